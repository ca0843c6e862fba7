import { hashPair } from '../sequence/index.ts';
import { FeaturePlaces, type LineFeatures } from './feature-places.ts';
import { measureContext, type PageContext } from './measure-context.ts';
import type { PageLines } from './measure-lines.ts';
import type { PageShape } from './measure-page.ts';

/** Raised whenever the features change their meaning: weights and code must agree. */
export const LAYOUT_TEMPLATES = 'layout-4';

/** Where the features that are made of small numbers have their places. */
export const PLACES = new FeaturePlaces();

/** Length, letters and marks of the line itself. Templates 1 to 19. */
const ANY = PLACES.reserve(1, 1);
const SHAPE = PLACES.reserve(2, 192);
const KINDS = PLACES.reserve(3, 12288);
const CAPITAL_WORDS = PLACES.reserve(4, 128);
const FUNCTION_WORDS = PLACES.reserve(5, 128);
const LAST_KIND = PLACES.reserve(6, 128);
const FIRST_KIND = PLACES.reserve(7, 128);
const NUMBERS = PLACES.reserve(8, 128);
const STOPS_AND_COMMAS = PLACES.reserve(9, 1024);
const SCRIPT = PLACES.reserve(10, 64);
const UPPER_WORDS = PLACES.reserve(11, 128);
const MARK = PLACES.reserve(12, 64);
const CLASS = PLACES.reserve(13, 512);
const FIRST_CLASS = PLACES.reserve(14, 512);
const LAST_CLASS = PLACES.reserve(15, 512);
const CLASSES = 16;

/** The words themselves. Templates 20 to 29. */
const FIRST_WORD = 20;
const FIRST_WORDS = 21;
const LAST_WORD = 22;
const ALL_WORDS = 23;
const WORD = 24;
const RARER_WORD = 25;

/** Place in the page, repetition, blank lines. Templates 30 to 49. */
const BLANKS = PLACES.reserve(30, 256);
const INDENT = PLACES.reserve(31, 1024);
const REGION = PLACES.reserve(32, 256);
const FROM_START = PLACES.reserve(33, 768);
const FROM_END = PLACES.reserve(34, 768);
const LONG_AROUND = PLACES.reserve(35, 256);
const DENSITY = PLACES.reserve(36, 160);
const LONG_NEAR = PLACES.reserve(37, 256);
const REPEATS = PLACES.reserve(38, 160);
const OVERLAP = PLACES.reserve(39, 1024);
const OVERLAP_BEFORE = PLACES.reserve(40, 1024);
const FROM_TOP = PLACES.reserve(41, 64);
const FROM_BOTTOM = PLACES.reserve(42, 64);
const PAGE = PLACES.reserve(43, 256);
const TOPICS = PLACES.reserve(45, 1024);
const TOPICS_AND_PLACE = PLACES.reserve(46, 4096);

/** What stands further off. Templates 80 to 99. */
const HEADING = PLACES.reserve(80, 4096);
const HEADING_AND_SHAPE = PLACES.reserve(81, 8192);
const HEADING_SEEN = PLACES.reserve(82, 2048);
const GROUP = PLACES.reserve(83, 512);
const PLACE_IN_GROUP = PLACES.reserve(84, 4096);
const LIST = PLACES.reserve(85, 1024);
const HEAD_OF_LIST = PLACES.reserve(86, 768, -1);
const CLASSES_OF_HEAD = 87;
const WORDS_OF_HEAD = 88;
const RANK = PLACES.reserve(89, 64);
const RANK_AND_PLACE = PLACES.reserve(90, 256);

/** Up to this many words, every word of a line counts; beyond, the rarer ones of its beginning, on weights of their own. */
const SHORT_WORDS = 8;
const LONG_WORDS = 40;

/** Counts from which all are of the largest magnitude. */
const MANY = 192;
const MAGNITUDES = Uint8Array.from({ length: MANY + 1 }, (_, count) => (count < 4 ? count : (31 - Math.clz32(count)) * 2 + ((count >> (30 - Math.clz32(count))) & 1)));

/** Rough logarithm of a count, 0 to 15. */
function magnitude(count: number): number {
  return MAGNITUDES[count < MANY ? count : MANY]!;
}

/** Rough logarithm of a count, 0 to 7. */
function smallMagnitude(count: number): number {
  return magnitude(count < 12 ? count : 12);
}

