import type { TrainingSequence } from './training-sequence.ts';

/** The features that are frequent enough to learn, numbered from 0 in order of appearance. */
export interface FeatureIndex {
  readonly keys: Int32Array;
  /** The sequences' features as these numbers, -1 for rare ones. */
  readonly numbered: readonly Int32Array[];
}

/** Numbers the features that at least `minimum` origins show, or, where a sequence has none, that as many sequences show. */
export function indexFeatures(sequences: readonly TrainingSequence[], minimum: number): FeatureIndex {
  const counts = new Map<number, number>();
  const lastSeen = new Map<number, number>();
  const origins = new Map<string, number>();
  for (const { features, origin } of sequencesByOrigin(sequences)) {
    const number = origin === undefined ? -1 - origins.size : origins.get(origin) ?? origins.size;
    origins.set(origin ?? `\0${String(origins.size)}`, number);
    for (const key of features) {
      if (lastSeen.get(key) === number) continue;
      lastSeen.set(key, number);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const numbers = new Map<number, number>();
  for (const [key, count] of counts) if (count >= minimum) numbers.set(key, numbers.size);
  const numbered = sequences.map(({ features }) => features.map((key) => numbers.get(key) ?? -1));
  return { keys: Int32Array.from(numbers.keys()), numbered };
}

/** Sequences of one origin next to each other, so that it is enough to remember the last origin of a feature. */
function sequencesByOrigin(sequences: readonly TrainingSequence[]): TrainingSequence[] {
  return sequences.toSorted((a, b) => ((a.origin ?? '') < (b.origin ?? '') ? -1 : (a.origin ?? '') > (b.origin ?? '') ? 1 : 0));
}
