import { createParser, fineTagIndex, type FineTag, parseNetworkWeights, type Relation, relationIndex, ROOT, runParser, stringifyNetworkWeights } from '@corpus/core/language';
import { describe, expect, it } from 'vitest';
import type { TreebankSentence } from '../../src/language/read-treebank.ts';
import { PARSER_OPTIONS, trainParser } from '../../src/language/train-parser.ts';

type Word = readonly [form: string, tag: FineTag, head: number, relation: Relation];

function sentence(...words: readonly Word[]): TreebankSentence {
  const ends = words.map((_, index) => words.slice(0, index + 1).map(([form]) => form).join(' ').length);
  return {
    text: words.map(([form]) => form).join(' '),
    start: Int32Array.from(words, ([form], index) => ends[index]! - form.length),
    end: Int32Array.from(ends),
    fine: Uint8Array.from(words, ([, tag]) => fineTagIndex(tag)),
    head: Int32Array.from(words, ([, , head]) => head),
    relation: Uint8Array.from(words, ([, , , relation]) => relationIndex(relation)),
  };
}

/** The phrase behind the object hangs on the verb or on the object, as its preposition wants. */
const SENTENCES = ['Troops', 'Rebels', 'Police'].flatMap((subject) => [
  sentence([subject, 'NOUN:NNS', 1, 'nsubj'], ['attacked', 'VERB:VBD', ROOT, 'root'], ['towns', 'NOUN:NNS', 1, 'obj'], ['at', 'ADP', 4, 'case'], ['dawn', 'NOUN', 1, 'obl']),
  sentence([subject, 'NOUN:NNS', 1, 'nsubj'], ['attacked', 'VERB:VBD', ROOT, 'root'], ['towns', 'NOUN:NNS', 1, 'obj'], ['of', 'ADP', 4, 'case'], ['Mali', 'PROPN', 2, 'nmod']),
]);
const TAGS = SENTENCES.map(({ fine }) => fine);
const OPTIONS = { ...PARSER_OPTIONS, shape: { word: 16, channels: 8, step: 16, label: 16 }, epochs: 120, batch: 2, rate: 0.01 };
const train = () => trainParser(SENTENCES, TAGS, OPTIONS, () => undefined);

describe('trainParser', () => {
  const weights = train();

  it('learns trees that the parser of the core then finds', () => {
    const parser = createParser(weights);
    for (const { text, start, end, fine, head, relation } of SENTENCES) {
      runParser(parser, text, { start, end }, fine, 0, start.length);
      expect([...parser.state.head.subarray(0, head.length)]).toEqual([...head]);
      const root = head.indexOf(ROOT);
      parser.state.relation.subarray(0, head.length).forEach((name, position) => {
        if (position !== root) expect(name).toBe(relation[position]);
      });
    }
  });

  it('makes the same bytes again', () => {
    const bytes = stringifyNetworkWeights(weights);
    expect(stringifyNetworkWeights(train())).toEqual(bytes);
    expect(parseNetworkWeights(Buffer.from(bytes).toString('base64'))).toEqual(weights);
  });
});