/** Share `part / whole` in sixths, rounded; 7 of nothing. */
function share(part: number, whole: number): number {
  return whole === 0 ? 7 : Math.min(6, ((part * 12 + whole) / (whole * 2)) | 0);
}

/** 0 a few words, 1 a short line, 2 a sentence, 3 running text. */
function coarse(length: number): number {
  return length <= 3 ? 0 : length <= 6 ? 1 : length <= 8 ? 2 : 3;
}

/** Number of the lowest bit. */
function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** Writes the features of a line. */
export type WriteLineFeatures = (line: number, features: LineFeatures) => void;

/** Makes the writer of the features of a page's lines. */
export function createLineFeatures(lines: PageLines, page: PageShape): WriteLineFeatures {
  const context = measureContext(lines, page);
  return (line, features) => {
    writeForm(lines, page, line, features);
    writeWords(lines, page, line, features);
    writePlace(lines, page, line, features);
    writeContext(lines, page, context, line, features);
  };
}

function writeForm(lines: PageLines, page: PageShape, line: number, features: LineFeatures): void {
  const shape = page.shapes[line]!;
  const length = shape >> 4;
  const ending = (shape >> 2) & 3;
  const size = coarse(length);
  const words = lines.words[line]!;
  const firstKind = lines.firstKinds[line]!;
  const lastKind = lines.lastKinds[line]!;
  features.put(ANY);
  features.put(SHAPE + shape);
  features.put(KINDS + (length * 32 + lastKind) * 32 + firstKind);
  features.put(CAPITAL_WORDS + share(lines.capitalWords[line]!, words) * 16 + length);
  features.put(FUNCTION_WORDS + share(lines.functionWords[line]!, words) * 16 + length);
  features.put(LAST_KIND + lastKind * 4 + size);
  features.put(FIRST_KIND + firstKind * 4 + size);
  features.put(NUMBERS + Math.min(7, lines.numbers[line]!) * 16 + length);
  features.put(STOPS_AND_COMMAS + (Math.min(3, lines.stops[line]!) * 4 + Math.min(3, lines.commas[line]!)) * 64 + length * 4 + ending);
  features.put(SCRIPT + lines.scripts[line]! * 16 + length);
  features.put(UPPER_WORDS + share(lines.upperWords[line]!, words) * 16 + length);
  for (let marks = lines.marks[line]!; marks !== 0; marks &= marks - 1) features.put(MARK + lowest(marks) * 4 + size);
  for (let classes = lines.classes[line]!; classes !== 0; classes &= classes - 1) features.put(CLASS + lowest(classes) * 16 + length);
  features.put(FIRST_CLASS + lines.firstClasses[line]! * 16 + length);
  features.put(LAST_CLASS + lines.lastClasses[line]! * 16 + length);
  features.add(hashPair(CLASSES, hashPair(lines.classes[line]!, size)));
}

function writeWords(lines: PageLines, page: PageShape, line: number, features: LineFeatures): void {
  const size = coarse(page.lengths[line]!);
  const { wordHashes } = lines;
  const from = lines.wordStarts[line]!;
  const to = lines.wordStarts[line + 1]!;
  features.add(hashPair(FIRST_WORD, lines.firstWords[line]! + size));
  features.add(hashPair(FIRST_WORDS, hashPair(lines.firstWords[line]!, lines.secondWords[line]!)));
  features.add(hashPair(LAST_WORD, lines.lastWords[line]! + size));
  if (to - from > SHORT_WORDS) {
    const end = Math.min(to, from + LONG_WORDS);
    for (let at = from; at < end; at++) if (wordHashes[at]! & 1) features.add(hashPair(RARER_WORD, wordHashes[at]!));
  }
  if (size > 1) return;
  features.add(hashPair(ALL_WORDS, lines.hashes[line]!));
  if (to - from <= SHORT_WORDS) for (let at = from; at < to; at++) features.add(hashPair(WORD, wordHashes[at]!));
}

