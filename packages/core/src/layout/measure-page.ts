import { BULLET, COLON, ELLIPSIS, QUESTION, QUOTE, STOP } from './character-kinds.ts';
import { Columns } from './columns.ts';
import { HAS_SEAM, type PageLines, WORD_SIZE } from './measure-lines.ts';

/** Upper bounds, in words, of the classes of length but the last. */
const LENGTH_BOUNDS = [0, 1, 2, 3, 5, 8, 12, 17, 25, 40, 70];
const LENGTH_CLASS_OF_WORDS = Uint8Array.from({ length: 128 }, (_, words) => {
  const found = LENGTH_BOUNDS.findIndex((bound) => words <= bound);
  return found < 0 ? LENGTH_BOUNDS.length : found;
});

/** Words of a line that is taken for running text. */
const LONG = 16;

/** What the lines of a page are to each other. */
export interface PageShape {
  /** Class of each line's length, 0 to 11. */
  readonly lengths: Uint8Array;
  /** Length, ending and capitals of each line in one small number. */
  readonly shapes: Uint8Array;
  /** Lines from `mainStart` up to `mainEnd`: the stretch with the most running text and the least else. */
  readonly mainStart: number;
  readonly mainEnd: number;
  /** Number of long lines before each line; one entry more than lines. */
  readonly longBefore: Int32Array;
  /** Number of lines with the same words, at most 255. */
  readonly repeats: Uint8Array;
  /** 1 where the same words stood on an earlier line. */
  readonly seen: Uint8Array;
  /** Share of the rarer words of a line that running text of the main stretch holds too, in eighths; 15 where it has none. */
  readonly overlaps: Uint8Array;
  /** Number of the rarer words of a line that running text of the main stretch holds too. */
  readonly knownWords: Uint8Array;
  /** Share of the rarer words of a line that running text of the main stretch holds more than once, in eighths; 15 for none. */
  readonly topics: Uint8Array;
}

export function measurePage(lines: PageLines): PageShape {
  const table = new Columns(lines.count + 1, 2, 7);
  const lengths = table.bytes();
  const shapes = table.bytes();
  const longBefore = table.integers();
  for (let line = 0; line < lines.count; line++) {
    const length = LENGTH_CLASS_OF_WORDS[Math.min(127, (lines.sizes[line]! + WORD_SIZE - 1) >> 2)]!;
    lengths[line] = length;
    shapes[line] = length * 16 + endingOf(lines, line) * 4 + capitalsOf(lines, line);
    longBefore[line + 1] = longBefore[line]! + (isLong(lines, line) ? 1 : 0);
  }
  const { mainStart, mainEnd } = findMainStretch(lines);
  return {
    lengths, shapes, mainStart, mainEnd, longBefore,
    ...countRepeats(lines, table),
    ...measureOverlaps(lines, mainStart, mainEnd, table),
  };
}

function isLong(lines: PageLines, line: number): boolean {
  return lines.sizes[line]! >= LONG * WORD_SIZE;
}

/** 0 open, 1 end of a sentence, 2 colon, 3 cut off or seamed. */
export function endingOf(lines: PageLines, line: number): number {
  const kind = lines.lastKinds[line]!;
  if (kind === STOP || kind === QUESTION || kind === QUOTE) return 1;
  if (kind === COLON) return 2;
  return kind === ELLIPSIS || lines.marks[line]! & HAS_SEAM ? 3 : 0;
}

/** 0 no capitals, 1 as in a sentence, 2 as in a headline or name, 3 capitals only. */
function capitalsOf(lines: PageLines, line: number): number {
  const words = lines.words[line]!;
  const capitals = lines.capitalWords[line]!;
  if (capitals === 0) return 0;
  if (lines.upperWords[line]! * 4 > words * 3) return 3;
  return capitals * 2 > words ? 2 : 1;
}

