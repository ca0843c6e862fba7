import { withoutHidden } from '../language/hidden-marks.ts';

const CURLY_APOSTROPHES = /[‘’‚‛ʼʻ`´]/g;
const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}&+]+/gu;
/** Letters that NFD leaves whole. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ħ: 'h', ŧ: 't' }),
);
const SPECIAL_LETTERS = /[øđðłıßæœþħŧ]/g;
const PLAIN = /^[a-z0-9 ]*$/;

/**
 * Key under which spellings of one name meet: lower case without diacritics, points, apostrophes or hyphens, words
 * divided by one space. "U.S." and "US", "Sa'ar" and "Saar" meet; "Jean-Luc" and "Jean Luc" too.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower.trim().replace(/ {2,}/g, ' ');
  return withoutHidden(lower)
    .replace(CURLY_APOSTROPHES, "'")
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL_LETTERS, (letter) => LETTERS.get(letter)!)
    .replace(/['.]/g, '')
    .replace(NOT_WORD, ' ')
    .trim();
}