function writePlace(lines: PageLines, page: PageShape, line: number, features: LineFeatures): void {
  const { mainStart, mainEnd, longBefore } = page;
  const { count } = lines;
  const shape = page.shapes[line]!;
  const length = shape >> 4;
  const ending = (shape >> 2) & 3;
  const size = coarse(length);
  const after = line + 1 < count ? lines.blanks[line + 1]! : 3;
  features.put(BLANKS + (lines.blanks[line]! * 4 + after) * 16 + length);
  features.put(INDENT + (lines.indents[line]! * 32 + lines.firstKinds[line]!) * 4 + size);
  const region = line < mainStart ? 0 : line < mainEnd ? 1 : 2;
  const fromStart = magnitude(line < mainStart ? mainStart - line : line - mainStart);
  const fromEnd = magnitude(line < mainEnd ? mainEnd - line : line - mainEnd);
  features.put(REGION + (region * 4 + ending) * 16 + length);
  features.put(FROM_START + ((region * 16 + fromStart) * 4 + ending) * 4 + size);
  features.put(FROM_END + ((region * 16 + fromEnd) * 4 + ending) * 4 + size);
  const long = longBefore[count]!;
  const before = longBefore[line]!;
  features.put(LONG_AROUND + (smallMagnitude(before) * 8 + smallMagnitude(long - longBefore[line + 1]!)) * 4 + size);
  const low = longBefore[Math.max(0, line - 4)]!;
  const high = longBefore[Math.min(count, line + 5)]!;
  features.put(DENSITY + (high - low) * 16 + length);
  features.put(LONG_NEAR + ((high - before) * 8 + before - low) * 4 + size);
  features.put(REPEATS + (Math.min(4, page.repeats[line]!) * 2 + page.seen[line]!) * 16 + length);
  const overlap = page.overlaps[line]!;
  features.put(OVERLAP + (overlap * 16 + length) * 4 + region);
  features.put(OVERLAP_BEFORE + (overlap * 4 + size) * 16 + (region === 0 ? fromStart : 0));
  const topics = page.topics[line]!;
  features.put(TOPICS + (topics * 16 + length) * 4 + region);
  features.put(TOPICS_AND_PLACE + (topics * 16 + (region === 1 ? fromEnd : fromStart)) * 16 + region * 4 + size);
  features.put(FROM_TOP + magnitude(line) * 4 + size);
  features.put(FROM_BOTTOM + magnitude(count - line) * 4 + size);
  features.put(PAGE + (magnitude(long) * 4 + region) * 4 + size);
}

function writeContext(lines: PageLines, page: PageShape, context: PageContext, line: number, features: LineFeatures): void {
  const shape = page.shapes[line]!;
  const length = shape >> 4;
  const size = coarse(length);
  const region = line < page.mainStart ? 0 : line < page.mainEnd ? 1 : 2;
  const since = smallMagnitude(context.sinceHeading[line]!) * 16 + region * 4 + size;
  for (let bits = context.lastHeadings[line]!; bits !== 0; bits &= bits - 1) {
    const heading = lowest(bits);
    features.put(HEADING + heading * 128 + since);
    features.put(HEADING_AND_SHAPE + heading * 256 + shape);
  }
  for (let bits = context.seenHeadings[line]!; bits !== 0; bits &= bits - 1) features.put(HEADING_SEEN + lowest(bits) * 64 + region * 16 + length);
  const group = context.groupSizes[line]!;
  const place = context.groupPlaces[line]!;
  features.put(GROUP + (smallMagnitude(group) * 16 + length) * 4 + region);
  features.put(PLACE_IN_GROUP + (Math.min(3, place) * 4 + Math.min(3, group - 1 - place)) * 256 + shape);
  const list = context.listSizes[line]!;
  if (list > 0) {
    const head = context.listHeads[line]!;
    features.put(LIST + (Math.min(9, magnitude(list)) * 16 + length) * 4 + region);
    features.put(HEAD_OF_LIST + (head < 0 ? -1 : page.shapes[head]! * 4 + size));
    if (head >= 0) {
      features.add(hashPair(CLASSES_OF_HEAD, hashPair(lines.classes[head]!, size)));
      if (page.lengths[head]! <= 6) features.add(hashPair(WORDS_OF_HEAD, lines.hashes[head]!));
    }
  }
  const rank = context.candidates.indexOf(line) + 1;
  features.put(RANK + rank * 16 + length);
  if (rank > 0) features.put(RANK_AND_PLACE + (rank * 16 + magnitude(Math.max(0, page.mainStart - line))) * 4 + page.seen[line]! * 2 + (page.repeats[line]! > 1 ? 1 : 0));
}
