import { buildCorpus, parseSeed, processPage, type CorpusRecord, type SeedInput, type Stages } from '@corpus/core';
import { describe, expect, it } from 'vitest';
import { checkExports } from '../src/check-exports.ts';
import { checkPage } from '../src/check-page.ts';
import { HOSTILE_WORDS, SLOW_TEXTS } from '../src/hostile-texts.ts';

const inputOf = (text: string): SeedInput => ({ document: parseSeed(text), url: null, publisher: null });

/** Every field of a page made of one word. */
const pageOf = (word: string): string => ` date 2023-06-14 Home
World
${word} Visits Moscow

${word} says that it will sign a deal with Mali.

By ${word}
June 14, 2023

Photo: ${word} in Paris on Monday. (${word}/AFP)

MOSCOW — President Vladimir ${word} met Mali's foreign minister, ${word} Smith, in Moscow on Tuesday and signed a trade agreement with ${word}.

“${word},” said John ${word}, a spokesman of the ${word} Ministry. Police killed five people in ${word} on Monday, and the ${word} Army (${word}) attacked ${word}.

Tags: ${word}, Mali, ${word}

Related
${word} Denies Attack
1 day ago
`;

/** Takes every place where the words stand for a name. */
const recognizeWords = (words: readonly string[]): Stages['recognizeMentions'] => ({ text, sentences, tokens, zones }) => {
  const found: ReturnType<Stages['recognizeMentions']> = [];
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const first = tokens.start[sentences.start[sentence]!]!;
    const last = tokens.end[sentences.end[sentence]! - 1]!;
    for (let at = first; at < last; ) {
      const word = words.find((each) => text.startsWith(each, at) && at + each.length <= last);
      if (word !== undefined) found.push({ start: at, end: at + word.length, type: 'person', sentence, zone: zones[sentences.zone[sentence]!]!.kind, confidence: 0.9 });
      at += word?.length ?? 1;
    }
  }
  return found;
};

/** Reads a line as a paragraph, whatever it looks like. */
const labelProse: Stages['labelBlocks'] = ({ text, bodyStart }) => {
  const spans = [...text.slice(bodyStart).matchAll(/\S.*/g)].map((match) => ({ start: bodyStart + match.index, end: bodyStart + match.index + match[0].trimEnd().length }));
  const header = { start: 0, end: bodyStart };
  return [header, ...spans].map(({ start, end }, index) => ({ index, start, end, role: index === 0 ? 'seed-header' : 'paragraph', text: text.slice(start, end), confidence: 1 }));
};

async function collect(inputs: readonly SeedInput[], stages: Partial<Stages> = {}): Promise<CorpusRecord[]> {
  const records: CorpusRecord[] = [];
  for await (const record of buildCorpus(inputs, { strict: true, stages })) records.push(record);
  return records;
}

describe('a page made to be slow', () => {
  it.each(Object.entries(SLOW_TEXTS))('is cut as it is, and read as prose: %s', (_, make) => {
    checkPage(processPage(inputOf(` date 2023-06-14 ${make(50_000)}`), { until: 'articles' }));
    const prose = inputOf(` date 2023-06-14 The president said that this was what they had in mind.\n${make(10_000)}`);
    checkPage(processPage(prose, { stages: { labelBlocks: labelProse } }));
  });
});

describe('words that are taken for something else', () => {
  it.each(HOSTILE_WORDS.map((word) => [JSON.stringify(word), word]))('%s is a word like any other, in every field', async (_, word) => {
    const input = inputOf(pageOf(word));
    checkPage(processPage(input));
    await checkExports(await collect([input]));
  });

  it('are names like any other, and every exporter writes them', async () => {
    const words = [...new Set(HOSTILE_WORDS.map((word) => word.toWellFormed()))].filter((word) => word.trim() === word);
    const records = await collect(words.map((word) => inputOf(pageOf(word))), { recognizeMentions: recognizeWords(words) });
    const names = new Set(records.filter((record) => record.kind === 'entity').flatMap(({ name, aliases }) => [name, ...aliases]));
    for (const word of ['__proto__', 'constructor', 'hasOwnProperty', 'toString', '../../../etc/passwd']) expect(names).toContain(word);
    await checkExports(records);
  });
});
