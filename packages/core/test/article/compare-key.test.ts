import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareKey } from '../../src/article/trim-span.ts';

const WORDS = ['Storm', 'hits', 'É', 'ß', 'İ', '“coast”', '–', '…', '&#8216;', '&', 'ﬁ', '½', 'µ', '\u00a0', '\u0301', 'Ω', '日本', '\n', '  ', '2nd'];
const line = fc.oneof(fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join('')), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('the key of a line', () => {
  it('is its letters and digits in lower case', () => {
    expect(compareKey(' “Storm” hits&nbsp;COAST – Élan & Co… ')).toBe('storm hitscoast élan co');
    expect(compareKey('½ ﬁre — №2')).toBe('1 2 fire no2');
    expect(compareKey('…')).toBe('');
  });
  it('is the same however long the line', () => {
    fc.assert(fc.property(line, (text) => {
      expect(compareKey(text + ' '.repeat(1000))).toBe(compareKey(text));
    }), { numRuns: 500 });
  });
});
