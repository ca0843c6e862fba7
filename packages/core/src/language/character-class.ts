/** What a UTF-16 code unit is to the tokeniser. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SYMBOL = 3;
/** Half of a surrogate pair, or a mark that joins pictographs. */
export const PICTOGRAPH = 4;

const TABLE_SIZE = 0x2500;
const SPACES = /[\s\p{Cc}\u200B\u2060\u00AD]/u;
const LETTERS = /[\p{L}\p{M}_]/u;
const DIGITS = /\p{N}/u;

function classify(code: number): number {
  if ((code >= 0xd800 && code <= 0xdfff) || code === 0x200d || code === 0xfe0f) return PICTOGRAPH;
  const character = String.fromCharCode(code);
  if (LETTERS.test(character)) return LETTER;
  if (DIGITS.test(character)) return DIGIT;
  return SPACES.test(character) ? SPACE : SYMBOL;
}

const table = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(code));

/** Class of a UTF-16 code unit; the end of a text (NaN) is a space. */
export function classOf(code: number): number {
  if (code < TABLE_SIZE) return table[code]!;
  return code >= TABLE_SIZE ? classify(code) : SPACE;
}

/** Whether a character is an upper-case or title-case letter. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  const character = String.fromCharCode(code);
  return character.toLowerCase() !== character;
}

/** Whether a character is a lower-case letter. */
export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122;
  const character = String.fromCharCode(code);
  return character.toUpperCase() !== character;
}
