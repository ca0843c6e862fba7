import { type FeatureList, hashPair, type WriteFeatures } from '../sequence/index.ts';
import { measureContext, type PageContext } from './measure-context.ts';
import type { PageLines } from './measure-lines.ts';
import { endingOf, type PageShape } from './measure-page.ts';

/** Raised whenever the features change their meaning: weights and code must agree. */
export const LAYOUT_TEMPLATES = 'layout-4';

/** Up to this many words, every word of a line counts; beyond, the rarer ones of its beginning, on weights of their own. */
const SHORT_WORDS = 8;
const LONG_WORDS = 40;

/** Rough logarithm of a count, 0 to 15. */
function magnitude(count: number): number {
  return Math.min(15, count < 4 ? count : (31 - Math.clz32(count)) * 2 + ((count >> (30 - Math.clz32(count))) & 1));
}

/** Share `part / whole` in sixths. */
function share(part: number, whole: number): number {
  return whole === 0 ? 7 : Math.min(6, Math.round((part * 6) / whole));
}

/** 0 a few words, 1 a short line, 2 a sentence, 3 running text. */
function coarse(length: number): number {
  return length <= 3 ? 0 : length <= 6 ? 1 : length <= 8 ? 2 : 3;
}

/** Makes the writer of the features of a page's lines. */
export function createLineFeatures(lines: PageLines, shape: PageShape): WriteFeatures {
  const context = measureContext(lines, shape);
  return (line, features) => {
    writeForm(lines, shape, line, features);
    writeWords(lines, shape, line, features);
    writePlace(lines, shape, line, features);
    writeContext(lines, shape, context, line, features);
  };
}

/** Length, letters and marks of the line itself. Templates 1 to 19. */
function writeForm(lines: PageLines, shape: PageShape, line: number, features: FeatureList): void {
  const length = shape.lengths[line]!;
  const size = coarse(length);
  const ending = endingOf(lines, line);
  const words = lines.words[line]!;
  const firstKind = lines.firstKinds[line]!;
  const lastKind = lines.lastKinds[line]!;
  features.add(hashPair(1, 0));
  features.add(hashPair(2, shape.shapes[line]!));
  features.add(hashPair(3, (length * 32 + lastKind) * 32 + firstKind));
  features.add(hashPair(4, share(lines.capitalWords[line]!, words) * 16 + length));
  features.add(hashPair(5, share(lines.functionWords[line]!, words) * 16 + length));
  features.add(hashPair(6, lastKind * 4 + size));
  features.add(hashPair(7, firstKind * 4 + size));
  features.add(hashPair(8, (Math.min(7, lines.numbers[line]!) * 16 + length)));
  features.add(hashPair(9, (Math.min(3, lines.stops[line]!) * 4 + Math.min(3, lines.commas[line]!)) * 64 + length * 4 + ending));
  features.add(hashPair(10, lines.scripts[line]! * 16 + length));
  features.add(hashPair(11, share(lines.upperWords[line]!, words) * 16 + length));
  for (let marks = lines.marks[line]!; marks !== 0; marks &= marks - 1) features.add(hashPair(12, (31 - Math.clz32(marks & -marks)) * 4 + size));
  for (let classes = lines.classes[line]!; classes !== 0; classes &= classes - 1) {
    features.add(hashPair(13, (31 - Math.clz32(classes & -classes)) * 16 + length));
  }
  features.add(hashPair(14, lines.firstClasses[line]! * 16 + length));
  features.add(hashPair(15, lines.lastClasses[line]! * 16 + length));
  features.add(hashPair(16, hashPair(lines.classes[line]!, size)));
}

/** The words themselves. Templates 20 to 29. */
function writeWords(lines: PageLines, shape: PageShape, line: number, features: FeatureList): void {
  const size = coarse(shape.lengths[line]!);
  const from = lines.wordStarts[line]!;
  const to = lines.wordStarts[line + 1]!;
  features.add(hashPair(20, lines.firstWords[line]! + size));
  features.add(hashPair(21, hashPair(lines.firstWords[line]!, lines.secondWords[line]!)));
  features.add(hashPair(22, lines.lastWords[line]! + size));
  if (to - from > SHORT_WORDS) {
    const end = Math.min(to, from + LONG_WORDS);
    for (let at = from; at < end; at++) if (lines.wordHashes[at]! & 1) features.add(hashPair(25, lines.wordHashes[at]!));
  }
  if (size > 1) return;
  features.add(hashPair(23, lines.hashes[line]!));
  if (to - from <= SHORT_WORDS) for (let at = from; at < to; at++) features.add(hashPair(24, lines.wordHashes[at]!));
}