/** The stretch of lines with the largest sum of gains: running text gains, short lines lose. */
function findMainStretch(lines: PageLines): Pick<PageShape, 'mainStart' | 'mainEnd'> {
  let mainStart = 0;
  let mainEnd = 0;
  let best = 0;
  let sum = 0;
  let start = 0;
  for (let line = 0; line < lines.count; line++) {
    sum += gainOf(lines, line);
    if (sum <= 0) {
      sum = 0;
      start = line + 1;
    } else if (sum > best) {
      best = sum;
      mainStart = start;
      mainEnd = line + 1;
    }
  }
  return { mainStart, mainEnd };
}

function gainOf(lines: PageLines, line: number): number {
  const words = lines.sizes[line]! >> 2;
  const gain = Math.max(-8, Math.min(25, words - 10));
  const isProse = endingOf(lines, line) === 1 || lines.stops[line]! > 0;
  const isListed = lines.firstKinds[line] === BULLET;
  return gain > 0 && !isProse ? (isListed ? 0 : -2) : gain;
}

function countRepeats(lines: PageLines, table: Columns): Pick<PageShape, 'repeats' | 'seen'> {
  const repeats = table.bytes();
  const seen = table.bytes();
  const bits = Math.ceil(Math.log2(lines.count * 2 + 2));
  const mask = 2 ** bits - 1;
  const first = new Int32Array(mask + 1).fill(-1);
  const firstOf = table.integers();
  for (let line = 0; line < lines.count; line++) {
    const hash = lines.hashes[line]!;
    let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
    while (first[slot]! >= 0 && lines.hashes[first[slot]!] !== hash) slot = (slot + 1) & mask;
    if (first[slot]! < 0) first[slot] = line;
    else seen[line] = 1;
    const head = first[slot]!;
    firstOf[line] = head;
    if (repeats[head]! < 255) repeats[head]!++;
  }
  for (let line = 0; line < lines.count; line++) repeats[line] = repeats[firstOf[line]!]!;
  return { repeats, seen };
}

/** Compares lines with the vocabulary of the main stretch, kept as a bit set of word hashes. */
function measureOverlaps(lines: PageLines, mainStart: number, mainEnd: number, table: Columns): Pick<PageShape, 'overlaps' | 'knownWords' | 'topics'> {
  const { wordHashes, wordStarts } = lines;
  const total = wordStarts[mainEnd]! - wordStarts[mainStart]!;
  const bits = Math.max(10, Math.min(24, Math.ceil(Math.log2(total * 8 + 1))));
  const vocabulary = new Uint8Array(2 ** (bits - 3));
  const recurring = new Uint8Array(2 ** (bits - 3));
  const shift = 32 - bits;
  for (let line = mainStart; line < mainEnd; line++) {
    if (!isLong(lines, line)) continue;
    for (let at = wordStarts[line]!; at < wordStarts[line + 1]!; at++) {
      const place = Math.imul(wordHashes[at]!, 0x9e3779b1) >>> shift;
      const bit = 1 << (place & 7);
      recurring[place >> 3]! |= vocabulary[place >> 3]! & bit;
      vocabulary[place >> 3]! |= bit;
    }
  }
  const overlaps = table.bytes();
  const knownWords = table.bytes();
  const topics = table.bytes();
  for (let line = 0; line < lines.count; line++) {
    const from = wordStarts[line]!;
    const to = Math.min(wordStarts[line + 1]!, from + 40);
    let known = 0;
    let common = 0;
    let rarer = 0;
    for (let at = from; at < to; at++) {
      const word = wordHashes[at]!;
      const place = Math.imul(word, 0x9e3779b1) >>> shift;
      const isRarer = word & 1;
      rarer += isRarer;
      known += (vocabulary[place >> 3]! >> (place & 7)) & isRarer;
      common += (recurring[place >> 3]! >> (place & 7)) & isRarer;
    }
    overlaps[line] = rarer === 0 ? 15 : Math.round((known * 8) / rarer);
    knownWords[line] = Math.min(255, known);
    topics[line] = rarer === 0 ? 15 : Math.round((common * 8) / rarer);
  }
  return { overlaps, knownWords, topics };
}
