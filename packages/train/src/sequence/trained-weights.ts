/** What a trainer hands to the quantizer: real-valued scores, one unit being one unit of the trainer's margin. */
export interface TrainedWeights {
  readonly labels: readonly string[];
  readonly keys: Int32Array;
  /** Weight of label `l` for the feature `keys[f]` at `f * labels.length + l`. */
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Steps that must not happen: 1 at `from * labels.length + to`. */
  readonly forbidden: Uint8Array;
}
