import { describe, expect, it } from 'vitest';
import {
  analyze,
  type Analysis,
  childrenOf,
  parseSentences,
  sentenceOf,
  subtreeSpan,
  tokenAt,
  tokenFineTag,
  tokenRelation,
  tokenTag,
  tokenText,
  UNPARSED,
} from '../../src/language/index.ts';

function read(text: string): Analysis {
  return analyze(text, [{ start: 0, end: text.length, kind: 'paragraph' }]);
}

const tags = (analysis: Analysis): string =>
  Array.from({ length: analysis.tokens.count }, (_, token) => `${tokenText(analysis, token)}/${tokenTag(analysis, token)}`).join(' ');

describe('analyze', () => {
  it('tags the words of plain news prose', () => {
    expect(tags(read('The soldiers were killed by gunmen.'))).toBe('The/DET soldiers/NOUN were/AUX killed/VERB by/ADP gunmen/NOUN ./PUNCT');
  });

  it('tells tenses apart', () => {
    const analysis = read('The army said it will attack.');
    expect(tokenFineTag(analysis, 2)).toBe('VERB:VBD');
    expect(tokenFineTag(analysis, 4)).toBe('AUX:MD');
  });

  it('reads nothing outside the zones', () => {
    const analysis = analyze('Menu. The end.', [{ start: 6, end: 14, kind: 'paragraph' }]);
    expect(tags(analysis)).toBe('The/DET end/NOUN ./PUNCT');
  });
});

describe('parseSentences', () => {
  it('finds who did what to whom', () => {
    const analysis = read('The president met the minister.');
    parseSentences(analysis);
    expect(tokenRelation(analysis, 1)).toBe('nsubj');
    expect(tokenRelation(analysis, 2)).toBe('root');
    expect(tokenRelation(analysis, 4)).toBe('obj');
    expect(childrenOf(analysis, 2)).toEqual([1, 4, 5]);
    expect(subtreeSpan(analysis, 4)).toEqual({ start: 3, end: 5 });
  });

  it('tells passives apart', () => {
    const analysis = read('The soldiers were killed by gunmen.');
    parseSentences(analysis);
    expect(tokenRelation(analysis, 1)).toBe('nsubj:pass');
    expect(tokenRelation(analysis, 5)).toBe('obl:agent');
  });

  it('parses only the sentences that are wanted', () => {
    const analysis = read('He left. She stayed.');
    parseSentences(analysis, (sentence) => sentence === 1);
    expect(analysis.tokens.head[0]).toBe(UNPARSED);
    expect(analysis.tokens.head[4]).toBe(-1);
  });

  it('parses lists without an end', () => {
    const analysis = read('word '.repeat(1000));
    parseSentences(analysis);
    expect(analysis.tokens.head.filter((head) => head === -1)).toHaveLength(1);
  });
});

describe('walking', () => {
  it('finds tokens and sentences by place', () => {
    const analysis = read('He left. She stayed.');
    expect(tokenAt(analysis, 10)).toBe(3);
    expect(tokenAt(analysis, 8)).toBe(3);
    expect(tokenAt(analysis, 99)).toBe(6);
    expect(sentenceOf(analysis, 3)).toBe(1);
  });
});
