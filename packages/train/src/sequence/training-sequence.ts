import { FeatureList, type WriteFeatures } from '@corpus/core/sequence';

/** One sequence to learn from, its features recorded once. */
export interface TrainingSequence {
  /** Feature hashes of all positions, one after the other; position `p` owns those from `offsets[p]` up to `offsets[p + 1]`. */
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  /** Label of each position; `-1 - k` where it is only known to be in the k-th of the sequence's `constraints`. */
  readonly labels: Int16Array;
  /** Sets of labels as 1 for allowed, one byte for each label. */
  readonly constraints: readonly Uint8Array[];
  /** Where the sequence comes from (a site): features that a single origin shows say nothing about others. Default: its own. */
  readonly origin?: string;
}

/** Runs the stage's own feature code over a sequence. */
export function recordFeatures(length: number, writeFeatures: WriteFeatures): Pick<TrainingSequence, 'features' | 'offsets'> {
  const list = new FeatureList();
  const offsets = new Int32Array(length + 1);
  let features = new Int32Array(length * 64);
  for (let position = 0, at = 0; position < length; position++) {
    list.clear();
    writeFeatures(position, list);
    if (at + list.length > features.length) {
      const grown = new Int32Array((at + list.length) * 2);
      grown.set(features);
      features = grown;
    }
    features.set(list.values.subarray(0, list.length), at);
    at += list.length;
    offsets[position + 1] = at;
  }
  return { features: features.slice(0, offsets[length]), offsets };
}
