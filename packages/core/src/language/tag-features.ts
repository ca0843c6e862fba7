import { type FeatureList, hashPair, hashTriple } from '../sequence/index.ts';
import { PROSE, type SentenceWords } from './sentence-words.ts';

/** Version of these features, kept in the weights. */
export const TAG_TEMPLATES = 'tag-1';

/** Hash of what lies outside the sentence. */
const OUTSIDE = 0x5bd1e995;

function at(column: Int32Array, position: number, length: number): number {
  return position >= 0 && position < length ? column[position]! : OUTSIDE;
}

/** Adds the features of a word for the tagger: itself, its affixes, shape and clusters, and its neighbours. */
export function writeTagFeatures(words: SentenceWords, position: number, features: FeatureList): void {
  const { length, style, lower, suffix, prefix, shape, fine, coarse } = words;
  const word = lower[position]!;
  const before = at(lower, position - 1, length);
  const after = at(lower, position + 1, length);
  const form = hashPair(shape[position]!, style);
  const group = coarse[position]!;
  const base = position * 4;
  const endBefore = position > 0 ? suffix[base - 4 + 2]! : OUTSIDE;
  const endAfter = position + 1 < length ? suffix[base + 4 + 2]! : OUTSIDE;

  features.add(1);
  features.add(hashPair(2, style === PROSE ? words.exact[position]! : word));
  features.add(hashPair(3, word));
  features.add(hashPair(4, before));
  features.add(hashPair(5, after));
  features.add(hashPair(6, at(lower, position - 2, length)));
  features.add(hashPair(7, at(lower, position + 2, length)));
  features.add(hashTriple(8, before, word));
  features.add(hashTriple(9, word, after));
  features.add(hashTriple(10, before, after));
  features.add(hashTriple(11, at(lower, position - 2, length), before));
  features.add(hashTriple(12, after, at(lower, position + 2, length)));
  for (let size = 1; size <= 4; size += 1) {
    features.add(hashPair(12 + size, suffix[base + size - 1]!));
    features.add(hashPair(16 + size, prefix[base + size - 1]!));
  }
  features.add(hashPair(21, form));
  features.add(hashPair(22, at(shape, position - 1, length)));
  features.add(hashPair(23, at(shape, position + 1, length)));
  features.add(hashTriple(24, at(shape, position - 1, length), form));
  features.add(hashTriple(25, form, at(shape, position + 1, length)));
  features.add(hashTriple(26, form, position === 0 ? 1 : 0));
  features.add(hashTriple(27, form, suffix[base + 2]!));
  features.add(hashPair(28, endBefore));
  features.add(hashPair(29, endAfter));
  features.add(hashTriple(30, endBefore, suffix[base + 2]!));
  features.add(hashTriple(31, suffix[base + 2]!, endAfter));
  features.add(hashPair(32, fine[position]!));
  features.add(hashPair(33, at(fine, position - 1, length)));
  features.add(hashPair(34, at(fine, position + 1, length)));
  features.add(hashPair(35, group));
  features.add(hashPair(36, at(coarse, position - 1, length)));
  features.add(hashPair(37, at(coarse, position + 1, length)));
  features.add(hashPair(38, at(coarse, position - 2, length)));
  features.add(hashPair(39, at(coarse, position + 2, length)));
  features.add(hashTriple(40, at(coarse, position - 1, length), group));
  features.add(hashTriple(41, group, at(coarse, position + 1, length)));
  features.add(hashTriple(42, at(coarse, position - 1, length), at(coarse, position + 1, length)));
  features.add(hashTriple(43, fine[position]!, suffix[base + 1]!));
  features.add(hashTriple(44, group, form));
  features.add(hashTriple(45, word, at(coarse, position - 1, length)));
  features.add(hashTriple(46, word, at(coarse, position + 1, length)));
  features.add(hashTriple(47, hashPair(at(coarse, position - 1, length), group), at(coarse, position + 1, length)));
  features.add(hashTriple(48, hashPair(at(coarse, position - 2, length), at(coarse, position - 1, length)), group));
  features.add(hashTriple(49, hashPair(at(coarse, position + 2, length), at(coarse, position + 1, length)), group));
}
