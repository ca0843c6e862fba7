import type { Analysis } from '../../language/analysis.ts';
import { hashPair } from '../../sequence/index.ts';
import type { PageWords } from './page-words.ts';
import { isCapitalized, type Word } from './word.ts';

/** What the network reads of a word wherever it stands: so many values, the word itself first. */
export const WORD_VALUES = 7;
/** What it reads of a word in its place. */
const PLACE_VALUES = 9;
/** What it reads of a token: a word in its place. */
export const TOKEN_VALUES = WORD_VALUES + PLACE_VALUES;

/** Places of the word, its clusters, the lists it is on and known names among the values of a token. */
export const VALUE = { word: 0, fine: 1, coarse: 2, lists: 6, names: 7 } as const;

const MOST_COUNTED = 3;
const LONGEST_RUN = 7;

/** Key of a value: values of different kinds have nothing in common. Value 0 is to have none (no cluster, on no list). */
export const keyOf = (kind: number, value: number): number => hashPair(200 + kind, value);

/** Writes the {@link WORD_VALUES} of a word as keys from `keys[at]` on. */
export function writeWordKeys(word: Word, keys: Int32Array, at: number): void {
  keys[at] = keyOf(VALUE.word, word.lower);
  keys[at + 1] = keyOf(VALUE.fine, word.fine);
  keys[at + 2] = keyOf(VALUE.coarse, word.coarse);
  keys[at + 3] = keyOf(3, word.suffixes[2] ?? word.lower);
  keys[at + 4] = keyOf(4, word.prefixes[2] ?? word.lower);
  keys[at + 5] = keyOf(5, word.shape);
  keys[at + 6] = keyOf(VALUE.lists, word.lists);
}

/** Writes the {@link PLACE_VALUES} of a token of a sentence as keys from `keys[at]` on. */
export function writePlaceKeys({ sentences, zones }: Analysis, page: PageWords, sentence: number, token: number, keys: Int32Array, at: number): void {
  const { words, runs, wideRuns, evidence, nameLists, namePart, sentenceCase } = page;
  const word = words[token]!;
  const isFirst = token === sentences.start[sentence]! ? 1 : 0;
  const { kind } = zones[sentences.zone[sentence]!]!;
  const runStart = runs.start[token]!;
  const seen = isCapitalized(word) ? evidence.get(word.lower) : undefined;
  const elsewhere = seen !== undefined && seen.longest > 0 && seen.place !== token ? seen.place : -1;
  const start = elsewhere < 0 ? 0 : runs.start[elsewhere]!;
  const end = elsewhere < 0 ? 0 : runs.end[elsewhere]!;
  keys[at] = keyOf(VALUE.names, nameLists[token]! * 8 + namePart[token]!);
  keys[at + 1] = keyOf(8, word.letterCase * 16 + isFirst * 8 + sentenceCase[sentence]!);
  keys[at + 2] = keyOf(9, seen === undefined ? 0 : 1 + Math.min(seen.lower, MOST_COUNTED) * 4 + Math.min(seen.capital, MOST_COUNTED));
  keys[at + 3] = keyOf(10, elsewhere < 0 ? 0 : 1 + (elsewhere - start) * 8 + Math.min(LONGEST_RUN, end - start));
  keys[at + 4] = keyOf(11, elsewhere < 0 ? 0 : words[start]!.fine);
  keys[at + 5] = keyOf(12, elsewhere < 0 ? 0 : words[end - 1]!.fine);
  keys[at + 6] = keyOf(13, seen === undefined || seen.spelledOut < 0 ? 0 : 1 + words[wideRuns.end[seen.spelledOut]! - 1]!.fine);
  keys[at + 7] = keyOf(14, kind === 'title' || kind === 'related-title' ? 1 : kind === 'caption' ? 2 : 0);
  keys[at + 8] = keyOf(15, Math.min(LONGEST_RUN, runs.end[token]! - runStart) * 8 + Math.min(LONGEST_RUN, token - runStart));
}
