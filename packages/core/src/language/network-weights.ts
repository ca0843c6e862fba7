import type { IntegerMatrix } from '../sequence/index.ts';

/** Hashes that name rows of a matrix, ascending as unsigned numbers. */
export const KEY_LISTS = ['words', 'suffixes', 'shapes'] as const;
/** Name of one of them. */
export type KeyList = (typeof KEY_LISTS)[number];

/** The matrices of the parser's network, in the order of the file. A bias is a matrix of one row. */
export const MATRICES = [
  'words', 'fine', 'coarse', 'suffixes', 'shapes', 'tags',
  'first', 'firstBias', 'second', 'secondBias', 'roles', 'nobody',
  'stepRows', 'stepBias', 'steps', 'stepScores', 'labelRows', 'labelBias', 'labels', 'labelScores',
] as const;
/** Name of one of them. */
export type MatrixName = (typeof MATRICES)[number];

/** The tables whose rows add up to the vector of a word; they share one unit. */
export const WORD_TABLES = ['words', 'fine', 'coarse', 'suffixes', 'shapes', 'tags'] as const satisfies readonly MatrixName[];

/** What the parser has learned. */
export interface NetworkWeights {
  readonly keys: Readonly<Record<KeyList, Int32Array>>;
  readonly matrices: Readonly<Record<MatrixName, IntegerMatrix>>;
}

/** First byte of the format of {@link NetworkWeights}. */
export const NETWORK_FORMAT = 4;
