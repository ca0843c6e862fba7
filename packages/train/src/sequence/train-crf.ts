import { FORBIDDEN } from '@corpus/core/sequence';
import { indexFeatures } from './feature-index.ts';
import { addMarginals, type ChainOdds, MarginalWorkspace } from './measure-marginals.ts';
import { createRandom, shuffle } from './seeded-random.ts';
import type { TrainedWeights } from './trained-weights.ts';
import type { TrainingSequence } from './training-sequence.ts';

export interface CrfOptions {
  /** Passes over all sequences. Default: 10. */
  readonly epochs?: number;
  /** Seed of the order of the sequences. Default: 1. */
  readonly seed?: number;
  /** Features that fewer origins show are left out. Default: 2. */
  readonly minimumCount?: number;
  /** Step size of AdaGrad. Default: 0.1. */
  readonly rate?: number;
  /** Share by which all weights shrink after each pass. Default: 0.05. */
  readonly decay?: number;
  /** Steps that must not happen: 1 at `from * labels.length + to`. Default: none. */
  readonly forbidden?: Uint8Array;
  /** Told after each pass: its number from 1. Default: nobody. */
  readonly report?: (epoch: number) => void;
}

/** Gradients smaller than this are left out: most labels of most positions are settled. */
const NEGLIGIBLE = 1e-3;

/** Weights with the squares of their gradients (AdaGrad: Duchi, Hazan, Singer 2011). */
class AdaptiveTable {
  readonly weights: Float64Array;
  readonly #squares: Float64Array;

  constructor(size: number) {
    this.weights = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(1);
  }

  climb(at: number, gradient: number, rate: number): void {
    this.#squares[at]! += gradient * gradient;
    this.weights[at]! += (rate * gradient) / Math.sqrt(this.#squares[at]!);
  }

  shrink(factor: number): void {
    for (let at = 0; at < this.weights.length; at++) this.weights[at]! *= factor;
  }
}

/**
 * Trains a linear chain as a conditional random field (Lafferty, McCallum, Pereira 2001) by stochastic gradients. Where the
 * labels of a position are only constrained, the likelihood of all paths within the constraints is raised.
 */
export function trainCrf(labels: readonly string[], sequences: readonly TrainingSequence[], options: CrfOptions = {}): TrainedWeights {
  const { epochs = 10, seed = 1, minimumCount = 2, rate = 0.1, decay = 0.05, report } = options;
  const count = labels.length;
  const forbidden = options.forbidden ?? new Uint8Array(count * count);
  const { keys, numbered } = indexFeatures(sequences, minimumCount);
  const table = new AdaptiveTable(keys.length * count);
  const transitions = new AdaptiveTable(count * count);
  const starts = new AdaptiveTable(count);
  const ends = new AdaptiveTable(count);

  const random = createRandom(seed);
  const order = Int32Array.from(sequences.keys());
  const longest = sequences.reduce((most, sequence) => Math.max(most, sequence.labels.length), 0);
  const workspace = new MarginalWorkspace();
  const emissions = new Float64Array(longest * count);
  const marginals = new Float64Array(longest * count);
  const steps = new Float64Array(count * count);
  const firsts = new Float64Array(count);
  const lasts = new Float64Array(count);
  const stepOdds = new Float64Array(count * count);
  const gradient = { marginals, steps, firsts, lasts };
  const single = new Uint8Array(count);

  const learn = (index: number): void => {
    const { offsets, constraints, labels: known } = sequences[index]!;
    const length = known.length;
    if (length === 0) return;
    const features = numbered[index]!;
    emissions.fill(0, 0, length * count);
    for (let position = 0; position < length; position++) {
      const row = position * count;
      for (let at = offsets[position]!; at < offsets[position + 1]!; at++) {
        const base = features[at]! * count;
        if (base >= 0) for (let label = 0; label < count; label++) emissions[row + label]! += table.weights[base + label]!;
      }
    }
    for (let at = 0; at < stepOdds.length; at++) stepOdds[at] = forbidden[at] ? 0 : Math.exp(transitions.weights[at]!);
    const chain: ChainOdds = { emissions, transitions: transitions.weights, stepOdds, starts: starts.weights, ends: ends.weights };
    marginals.fill(0, 0, length * count);
    steps.fill(0);
    firsts.fill(0);
    lasts.fill(0);
    const allowed = (position: number): Uint8Array => {
      const label = known[position]!;
      return label >= 0 ? single.fill(0).fill(1, label, label + 1) : constraints[-1 - label]!;
    };
    addMarginals(length, count, chain, allowed, 1, workspace, gradient);
    addMarginals(length, count, chain, () => null, -1, workspace, gradient);

    for (let position = 0; position < length; position++) {
      const row = position * count;
      for (let label = 0; label < count; label++) {
        const slope = marginals[row + label]!;
        if (Math.abs(slope) < NEGLIGIBLE) continue;
        for (let at = offsets[position]!; at < offsets[position + 1]!; at++) {
          const number = features[at]!;
          if (number >= 0) table.climb(number * count + label, slope, rate);
        }
      }
    }
    for (let at = 0; at < steps.length; at++) if (!forbidden[at]) transitions.climb(at, steps[at]!, rate);
    for (let label = 0; label < count; label++) {
      starts.climb(label, firsts[label]!, rate);
      ends.climb(label, lasts[label]!, rate);
    }
  };

  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) learn(index);
    for (const part of [table, transitions, starts, ends]) part.shrink(1 - decay);
    report?.(epoch);
  }
  return {
    labels,
    keys,
    weights: table.weights,
    transitions: transitions.weights.map((weight, at) => (forbidden[at] ? FORBIDDEN : weight)),
    starts: starts.weights,
    ends: ends.weights,
    forbidden,
  };
}
