import { type Analysis, uposIndex } from '../language/analysis.ts';
import type { EntityType } from '../models/entity.ts';
import { foldName } from './fold-name.ts';
import type { Knowledge } from './knowledge/index.ts';
import { countSurfaces, surfaceFinder } from './page-surfaces.ts';
import type { RecognizedMention } from './recognized-mention.ts';

/** Confidence of a name that is found only because it stands elsewhere on the page. */
const COPIED_CONFIDENCE = 0.6;
/** A name of one word has to be recognised this often, and more often than not, before it is looked for elsewhere. */
const LEAST_RECOGNIZED = 2;
const SHORTEST = 2;
const ADJECTIVE = uposIndex('ADJ');
const FAMOUS = 8;
/** Places and peoples that are also names of persons or words of the language. */
const COMMON_WORDS: ReadonlySet<string> = new Set('Chad Georgia Guinea Jordan Turkey Male West Gulf Polish Pole Poles Finn Dane Scot Swede Kiwi Brit Lao Turk Czech Earth Sun Moon Mars Queens Hollywood'.split(' '));

/** Adds occurrences of a page's names that the recogniser passed over: what is a name in one sentence is one in the next. */
export function completeMentions(analysis: Analysis, recognized: readonly RecognizedMention[], knowledge: Knowledge): RecognizedMention[] {
  const { text, tokens, sentences, zones } = analysis;
  const surfaces = countSurfaces(text, recognized);
  const find = surfaceFinder(text, [...surfaces.values()].filter((surface) => surface.text.includes(' ') || (surface.count >= LEAST_RECOGNIZED && surface.text.length >= SHORTEST)));
  const added: RecognizedMention[] = [];
  const places = new Map<string, EntityType | null>();
  const placeOf = (word: string): EntityType | null => {
    const known = places.get(word);
    if (known !== undefined) return known;
    const type = knownPlace(word, knowledge);
    places.set(word, type);
    return type;
  };
  let next = 0;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    let after = 0;
    for (let token = sentences.start[sentence]!; token < sentences.end[sentence]!; token++) {
      const start = tokens.start[token]!;
      while (next < recognized.length && recognized[next]!.end <= start) next++;
      if (start < after || (recognized[next]?.start ?? Infinity) < tokens.end[token]!) continue;
      const word = text.slice(start, tokens.end[token]);
      if (!/^\p{Lu}/u.test(word)) continue;
      const found = find(word, start);
      const copy = found === undefined || start + found.text.length > (recognized[next]?.start ?? Infinity) ? undefined : found;
      const place = copy === undefined ? placeOf(word) : null;
      const first = token === sentences.start[sentence];
      const type = copy?.type ?? (place === 'nationality' && first && tokens.tag[token] !== ADJECTIVE ? null : place);
      if (type === null) continue;
      after = start + (copy?.text ?? word).length;
      added.push({ start, end: after, type, sentence, zone: zones[sentences.zone[sentence]!]!.kind, confidence: COPIED_CONFIDENCE });
    }
  }
  const copies = new Map<string, number>();
  for (const { start, end } of added) copies.set(text.slice(start, end), (copies.get(text.slice(start, end)) ?? 0) + 1);
  const kept = added.filter(({ start, end }) => {
    const surface = text.slice(start, end);
    return surface.includes(' ') || copies.get(surface)! <= (surfaces.get(surface)?.count ?? Infinity);
  });
  return kept.length === 0 ? [...recognized] : [...recognized, ...kept].sort((left, right) => left.start - right.start);
}

/** Whether a word is a country, part of the world or people, written as the knowledge base writes it, and no common word. */
function knownPlace(word: string, knowledge: Knowledge): EntityType | null {
  if (word.length < SHORTEST || COMMON_WORDS.has(word)) return null;
  const key = foldName(word);
  const place = knowledge.find(key)[0];
  if (place?.type === 'location' && (place.subtype === 'country' || place.subtype === 'region') && place.fame >= FAMOUS && (place.name === word || place.aliases.includes(word))) return 'location';
  return knowledge.findByPeople(key)?.subtype === 'country' ? 'nationality' : null;
}
