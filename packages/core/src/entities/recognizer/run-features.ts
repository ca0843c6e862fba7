import { hashPair } from '../../sequence/index.ts';
import type { AddFeature } from './add-feature.ts';
import type { PageWords } from './page-words.ts';
import type { Word } from './word.ts';

/** Words that may stand between a run and its neighbour for the one to tell of the other: ", ", " and ", "'s vice ". */
export const LONGEST_LINK = 3;
/** Longer runs, in words, are headings and lists in capitals. */
const LONGEST_RUN = 8;
/** Code of the character before an abbreviation in brackets. */
export const OPENING = '('.charCodeAt(0);
const CLOSING = ')'.charCodeAt(0);

/** Returns what writes the features of the run of capitalised words around a token: its words, its sides and the runs next to it. */
export function runFeatures(
  { words, runs, wideRuns, nameLists }: PageWords,
  from: number,
  to: number,
  wordAt: (token: number) => Word,
  namesAt: (token: number) => number,
): (token: number, add: AddFeature) => void {
  const isInRun = (token: number): boolean => runs.end[token]! > runs.start[token]!;

  return (token, add) => {
    const start = runs.start[token]!;
    const end = runs.end[token]!;
    const wideStart = wideRuns.start[token]!;
    const wideEnd = wideRuns.end[token]!;
    if (wideEnd - wideStart > end - start) writeWide(wideStart, wideEnd, placeIn(token, wideStart, wideEnd), add);
    if (end === start) return;
    const place = placeIn(token, start, end);
    writeSides(start, end, place, token === from, add);
    if (end - start <= LONGEST_RUN) writeWords(token, start, end, place, add);
    for (let before = start - 2; before >= from && before >= start - 1 - LONGEST_LINK; before--) {
      if (!isInRun(before)) continue;
      writeNeighbour(350, before + 1, start, before, words[runs.start[before]!]!, words[before]!, place, add);
      break;
    }
    for (let after = end + 1; after < to && after <= end + LONGEST_LINK; after++) {
      if (!isInRun(after)) continue;
      writeNeighbour(360, end, after, after, words[after]!, words[runs.end[after]! - 1]!, place, add);
      break;
    }
    if (wordAt(token - 1).first === OPENING && wordAt(token + 1).first === CLOSING && token - 2 >= from && isInRun(token - 2)) writeShort(token, add);
    if (wordAt(wideEnd).first === OPENING && wordAt(wideEnd + 2).first === CLOSING) writeLong(wideStart, wideEnd, placeIn(token, wideStart, wideEnd), add);
  };

  function writeSides(start: number, end: number, place: number, isFirst: boolean, add: AddFeature): void {
    const left = wordAt(start - 1);
    const right = wordAt(end);
    const opening = words[start]!;
    const head = words[end - 1]!;
    add(60, hashPair(place, isFirst ? 1 : 0));
    add(61, hashPair(left.lower, place));
    add(62, hashPair(right.lower, place));
    add(63, hashPair(left.fine, place));
    add(64, hashPair(right.fine, place));
    add(65, hashPair(left.coarse, hashPair(right.coarse, place)));
    add(66, hashPair(head.lower, place));
    add(67, hashPair(head.fine, place));
    add(68, hashPair(opening.fine, place));
    add(69, hashPair(opening.coarse, hashPair(head.coarse, place)));
    add(70, hashPair(opening.lists, hashPair(head.lists, place)));
    add(71, hashPair(head.coarse, hashPair(left.coarse, place)));
    add(72, hashPair(wordAt(start - 2).fine, hashPair(left.lower, place)));
    add(73, hashPair(right.lower, hashPair(wordAt(end + 1).fine, place)));
    add(377, hashPair(place, hashPair(left.lower, right.lower)));
  }

  function writeWords(token: number, start: number, end: number, place: number, add: AddFeature): void {
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
      add(370, hashPair(place, word.fine));
      add(371, hashPair(place, word.lower));
    }
    add(372, hashPair(place, name));
    add(373, hashPair(place, clusters));
    add(374, hashPair(place, lists));
    add(375, hashPair(place, shapes));
  }

  /** The run before or after, and the words from `linkStart` up to `linkEnd` between: in a list names are of one type. */
  function writeNeighbour(template: number, linkStart: number, linkEnd: number, at: number, opening: Word, head: Word, place: number, add: AddFeature): void {
    let link = linkEnd - linkStart;
    for (let between = linkStart; between < linkEnd; between++) link = hashPair(link, words[between]!.lower);
    add(template, hashPair(place, head.fine));
    add(template + 1, hashPair(link, hashPair(place, head.coarse)));
    add(template + 2, hashPair(link, hashPair(opening.lists, head.lists * 16 + place)));
    add(template + 3, hashPair(link, hashPair(namesAt(at), place)));
  }

  /** "Left Bloc (BE)": the abbreviation is what its name is. */
  function writeShort(token: number, add: AddFeature): void {
    const { letterCase, lowerText } = words[token]!;
    const head = words[token - 2]!;
    const opening = words[wideRuns.start[token - 2]!]!;
    const length = Math.min(3, runs.end[token - 2]! - runs.start[token - 2]!);
    const isInitial = opening.lowerText[0] === lowerText[0] ? 1 : 0;
    add(330, hashPair(letterCase, head.fine));
    add(331, hashPair(letterCase, opening.fine));
    add(332, hashPair(letterCase, head.lists));
    add(333, hashPair(letterCase, namesAt(token - 2)));
    add(334, hashPair(head.coarse, opening.coarse));
    add(335, hashPair(letterCase, isInitial * 4 + length));
  }

  function writeLong(start: number, end: number, place: number, add: AddFeature): void {
    const short = wordAt(end + 1);
    const isInitial = words[start]!.lowerText[0] === short.lowerText[0] ? 1 : 0;
    add(336, hashPair(short.letterCase, place * 2 + isInitial));
    add(337, hashPair(place, short.fine));
  }

  function writeWide(start: number, end: number, place: number, add: AddFeature): void {
    add(74, hashPair(words[start]!.lower, place));
    add(75, hashPair(words[start]!.fine, place));
    add(76, hashPair(words[end - 1]!.fine, place));
    add(77, hashPair(words[start]!.coarse, hashPair(words[end - 1]!.coarse, place)));
  }
}

/** Distance of a token from both ends of its run, as one number below 16. */
export function placeIn(token: number, start: number, end: number): number {
  return Math.min(token - start, 3) * 4 + Math.min(end - 1 - token, 3);
}
