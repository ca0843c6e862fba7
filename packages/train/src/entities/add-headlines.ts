import type { Zone } from '../../../core/src/language/analysis.ts';
import { analyze } from '../../../core/src/language/analyze.ts';
import type { EntityRecord, GoldMention } from './read-entity-records.ts';

/** Of the sentences that could be headlines, every so many become one. */
const EVERY = 4;
const SHORTEST = 25;
const LONGEST = 110;
const SMALL_WORDS = new Set('a an the of in on at to for and or but by with from as is are was were has have that'.split(' '));

/**
 * Adds to a text some of its own sentences in the case of headlines, which annotated texts have too few of: there capitals
 * do not tell names. Titles of pages borrow from the body in the same way.
 */
export function addHeadlines(record: EntityRecord): EntityRecord {
  const { sentences, tokens } = analyze(record.text, record.zones, { tag: false });
  let { text } = record;
  const zones: Zone[] = [...record.zones];
  const mentions: GoldMention[] = [...record.mentions];
  let candidates = 0;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const start = tokens.start[sentences.start[sentence]!]!;
    const end = tokens.end[sentences.end[sentence]! - 1]!;
    const inside = record.mentions.filter((mention) => mention.start >= start && mention.end <= end);
    if (end - start < SHORTEST || end - start > LONGEST || inside.length === 0) continue;
    if (candidates++ % EVERY !== 0) continue;
    const sentenceText = record.text.slice(start, end);
    const headline = capitalizeWords(sentenceText.endsWith('.') ? sentenceText.slice(0, -1) : sentenceText);
    const shift = text.length + 1 - start;
    zones.push({ start: start + shift, end: text.length + 1 + headline.length, kind: 'title' });
    text += `\n${headline}`;
    for (const mention of inside) {
      if (mention.end + shift <= text.length) mentions.push({ ...mention, start: mention.start + shift, end: mention.end + shift });
    }
  }
  return { ...record, text, zones, mentions };
}

/** Gives every word but the small ones a capital; lengths stay. */
function capitalizeWords(sentence: string): string {
  return sentence.replace(/\p{L}[\p{L}'’]*/gu, (word, at: number) => {
    if (at > 0 && SMALL_WORDS.has(word)) return word;
    const first = word[0]!.toUpperCase();
    return first.length === 1 ? first + word.slice(1) : word;
  });
}
