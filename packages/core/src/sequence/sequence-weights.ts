import type { FeatureTable } from './feature-table.ts';

/** Score of a step that must not happen. */
export const FORBIDDEN = -(2 ** 24);

/** What a linear-chain model has learned. All scores are integers on one scale, so that decoding is exact on any machine. */
export interface SequenceWeights {
  readonly labels: readonly string[];
  /** Version of the feature code that these weights were trained with. */
  readonly templates: string;
  /** Integer units that make one natural unit (logit) of score. */
  readonly scale: number;
  readonly features: FeatureTable;
  /** Score of label `b` after label `a` at `a * labels.length + b`. */
  readonly transitions: Int32Array;
  /** Score of each label at the first and at the last position. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}
