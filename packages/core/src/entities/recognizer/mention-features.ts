import type { Analysis } from '../../language/analysis.ts';
import { type FeatureList, hashPair, type WriteFeatures } from '../../sequence/index.ts';
import { writeEvidence } from './evidence-features.ts';
import type { PageWords } from './page-words.ts';
import { writeRun } from './run-features.ts';
import { isCapitalized } from './word.ts';
import { WordsAround } from './words-around.ts';

/** Version of the features below; weights are valid for one version only. */
export const MENTION_TEMPLATES = 'mentions-4';

/** Times the one feature of a word far from capitals is written: its weight must outdo the sum of many, and is a byte. */
const PLAIN_COPIES = 8;

/** Returns what writes the features of the tokens of one sentence, by position in the sentence. */
export function mentionFeatures(analysis: Analysis, page: PageWords, sentence: number): WriteFeatures {
  const around = new WordsAround(analysis, page, sentence);
  return (position, features) => { writeMention(around, around.from + position, features); };
}

/** Apart from the function that a sentence makes: what is compiled for it lasts. */
function writeMention(around: WordsAround, token: number, features: FeatureList): void {
  const { page, sentenceCase, style } = around;
  const word = page.words[token]!;
  if (!page.nearCapital[token]) {
    for (let copy = 0; copy < PLAIN_COPIES; copy++) features.put(100 + copy, word.letterCase);
    return;
  }
  const before2 = around.wordAt(token - 2);
  const before = around.wordAt(token - 1);
  const after = around.wordAt(token + 1);
  const after2 = around.wordAt(token + 2);
  const isFirst = token === around.from ? 1 : 0;

  // The word itself.
  features.put(1, word.exact);
  features.put(2, word.lower);
  features.put(3, word.shape);
  features.put(4, hashPair(word.shortShape, isFirst));
  for (let size = 0; size < word.prefixes.length; size++) {
    features.put(5 + size, word.prefixes[size]!);
    features.put(9 + size, word.suffixes[size]!);
  }
  if (word.suffixes.length > 2) features.put(13, hashPair(word.suffixes[2]!, word.letterCase));
  features.put(14, word.fine);
  features.put(15, word.coarse);
  features.put(16, hashPair(word.fine, word.shortShape));
  features.put(17, hashPair(word.coarse, hashPair(word.shape, isFirst)));
  features.put(18, hashPair(word.lists, word.letterCase));
  features.put(19, word.letterCase * 16 + isFirst * 8 + sentenceCase * 2);
  features.put(20, hashPair(word.lower, word.letterCase * 4 + sentenceCase));

  // Its neighbours.
  features.put(21, before.lower);
  features.put(22, after.lower);
  features.put(23, before2.lower);
  features.put(24, after2.lower);
  features.put(25, hashPair(before.lower, word.lower));
  features.put(26, hashPair(word.lower, after.lower));
  features.put(27, hashPair(before2.lower, before.lower));
  features.put(28, hashPair(after.lower, after2.lower));
  features.put(29, hashPair(before.shortShape, word.shortShape));
  features.put(30, hashPair(word.shortShape, after.shortShape));
  features.put(31, hashPair(hashPair(before.shortShape, word.shortShape), after.shortShape));
  features.put(32, hashPair(before.fine, word.letterCase));
  features.put(33, hashPair(after.fine, word.letterCase));
  features.put(34, hashPair(before2.fine, word.letterCase));
  features.put(35, hashPair(after2.fine, word.letterCase));
  features.put(36, before.coarse);
  features.put(37, after.coarse);
  features.put(38, hashPair(before.fine, word.fine));
  features.put(39, hashPair(word.fine, after.fine));
  features.put(40, hashPair(before.coarse, hashPair(word.coarse, after.coarse)));
  features.put(41, hashPair(before2.coarse, hashPair(before.coarse, word.coarse)));
  features.put(42, hashPair(word.coarse, hashPair(after.coarse, after2.coarse)));
  features.put(43, hashPair(before.lower, word.shortShape));
  features.put(44, hashPair(after.lower, word.shortShape));
  features.put(45, hashPair(before.lower, hashPair(word.shortShape, after.lower)));
  features.put(46, hashPair(before.lower, word.fine));
  features.put(47, hashPair(after.lower, word.fine));
  features.put(48, hashPair(before.lists, word.letterCase));
  features.put(49, hashPair(after.lists, word.letterCase));
  features.put(50, hashPair(before.lists, hashPair(word.lists, after.lists)));
  features.put(51, around.wordAt(token - 3).lower);
  features.put(52, around.wordAt(token + 3).lower);
  if (after.suffixes.length > 2) features.put(53, after.suffixes[2]!);
  if (before.suffixes.length > 2) features.put(54, before.suffixes[2]!);

  // Known names.
  const names = around.namesAt(token);
  features.put(55, names);
  features.put(56, hashPair(names, word.lower));
  features.put(57, hashPair(around.namesAt(token - 1), hashPair(names, around.namesAt(token + 1))));
  features.put(58, hashPair(names, word.coarse));
  features.put(59, hashPair(names, hashPair(before.lower, after.lower)));

  writeRun(around, token, features);
  if (isCapitalized(word)) writeEvidence(around, token, features);
  if (style > 0) {
    features.put(96, style * 8 + word.letterCase);
    features.put(97, hashPair(style, word.coarse));
  }
}
