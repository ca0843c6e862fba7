/** Kinds of UTF-16 code units, as far as the layout of a page depends on them. Space and breaks are what `trim` removes. */
export const SPACE = 0;
export const BREAK = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
/** Letters without case, and marks that belong to words. */
export const LETTER = 5;
/** Scripts without spaces between words: Han, kana. */
export const IDEOGRAPH = 6;
/** Thai, Lao, Myanmar, Khmer: letters, but words have no spaces. */
export const UNSPACED = 7;
export const STOP = 8;
export const COMMA = 9;
export const COLON = 10;
export const QUESTION = 11;
export const QUOTE = 12;
export const APOSTROPHE = 13;
export const DASH = 14;
export const BAR = 15;
export const SLASH = 16;
export const BRACKET = 17;
export const BULLET = 18;
export const AT = 19;
export const COPYRIGHT = 20;
export const CURRENCY = 21;
export const ELLIPSIS = 22;
export const ARROW = 23;
export const HASH = 24;
export const OTHER = 25;
/** Control characters, soft hyphens, joiners, direction marks. */
export const INVISIBLE = 26;

const BASIC = new Uint8Array(256).fill(OTHER);
const assign = (characters: string, kind: number): void => {
  for (let at = 0; at < characters.length; at++) BASIC[characters.charCodeAt(at)] = kind;
};
for (let code = 0; code < 256; code++) {
  if (code < 32 || (code >= 127 && code < 160)) BASIC[code] = INVISIBLE;
  else if (code >= 48 && code <= 57) BASIC[code] = DIGIT;
  else if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)) BASIC[code] = UPPER;
  else if ((code >= 97 && code <= 122) || code >= 0xdf) BASIC[code] = LOWER;
}
assign('\t\v\f \u00a0', SPACE);
assign('\n\r', BREAK);
assign('.', STOP);
assign(',;', COMMA);
assign(':', COLON);
assign('?!', QUESTION);
assign('"', QUOTE);
assign("'`´", APOSTROPHE);
assign('-', DASH);
assign('|¦', BAR);
assign('/\\', SLASH);
assign('()[]{}', BRACKET);
assign('•·*+', BULLET);
assign('@', AT);
assign('©®', COPYRIGHT);
assign('$£€¥%¢', CURRENCY);
assign('«»<>', ARROW);
assign('#', HASH);
assign('\u00ad', INVISIBLE);
assign('ªº', LOWER);
assign('×÷', OTHER);

/** Finds the kind of a code unit. Surrogates count as `OTHER`: emoji for the most part. */
export function findKind(code: number): number {
  return code < 256 ? BASIC[code]! : kindBeyondLatin1(code);
}

function kindBeyondLatin1(code: number): number {
  if (code < 0x2000) return kindOfAlphabet(code);
  if (code < 0x2e80) return kindOfSymbol(code);
  if (code < 0x3040) return kindOfIdeographicMark(code);
  if (code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) return IDEOGRAPH;
  if (code >= 0xac00 && code <= 0xd7a3) return LETTER;
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  if (code === 0xfeff) return SPACE;
  return code >= 0xff00 ? kindOfWideForm(code) : LETTER;
}

function kindOfAlphabet(code: number): number {
  if (code < 0x250) return code & 1 ? LOWER : UPPER;
  if (code < 0x370) return LETTER;
  if (code < 0x400) return code >= 0x391 && code <= 0x3a9 ? UPPER : LOWER;
  if (code < 0x530) return code < 0x430 || (code >= 0x460 && !(code & 1)) ? UPPER : LOWER;
  if (code === 0x060c || code === 0x061b) return COMMA;
  if (code === 0x061f) return QUESTION;
  if (code === 0x0964 || code === 0x06d4) return STOP;
  if ((code >= 0x0e00 && code < 0x0f00) || (code >= 0x1000 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800)) return UNSPACED;
  if (code === 0x1680) return SPACE;
  return code >= 0x1e00 && code < 0x1f00 ? (code & 1 ? LOWER : UPPER) : LETTER;
}

function kindOfSymbol(code: number): number {
  if (code <= 0x200a || code === 0x202f || code === 0x205f) return SPACE;
  if (code === 0x2028 || code === 0x2029) return BREAK;
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f)) return INVISIBLE;
  if (code <= 0x2015) return DASH;
  if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x2032) return APOSTROPHE;
  if (code >= 0x201a && code <= 0x201f) return QUOTE;
  if (code === 0x2026) return ELLIPSIS;
  if (code === 0x2022 || code === 0x2023 || code === 0x2043 || (code >= 0x25a0 && code <= 0x25ff)) return BULLET;
  if (code === 0x2039 || code === 0x203a || (code >= 0x2190 && code <= 0x21ff) || (code >= 0x2794 && code <= 0x27be)) return ARROW;
  return code >= 0x20a0 && code <= 0x20cf ? CURRENCY : OTHER;
}

function kindOfIdeographicMark(code: number): number {
  if (code === 0x3000) return SPACE;
  if (code === 0x3001) return COMMA;
  if (code === 0x3002) return STOP;
  if (code >= 0x300a && code <= 0x300b) return ARROW;
  if (code >= 0x300c && code <= 0x300f) return QUOTE;
  if (code >= 0x3008 && code <= 0x301b) return BRACKET;
  return code >= 0x3005 && code <= 0x3007 ? IDEOGRAPH : OTHER;
}

/** Half- and full-width forms: full-width ASCII stands 0xfee0 above ASCII. */
function kindOfWideForm(code: number): number {
  if (code > 0xff00 && code < 0xff5f) return BASIC[code - 0xfee0]!;
  if (code === 0xff61) return STOP;
  if (code === 0xff64) return COMMA;
  return code >= 0xff66 && code <= 0xff9f ? IDEOGRAPH : OTHER;
}
