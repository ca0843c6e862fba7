import { FORBIDDEN } from '@corpus/core/sequence';
import { indexFeatures } from './feature-index.ts';
import { type ChainScores, findBestPath, type PathWorkspace } from './find-best-path.ts';
import { createRandom, shuffle } from './seeded-random.ts';
import type { TrainedWeights } from './trained-weights.ts';
import type { TrainingSequence } from './training-sequence.ts';

export interface PerceptronOptions {
  /** Passes over all sequences. Default: 10. */
  readonly epochs?: number;
  /** Seed of the order of the sequences. Default: 1. */
  readonly seed?: number;
  /** Features that fewer origins show are left out. Default: 2. */
  readonly minimumCount?: number;
  /** Score by which the right path must lead for each wrong label. Default: 0. */
  readonly margin?: number;
  /** Steps that must not happen: 1 at `from * labels.length + to`. Default: none. */
  readonly forbidden?: Uint8Array;
  /** Told after each pass: its number from 1, and the share of positions that were labelled wrong. Default: nobody. */
  readonly report?: (epoch: number, errorRate: number) => void;
}

/** A table of weights and, for the average over all steps, the sum of each change times the step at which it came. */
class AveragedTable {
  readonly weights: Float64Array;
  readonly #sums: Float64Array;

  constructor(size: number) {
    this.weights = new Float64Array(size);
    this.#sums = new Float64Array(size);
  }

  change(at: number, by: number, step: number): void {
    this.weights[at]! += by;
    this.#sums[at]! += by * step;
  }

  average(steps: number): Float64Array {
    return this.weights.map((weight, at) => weight - this.#sums[at]! / steps);
  }
}

/**
 * Trains a linear chain with the averaged structured perceptron (Collins 2002). Where the labels of a position are only
 * constrained, the update goes towards the best path within the constraints.
 */
export function trainPerceptron(
  labels: readonly string[],
  sequences: readonly TrainingSequence[],
  options: PerceptronOptions = {},
): TrainedWeights {
  const { epochs = 10, seed = 1, minimumCount = 2, margin = 0, report } = options;
  const count = labels.length;
  const forbidden = options.forbidden ?? new Uint8Array(count * count);
  const { keys, numbered } = indexFeatures(sequences, minimumCount);
  const table = new AveragedTable(keys.length * count);
  const transitions = new AveragedTable(count * count);
  const starts = new AveragedTable(count);
  const ends = new AveragedTable(count);
  forbidden.forEach((isForbidden, at) => {
    if (isForbidden) transitions.weights[at] = FORBIDDEN;
  });

  const random = createRandom(seed);
  const order = Int32Array.from(sequences.keys());
  const workspace: PathWorkspace = { scores: new Float64Array(0), origins: new Uint8Array(0) };
  let emissions = new Float64Array(0);
  let predicted = new Int16Array(0);
  let target = new Int16Array(0);
  let step = 1;

  const scorePositions = (features: Int32Array, offsets: Int32Array, length: number): void => {
    emissions.fill(0, 0, length * count);
    for (let position = 0; position < length; position++) {
      const row = position * count;
      for (let at = offsets[position]!; at < offsets[position + 1]!; at++) {
        const base = features[at]! * count;
        if (base >= 0) for (let label = 0; label < count; label++) emissions[row + label]! += table.weights[base + label]!;
      }
    }
  };

  const learn = (index: number): number => {
    const sequence = sequences[index]!;
    const { offsets, constraints } = sequence;
    const features = numbered[index]!;
    const length = sequence.labels.length;
    if (length === 0) return 0;
    if (predicted.length < length) {
      predicted = new Int16Array(length);
      target = new Int16Array(length);
      emissions = new Float64Array(length * count);
    }
    const isRight = (position: number, label: number): boolean => {
      const known = sequence.labels[position]!;
      return known >= 0 ? label === known : constraints[-1 - known]![label] === 1;
    };
    scorePositions(features, offsets, length);
    const chain: ChainScores = { emissions, transitions: transitions.weights, starts: starts.weights, ends: ends.weights };

    // The target is found on plain scores, before wrong labels are favoured by the margin.
    if (sequence.labels.some((label) => label < 0)) {
      const single = new Uint8Array(count);
      const allowed = (position: number): Uint8Array => {
        const known = sequence.labels[position]!;
        return known >= 0 ? single.fill(0).fill(1, known, known + 1) : constraints[-1 - known]!;
      };
      findBestPath(length, count, chain, allowed, workspace, target);
    } else target.set(sequence.labels);
    if (margin > 0) {
      for (let position = 0; position < length; position++) {
        for (let label = 0; label < count; label++) if (!isRight(position, label)) emissions[position * count + label]! += margin;
      }
    }
    findBestPath(length, count, chain, () => null, workspace, predicted);

    let errors = 0;
    for (let position = 0; position < length; position++) if (!isRight(position, predicted[position]!)) errors++;
    if (errors > 0) update(features, offsets, length);
    return errors;
  };

  const update = (features: Int32Array, offsets: Int32Array, length: number): void => {
    for (let position = 0; position < length; position++) {
      const right = target[position]!;
      const wrong = predicted[position]!;
      if (right !== wrong) {
        for (let at = offsets[position]!; at < offsets[position + 1]!; at++) {
          const base = features[at]! * count;
          if (base < 0) continue;
          table.change(base + right, 1, step);
          table.change(base + wrong, -1, step);
        }
        if (position === 0) {
          starts.change(right, 1, step);
          starts.change(wrong, -1, step);
        }
        if (position === length - 1) {
          ends.change(right, 1, step);
          ends.change(wrong, -1, step);
        }
      }
      if (position > 0 && (right !== wrong || target[position - 1] !== predicted[position - 1])) {
        transitions.change(target[position - 1]! * count + right, 1, step);
        transitions.change(predicted[position - 1]! * count + wrong, -1, step);
      }
    }
  };

  const positions = sequences.reduce((sum, sequence) => sum + sequence.labels.length, 0);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let errors = 0;
    for (const index of order) {
      errors += learn(index);
      step++;
    }
    report?.(epoch, errors / Math.max(1, positions));
  }
  return {
    labels,
    keys,
    weights: table.average(step),
    transitions: transitions.average(step),
    starts: starts.average(step),
    ends: ends.average(step),
    forbidden,
  };
}
