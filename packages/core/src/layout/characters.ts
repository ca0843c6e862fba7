import { findKind, LETTER, LOWER, SPACE, UPPER } from './character-kinds.ts';

/** What a line is read for in a character, in one integer: the five lowest bits are its kind. */
export const LETTER_BIT = 5;
export const LETTER_OF_WORD = 1 << LETTER_BIT;
export const SMALL = 64;
export const CAPITAL = 128;
/** All but small Latin letters and spaces. */
export const RARE = 256;
/** Where the code of a letter begins, in lower case. */
export const LETTER_SHIFT = 16;

const END_OF_LATIN = 0x250;
/** Codes below are looked up: alphabets and the punctuation of their languages. */
const LISTED = 0x2100;
const CHARACTERS = Int32Array.from({ length: LISTED }, (_, code) => findCharacter(code));

/** The character of a code unit. */
export function characterOf(code: number): number {
  return code < LISTED ? CHARACTERS[code]! : findCharacter(code);
}

/** The kind of a character. */
export function kindOf(character: number): number {
  return character & 31;
}

function findCharacter(code: number): number {
  const kind = findKind(code);
  if (kind === SPACE) return kind;
  if (kind === LOWER) return kind | LETTER_OF_WORD | SMALL | (code < END_OF_LATIN ? 0 : RARE) | (code << LETTER_SHIFT);
  if (kind === UPPER) return kind | LETTER_OF_WORD | CAPITAL | RARE | (lowerCase(code) << LETTER_SHIFT);
  return kind === LETTER ? kind | LETTER_OF_WORD | RARE | (code << LETTER_SHIFT) : kind | RARE;
}

function lowerCase(code: number): number {
  if (code < 0x250) return code < 0x100 ? code | 32 : code + 1;
  if (code < 0x400) return code + 32;
  if (code < 0x430) return code < 0x410 ? code + 80 : code + 32;
  return code + 1;
}
