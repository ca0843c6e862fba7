import type { Page } from '../corpus/index.ts';
import type { CorpusRecord } from '../models/index.ts';

/** What offsets count: UTF-16 code units (JavaScript, Java), code points (Python), bytes of UTF-8 (files, Rust, Go). */
export const OFFSET_UNITS = ['utf16', 'code-point', 'byte'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** Turns an offset in UTF-16 code units into another unit. */
export type OffsetConverter = (offset: number) => number;

const STRIDE_BITS = 6;
const STRIDE = 1 << STRIDE_BITS;

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function codePointWidth(code: number): number {
  return isLowSurrogate(code) ? 0 : 1;
}

/** A pair counts its four bytes at the high surrogate. The text is well formed: no surrogate stands alone. */
function byteWidth(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (isLowSurrogate(code)) return 0;
  return code >= 0xd800 && code <= 0xdbff ? 4 : 3;
}

/**
 * Prepares the offsets of a text for conversion, in one pass over it. The converter answers in constant time: it keeps
 * a count for every 64th code unit and counts on from there. `text` must be well formed; an offset lies between 0 and
 * its length, and not inside a surrogate pair.
 */
export function createOffsetConverter(text: string, unit: OffsetUnit): OffsetConverter {
  if (unit === 'utf16') return (offset) => offset;
  const width = unit === 'byte' ? byteWidth : codePointWidth;
  const marks = new Float64Array((text.length >> STRIDE_BITS) + 1);
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (index % STRIDE === 0) marks[index >> STRIDE_BITS] = count;
    count += width(text.charCodeAt(index));
  }
  if (text.length % STRIDE === 0) marks[text.length >> STRIDE_BITS] = count;
  return (offset) => {
    let result = marks[offset >> STRIDE_BITS] ?? count;
    for (let index = (offset >> STRIDE_BITS) << STRIDE_BITS; index < offset; index += 1) result += width(text.charCodeAt(index));
    return result;
  };
}

function convert(value: unknown, at: OffsetConverter): unknown {
  if (Array.isArray(value)) return value.map((item) => convert(item, at));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      key,
      typeof field === 'number' && (key === 'start' || key === 'end') ? at(field) : convert(field, at),
    ]),
  );
}

/**
 * Rewrites every `start` and `end` of a record of one page. Ids stay as they are: they are names, whatever the unit.
 * Days (`date.start`) are strings and left alone.
 */
export function convertOffsets<T extends CorpusRecord>(record: T, at: OffsetConverter): T {
  return convert(record, at) as T;
}

/** The same for all records of a page. Its blocks and analysis, which no exporter sees, stay in UTF-16. */
export function convertPageOffsets(page: Page, unit: OffsetUnit): Page {
  if (unit === 'utf16') return page;
  const at = createOffsetConverter(page.document.text, unit);
  return {
    ...page,
    article: convertOffsets(page.article, at),
    mentions: page.mentions.map((mention) => convertOffsets(mention, at)),
    eventMentions: page.eventMentions.map((mention) => convertOffsets(mention, at)),
  };
}
