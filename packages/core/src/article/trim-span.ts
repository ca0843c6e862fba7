import type { Span, TextSpan } from '../models/index.ts';

/** True for the code units that `\s` matches. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0xfeff || code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000
  );
}

/** White space that is not one plain space between two words. */
const UNEVEN = /[^\S ]| {2}/;

/** Runs of white space as one space, none at the ends. */
export function foldSpace(text: string): string {
  const trimmed = text.trim();
  return UNEVEN.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** The range without the white space at its ends. An empty range stands at its old start. */
export function trimSpan(text: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && isSpace(text.charCodeAt(first))) first++;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
  return first === last ? { start, end: start } : { start: first, end: last };
}

/** The words of a range with its offsets, white space trimmed and folded. */
export function textSpan(text: string, start: number, end: number): TextSpan {
  const span = trimSpan(text, start, end);
  return { start: span.start, end: span.end, text: foldSpace(text.slice(span.start, span.end)) };
}

/** The range without white space and these marks at its ends. */
export function stripMarks(text: string, start: number, end: number, marks: string): Span {
  let first = start;
  let last = end;
  const isMark = (index: number): boolean => isSpace(text.charCodeAt(index)) || marks.includes(text[index]!);
  while (first < last && isMark(first)) first++;
  while (last > first && isMark(last - 1)) last--;
  return first === last ? { start, end: start } : { start: first, end: last };
}

const LIST_MARK_STARTS = new Set('•◦▪‣●○·*–-0123456789');

/** `  • item` and `  1. item` without their mark. */
export function skipListMark(text: string, start: number, end: number): number {
  const span = trimSpan(text, start, end);
  if (!LIST_MARK_STARTS.has(text.charAt(span.start))) return span.start;
  const mark = /^(?:[•◦▪‣●○·*–-]|\d{1,3}[.)])\s+/.exec(text.slice(span.start, Math.min(span.end, span.start + 12)));
  return mark === null ? span.start : span.start + mark[0].length;
}

/** Letters and digits in lower case, whatever stands between them as one space. */
function foldKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const GAP = 0x20;
const ODD = 0;
/** What each code unit of Latin scripts is in a key: a letter or digit, a gap, or more than that. */
const KEY_UNITS = Uint16Array.from({ length: 0x130 }, (_, code) => {
  const key = foldKey(String.fromCharCode(code));
  return key === '' ? GAP : key.length === 1 ? key.charCodeAt(0) : ODD;
});

/** Filled anew for every key. */
const KEY = Array.from({ length: 512 }, () => GAP);

/** What two copies of a headline or name have in common: letters and digits, lower case. */
export function compareKey(text: string): string {
  const plain = text.includes('&') ? text.replace(/&#?\w{1,8};/g, '') : text;
  if (plain.length > KEY.length) return foldKey(plain);
  let length = 0;
  for (let index = 0; index < plain.length; index++) {
    const code = plain.charCodeAt(index);
    // Dashes and quotation marks.
    const unit = code < KEY_UNITS.length ? KEY_UNITS[code]! : code >= 0x2010 && code <= 0x2027 ? GAP : ODD;
    if (unit === ODD) return foldKey(plain);
    if (unit !== GAP || (length > 0 && KEY[length - 1] !== GAP)) KEY[length++] = unit;
  }
  if (length > 0 && KEY[length - 1] === GAP) length--;
  return String.fromCharCode(...KEY.slice(0, length));
}
