import type { Analysis } from '../../language/analysis.ts';
import { type FeatureList, hashPair, type WriteFeatures } from '../../sequence/index.ts';
import type { PageWords } from './page-words.ts';
import { CASE, type Word } from './word.ts';

/** Version of the features below; weights are valid for one version only. */
export const MENTION_TEMPLATES = 'mentions-3';

/** Stands for the words before the first and behind the last of a sentence. */
const EDGE: Word = {
  lowerText: '', exact: 7, lower: 7, length: 0, letterCase: 6, first: 7, shape: 7, shortShape: 7, prefixes: [], suffixes: [],
  fine: 2000, coarse: 200, folded: 7, lists: 0,
};

/** Times the one feature of a word far from capitals is written: its weight must outdo the sum of many, and is a byte. */
const PLAIN_COPIES = 8;

/** Kinds of zone that differ in style. */
function styleOf(kind: string): number {
  if (kind === 'title' || kind === 'related-title') return 1;
  if (kind === 'caption') return 2;
  return 0;
}

/** Returns what writes the features of the tokens of one sentence, by position in the sentence. */
export function mentionFeatures(analysis: Analysis, page: PageWords, sentence: number): WriteFeatures {
  const from = analysis.sentences.start[sentence]!;
  const to = analysis.sentences.end[sentence]!;
  const { words, runs, wideRuns, nameLists, namePart, evidence } = page;
  const sentenceCase = page.sentenceCase[sentence]!;
  const style = styleOf(analysis.zones[analysis.sentences.zone[sentence]!]!.kind);
  const wordAt = (token: number): Word => (token >= from && token < to ? words[token]! : EDGE);
  const namesAt = (token: number): number => (token >= from && token < to ? nameLists[token]! * 8 + namePart[token]! : 0);

  return (position, features) => {
    const token = from + position;
    const word = words[token]!;
    const before2 = wordAt(token - 2);
    const before = wordAt(token - 1);
    const after = wordAt(token + 1);
    const after2 = wordAt(token + 2);
    const add = (template: number, value: number): void => { features.add(hashPair(template, value)); };
    if (!page.nearCapital[token]) {
      for (let copy = 0; copy < PLAIN_COPIES; copy++) add(100 + copy, word.letterCase);
      return;
    }
    const isFirst = position === 0 ? 1 : 0;

    // The word itself.
    add(1, word.exact);
    add(2, word.lower);
    add(3, word.shape);
    add(4, hashPair(word.shortShape, isFirst));
    for (let size = 0; size < word.prefixes.length; size++) {
      add(5 + size, word.prefixes[size]!);
      add(9 + size, word.suffixes[size]!);
    }
    if (word.suffixes.length > 2) add(13, hashPair(word.suffixes[2]!, word.letterCase));
    add(14, word.fine);
    add(15, word.coarse);
    add(16, hashPair(word.fine, word.shortShape));
    add(17, hashPair(word.coarse, hashPair(word.shape, isFirst)));
    add(18, hashPair(word.lists, word.letterCase));
    add(19, word.letterCase * 16 + isFirst * 8 + sentenceCase * 2);
    add(20, hashPair(word.lower, word.letterCase * 4 + sentenceCase));

    // Its neighbours.
    add(21, before.lower);
    add(22, after.lower);
    add(23, before2.lower);
    add(24, after2.lower);
    add(25, hashPair(before.lower, word.lower));
    add(26, hashPair(word.lower, after.lower));
    add(27, hashPair(before2.lower, before.lower));
    add(28, hashPair(after.lower, after2.lower));
    add(29, hashPair(before.shortShape, word.shortShape));
    add(30, hashPair(word.shortShape, after.shortShape));
    add(31, hashPair(hashPair(before.shortShape, word.shortShape), after.shortShape));
    add(32, hashPair(before.fine, word.letterCase));
    add(33, hashPair(after.fine, word.letterCase));
    add(34, hashPair(before2.fine, word.letterCase));
    add(35, hashPair(after2.fine, word.letterCase));
    add(36, before.coarse);
    add(37, after.coarse);
    add(38, hashPair(before.fine, word.fine));
    add(39, hashPair(word.fine, after.fine));
    add(40, hashPair(before.coarse, hashPair(word.coarse, after.coarse)));
    add(41, hashPair(before2.coarse, hashPair(before.coarse, word.coarse)));
    add(42, hashPair(word.coarse, hashPair(after.coarse, after2.coarse)));
    add(43, hashPair(before.lower, word.shortShape));
    add(44, hashPair(after.lower, word.shortShape));
    add(45, hashPair(before.lower, hashPair(word.shortShape, after.lower)));
    add(46, hashPair(before.lower, word.fine));
    add(47, hashPair(after.lower, word.fine));
    add(48, hashPair(before.lists, word.letterCase));
    add(49, hashPair(after.lists, word.letterCase));
    add(50, hashPair(before.lists, hashPair(word.lists, after.lists)));
    add(51, wordAt(token - 3).lower);
    add(52, wordAt(token + 3).lower);
    if (after.suffixes.length > 2) add(53, after.suffixes[2]!);
    if (before.suffixes.length > 2) add(54, before.suffixes[2]!);

    // Known names.
    const names = namesAt(token);
    add(55, names);
    add(56, hashPair(names, word.lower));
    add(57, hashPair(namesAt(token - 1), hashPair(names, namesAt(token + 1))));
    add(58, hashPair(names, word.coarse));
    add(59, hashPair(names, hashPair(before.lower, after.lower)));

    // The run of capitalised words around it.
    if (runs.end[token]! > runs.start[token]!) {
      const start = runs.start[token]!;
      const end = runs.end[token]!;
      const place = Math.min(token - start, 3) * 4 + Math.min(end - 1 - token, 3);
      const left = wordAt(start - 1);
      const right = wordAt(end);
      const head = words[end - 1]!;
      const opening = words[start]!;
      add(60, hashPair(place, isFirst));
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
    }
    if (wideRuns.end[token]! - wideRuns.start[token]! > runs.end[token]! - runs.start[token]!) {
      const start = wideRuns.start[token]!;
      const end = wideRuns.end[token]!;
      const place = Math.min(token - start, 3) * 4 + Math.min(end - 1 - token, 3);
      add(74, hashPair(words[start]!.lower, place));
      add(75, hashPair(words[start]!.fine, place));
      add(76, hashPair(words[end - 1]!.fine, place));
      add(77, hashPair(words[start]!.coarse, hashPair(words[end - 1]!.coarse, place)));
    }
    addEvidence(word, token, features);
    if (style > 0) {
      add(96, style * 8 + word.letterCase);
      add(97, hashPair(style, word.coarse));
    }
  };

  function addEvidence(word: Word, token: number, features: FeatureList): void {
    if (word.letterCase === CASE.none || word.letterCase === CASE.digit || word.letterCase === CASE.lower) return;
    const seen = evidence.get(word.lower);
    if (seen === undefined) return;
    const add = (template: number, value: number): void => { features.add(hashPair(template, value)); };
    add(80, Math.min(seen.lower, 3) * 64 + Math.min(seen.capital, 3) * 16 + sentenceCase * 4 + (token === from ? 1 : 0));
    if (seen.longest > 0 && seen.place !== token) {
      const start = runs.start[seen.place]!;
      const end = runs.end[seen.place]!;
      const place = Math.min(seen.place - start, 3) * 4 + Math.min(end - 1 - seen.place, 3);
      add(81, place * 8 + Math.min(7, runs.end[token]! - runs.start[token]!));
      add(82, hashPair(words[start]!.lists, hashPair(words[end - 1]!.lists, place)));
      add(83, hashPair(words[end - 1]!.fine, place));
      add(84, hashPair(words[start]!.fine, place));
      add(85, hashPair(words[start]!.coarse, hashPair(words[end - 1]!.coarse, place)));
    }
    for (const place of seen.places) {
      if (place === token) continue;
      const left = words[place - 1];
      const right = words[place + 1];
      if (left !== undefined) {
        add(86, left.fine);
        add(87, left.lower);
        add(88, left.lists);
      }
      if (right !== undefined) {
        add(89, right.fine);
        add(90, right.lower);
      }
    }
    if (seen.spelledOut >= 0) {
      const end = wideRuns.end[seen.spelledOut]!;
      add(91, words[end - 1]!.fine);
      add(92, words[seen.spelledOut]!.fine);
      add(93, 1);
    }
  }
}
