import { type FeatureList, hashPair } from '../../sequence/index.ts';
import type { Word } from './word.ts';
import type { WordsAround } from './words-around.ts';

/** Words that may stand between a run and its neighbour for the one to tell of the other: ", ", " and ", "'s vice ". */
export const LONGEST_LINK = 3;
/** Longer runs, in words, are headings and lists in capitals. */
const LONGEST_RUN = 8;
/** Code of the character before an abbreviation in brackets. */
export const OPENING = '('.charCodeAt(0);
const CLOSING = ')'.charCodeAt(0);

/** Writes the features of the run of capitalised words around a token: its words, its sides and the runs next to it. */
export function writeRun(around: WordsAround, token: number, features: FeatureList): void {
  const { from, to } = around;
  const { words, runs, wideRuns } = around.page;
  const start = runs.start[token]!;
  const end = runs.end[token]!;
  const wideStart = wideRuns.start[token]!;
  const wideEnd = wideRuns.end[token]!;
  if (wideEnd - wideStart > end - start) writeWide(around, wideStart, wideEnd, placeIn(token, wideStart, wideEnd), features);
  if (end === start) return;
  const place = placeIn(token, start, end);
  writeSides(around, start, end, place, token === from, features);
  if (end - start <= LONGEST_RUN) writeWords(around, token, start, end, place, features);
  for (let before = start - 2; before >= from && before >= start - 1 - LONGEST_LINK; before--) {
    if (!around.isInRun(before)) continue;
    writeNeighbour(around, 350, before + 1, start, before, words[runs.start[before]!]!, words[before]!, place, features);
    break;
  }
  for (let after = end + 1; after < to && after <= end + LONGEST_LINK; after++) {
    if (!around.isInRun(after)) continue;
    writeNeighbour(around, 360, end, after, after, words[after]!, words[runs.end[after]! - 1]!, place, features);
    break;
  }
  if (around.wordAt(token - 1).first === OPENING && around.wordAt(token + 1).first === CLOSING && token - 2 >= from && around.isInRun(token - 2)) writeShort(around, token, features);
  if (around.wordAt(wideEnd).first === OPENING && around.wordAt(wideEnd + 2).first === CLOSING) writeLong(around, wideStart, wideEnd, placeIn(token, wideStart, wideEnd), features);
}

function writeSides(around: WordsAround, start: number, end: number, place: number, isFirst: boolean, features: FeatureList): void {
  const { words } = around.page;
  const left = around.wordAt(start - 1);
  const right = around.wordAt(end);
  const opening = words[start]!;
  const head = words[end - 1]!;
  features.put(60, hashPair(place, isFirst ? 1 : 0));
  features.put(61, hashPair(left.lower, place));
  features.put(62, hashPair(right.lower, place));
  features.put(63, hashPair(left.fine, place));
  features.put(64, hashPair(right.fine, place));
  features.put(65, hashPair(left.coarse, hashPair(right.coarse, place)));
  features.put(66, hashPair(head.lower, place));
  features.put(67, hashPair(head.fine, place));
  features.put(68, hashPair(opening.fine, place));
  features.put(69, hashPair(opening.coarse, hashPair(head.coarse, place)));
  features.put(70, hashPair(opening.lists, hashPair(head.lists, place)));
  features.put(71, hashPair(head.coarse, hashPair(left.coarse, place)));
  features.put(72, hashPair(around.wordAt(start - 2).fine, hashPair(left.lower, place)));
  features.put(73, hashPair(right.lower, hashPair(around.wordAt(end + 1).fine, place)));
  features.put(377, hashPair(place, hashPair(left.lower, right.lower)));
}

function writeWords(around: WordsAround, token: number, start: number, end: number, place: number, features: FeatureList): void {
  const { words, nameLists } = around.page;
  let name = 0;
  let clusters = 0;
  let shapes = 0;
  let lists = 0;
  for (let at = start; at < end; at++) {
    const word = words[at]!;
    name = hashPair(name, word.lower);
    clusters = hashPair(clusters, word.coarse);
    shapes = hashPair(shapes, word.shortShape);
    lists |= word.lists | (nameLists[at]! << 8);
    if (at === token) continue;
    features.put(370, hashPair(place, word.fine));
    features.put(371, hashPair(place, word.lower));
  }
  features.put(372, hashPair(place, name));
  features.put(373, hashPair(place, clusters));
  features.put(374, hashPair(place, lists));
  features.put(375, hashPair(place, shapes));
}

/** The run before or after, and the words from `linkStart` up to `linkEnd` between: in a list names are of one type. */
function writeNeighbour(around: WordsAround, template: number, linkStart: number, linkEnd: number, at: number, opening: Word, head: Word, place: number, features: FeatureList): void {
  const { words } = around.page;
  let link = linkEnd - linkStart;
  for (let between = linkStart; between < linkEnd; between++) link = hashPair(link, words[between]!.lower);
  features.put(template, hashPair(place, head.fine));
  features.put(template + 1, hashPair(link, hashPair(place, head.coarse)));
  features.put(template + 2, hashPair(link, hashPair(opening.lists, head.lists * 16 + place)));
  features.put(template + 3, hashPair(link, hashPair(around.namesAt(at), place)));
}

/** "Left Bloc (BE)": the abbreviation is what its name is. */
function writeShort(around: WordsAround, token: number, features: FeatureList): void {
  const { words, runs, wideRuns } = around.page;
  const { letterCase, lowerText } = words[token]!;
  const head = words[token - 2]!;
  const opening = words[wideRuns.start[token - 2]!]!;
  const length = Math.min(3, runs.end[token - 2]! - runs.start[token - 2]!);
  const isInitial = opening.lowerText[0] === lowerText[0] ? 1 : 0;
  features.put(330, hashPair(letterCase, head.fine));
  features.put(331, hashPair(letterCase, opening.fine));
  features.put(332, hashPair(letterCase, head.lists));
  features.put(333, hashPair(letterCase, around.namesAt(token - 2)));
  features.put(334, hashPair(head.coarse, opening.coarse));
  features.put(335, hashPair(letterCase, isInitial * 4 + length));
}

function writeLong(around: WordsAround, start: number, end: number, place: number, features: FeatureList): void {
  const { words } = around.page;
  const short = around.wordAt(end + 1);
  const isInitial = words[start]!.lowerText[0] === short.lowerText[0] ? 1 : 0;
  features.put(336, hashPair(short.letterCase, place * 2 + isInitial));
  features.put(337, hashPair(place, short.fine));
}

function writeWide(around: WordsAround, start: number, end: number, place: number, features: FeatureList): void {
  const { words } = around.page;
  features.put(74, hashPair(words[start]!.lower, place));
  features.put(75, hashPair(words[start]!.fine, place));
  features.put(76, hashPair(words[end - 1]!.fine, place));
  features.put(77, hashPair(words[start]!.coarse, hashPair(words[end - 1]!.coarse, place)));
}

/** Distance of a token from both ends of its run, as one number below 16. */
export function placeIn(token: number, start: number, end: number): number {
  return Math.min(token - start, 3) * 4 + Math.min(end - 1 - token, 3);
}