/** Place in the page, repetition, blank lines. Templates 30 to 49. */
function writePlace(lines: PageLines, shape: PageShape, line: number, features: FeatureList): void {
  const length = shape.lengths[line]!;
  const size = coarse(length);
  const ending = endingOf(lines, line);
  const after = line + 1 < lines.count ? lines.blanks[line + 1]! : 3;
  const blanks = lines.blanks[line]! * 4 + after;
  features.add(hashPair(30, blanks * 16 + length));
  features.add(hashPair(31, (lines.indents[line]! * 32 + lines.firstKinds[line]!) * 4 + size));
  const region = line < shape.mainStart ? 0 : line < shape.mainEnd ? 1 : 2;
  const fromStart = line < shape.mainStart ? shape.mainStart - line : line - shape.mainStart;
  const fromEnd = line < shape.mainEnd ? shape.mainEnd - line : line - shape.mainEnd;
  features.add(hashPair(32, (region * 4 + ending) * 16 + length));
  features.add(hashPair(33, ((region * 16 + magnitude(fromStart)) * 4 + ending) * 4 + size));
  features.add(hashPair(34, ((region * 16 + magnitude(fromEnd)) * 4 + ending) * 4 + size));
  const longBefore = shape.longBefore[line]!;
  const longAfter = shape.longBefore[lines.count]! - shape.longBefore[line + 1]!;
  features.add(hashPair(35, (Math.min(7, magnitude(longBefore)) * 8 + Math.min(7, magnitude(longAfter))) * 4 + size));
  const low = Math.max(0, line - 4);
  const high = Math.min(lines.count, line + 5);
  const density = shape.longBefore[high]! - shape.longBefore[low]!;
  features.add(hashPair(36, density * 16 + length));
  const before = shape.longBefore[line]! - shape.longBefore[low]!;
  features.add(hashPair(37, ((density - before) * 8 + before) * 4 + size));
  const repeats = Math.min(4, shape.repeats[line]!);
  features.add(hashPair(38, (repeats * 2 + shape.seen[line]!) * 16 + length));
  features.add(hashPair(39, (shape.overlaps[line]! * 16 + length) * 4 + region));
  features.add(hashPair(40, (shape.overlaps[line]! * 4 + size) * 16 + magnitude(fromStart) * (region === 0 ? 1 : 0)));
  features.add(hashPair(45, (shape.topics[line]! * 16 + length) * 4 + region));
  features.add(hashPair(46, (shape.topics[line]! * 16 + magnitude(region === 1 ? fromEnd : fromStart)) * 16 + region * 4 + size));
  features.add(hashPair(41, magnitude(line) * 4 + size));
  features.add(hashPair(42, magnitude(lines.count - line) * 4 + size));
  features.add(hashPair(43, (magnitude(shape.longBefore[lines.count]!) * 4 + region) * 4 + size));
}

/** What stands further off. Templates 80 to 99. */
function writeContext(lines: PageLines, shape: PageShape, context: PageContext, line: number, features: FeatureList): void {
  const length = shape.lengths[line]!;
  const size = coarse(length);
  const region = line < shape.mainStart ? 0 : line < shape.mainEnd ? 1 : 2;
  const place = region * 4 + size;
  const since = Math.min(7, magnitude(context.sinceHeading[line]!));
  for (let bits = context.lastHeadings[line]!; bits !== 0; bits &= bits - 1) {
    const heading = 31 - Math.clz32(bits & -bits);
    features.add(hashPair(80, (heading * 8 + since) * 16 + place));
    features.add(hashPair(81, heading * 256 + shape.shapes[line]!));
  }
  for (let bits = context.seenHeadings[line]!; bits !== 0; bits &= bits - 1) {
    features.add(hashPair(82, (31 - Math.clz32(bits & -bits)) * 64 + region * 16 + length));
  }
  const group = Math.min(7, magnitude(context.groupSizes[line]!));
  const groupPlace = context.groupPlaces[line]!;
  const left = context.groupSizes[line]! - 1 - groupPlace;
  features.add(hashPair(83, (group * 16 + length) * 4 + region));
  features.add(hashPair(84, (Math.min(3, groupPlace) * 4 + Math.min(3, left)) * 256 + shape.shapes[line]!));
  const list = context.listSizes[line]!;
  if (list > 0) {
    const head = context.listHeads[line]!;
    features.add(hashPair(85, (Math.min(9, magnitude(list)) * 16 + length) * 4 + region));
    features.add(hashPair(86, head < 0 ? -1 : shape.shapes[head]! * 4 + size));
    if (head >= 0) {
      features.add(hashPair(87, hashPair(lines.classes[head]!, size)));
      if (shape.lengths[head]! <= 6) features.add(hashPair(88, lines.hashes[head]!));
    }
  }
  const rank = context.candidates.indexOf(line) + 1;
  features.add(hashPair(89, rank * 16 + length));
  if (rank > 0) features.add(hashPair(90, (rank * 16 + magnitude(Math.max(0, shape.mainStart - line))) * 4 + shape.seen[line]! * 2 + (shape.repeats[line]! > 1 ? 1 : 0)));
}
