import { describe, expect, it } from 'vitest';
import { foldWord, normalizeWord } from '../../../src/entities/recognizer/normalize-word.ts';

describe('normalizeWord', () => {
  it.each([
    ['Mali’s', "Mali's"],
    ['“Mali”', '"Mali"'],
    ['Israel–Hamas', 'Israel-Hamas'],
    ['Goïta', 'Goïta'],
    ['plain', 'plain'],
    ['Wash\u00ADing\u2060ton', 'Washington'],
  ])('reads %s as %s', (word, expected) => {
    expect(normalizeWord(word)).toBe(expected);
  });
});

describe('foldWord', () => {
  it.each([
    ['goïta', 'goita'],
    ['erdoğan', 'erdogan'],
    ['tusk', 'tusk'],
    ['łódź', 'lodz'],
    ['北京', '北京'],
  ])('reads %s as %s', (word, expected) => {
    expect(foldWord(word)).toBe(expected);
  });
});
