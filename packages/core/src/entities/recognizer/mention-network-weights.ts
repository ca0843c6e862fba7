import type { IntegerMatrix } from '../../language/network-weights.ts';

/** The matrices of the recogniser's network, in the order of the file. A bias is a matrix of one row. */
export const MENTION_MATRICES = ['values', 'first', 'firstBias', 'second', 'secondBias', 'labels', 'labelBias'] as const;
export type MentionMatrix = (typeof MENTION_MATRICES)[number];

/** What the network has learned: rows of `values` by key, ascending as unsigned numbers. */
export interface MentionNetworkWeights {
  readonly keys: Int32Array;
  readonly matrices: Readonly<Record<MentionMatrix, IntegerMatrix>>;
}
