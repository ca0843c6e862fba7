import type { Analysis } from '../../language/analysis.ts';
import { hashPair, type WriteFeatures } from '../../sequence/index.ts';
import type { AddFeature } from './add-feature.ts';
import { evidenceFeatures } from './evidence-features.ts';
import type { PageWords } from './page-words.ts';
import { runFeatures } from './run-features.ts';
import { isCapitalized, type Word } from './word.ts';

/** Version of the features below; weights are valid for one version only. */
export const MENTION_TEMPLATES = 'mentions-4';

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
  const { words, nameLists, namePart } = page;
  const sentenceCase = page.sentenceCase[sentence]!;
  const style = styleOf(analysis.zones[analysis.sentences.zone[sentence]!]!.kind);
  const wordAt = (token: number): Word => (token >= from && token < to ? words[token]! : EDGE);
  const namesAt = (token: number): number => (token >= from && token < to ? nameLists[token]! * 8 + namePart[token]! : 0);
  const writeRun = runFeatures(page, from, to, wordAt, namesAt);
  const writeEvidence = evidenceFeatures(page, from, sentenceCase);

  return (position, features) => {
    const token = from + position;
    const word = words[token]!;
    const before2 = wordAt(token - 2);
    const before = wordAt(token - 1);
    const after = wordAt(token + 1);
    const after2 = wordAt(token + 2);
    const add: AddFeature = (template, value) => { features.add(hashPair(template, value)); };
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

    writeRun(token, add);
    if (isCapitalized(word)) writeEvidence(token, add);
    if (style > 0) {
      add(96, style * 8 + word.letterCase);
      add(97, hashPair(style, word.coarse));
    }
  };
}
