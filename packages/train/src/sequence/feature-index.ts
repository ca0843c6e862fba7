import type { TrainingSequence } from './training-sequence.ts';

/** The features that are frequent enough to learn, numbered from 0 in order of appearance. */
export interface FeatureIndex {
  readonly keys: Int32Array;
  /** The sequences' features as these numbers, -1 for rare ones. */
  readonly numbered: readonly Int32Array[];
}

/** Numbers the features that all sequences together show at least `minimum` times. */
export function indexFeatures(sequences: readonly TrainingSequence[], minimum: number): FeatureIndex {
  const counts = new Map<number, number>();
  for (const { features } of sequences) {
    for (const key of features) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const numbers = new Map<number, number>();
  for (const [key, count] of counts) if (count >= minimum) numbers.set(key, numbers.size);
  const numbered = sequences.map(({ features }) => features.map((key) => numbers.get(key) ?? -1));
  return { keys: Int32Array.from(numbers.keys()), numbered };
}
