import type { FeatureList } from '@corpus/core/sequence';
import type { FeatureCounts } from './feature-counts.ts';

/** What training learned: a row of averaged weights, one for each action, for each key. */
export interface LearnedRows {
  readonly keys: Int32Array;
  readonly actionCount: number;
  readonly weights: Float64Array;
}

const SLOT_BITS = 22;

/** An averaged perceptron over hashed features; features rarer than `minimum` in `counts` are never learned. */
export class ActionLearner {
  readonly actionCount: number;
  readonly #counts: FeatureCounts;
  readonly #minimum: number;
  /** Key, then row number from 1; 0 marks a free slot. */
  readonly #slots = new Int32Array(2 ** (SLOT_BITS + 1));
  #keys = new Int32Array(2 ** 16);
  #weights: Float64Array;
  /** Each change times the step at which it came. */
  #sums: Float64Array;
  #rows = 0;

  constructor(actionCount: number, counts: FeatureCounts, minimum: number) {
    this.actionCount = actionCount;
    this.#counts = counts;
    this.#minimum = minimum;
    this.#weights = new Float64Array(this.#keys.length * actionCount);
    this.#sums = new Float64Array(this.#keys.length * actionCount);
  }

  /** Slot of a key, or the free one where it belongs. */
  #slot(key: number): number {
    const mask = 2 ** SLOT_BITS - 1;
    let slot = key >>> (32 - SLOT_BITS);
    while (this.#slots[slot * 2 + 1] !== 0 && this.#slots[slot * 2] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  /** Sums the weights of all features into `scores`, one for each action. */
  score(features: FeatureList, scores: Float64Array): void {
    scores.fill(0);
    for (let at = 0; at < features.length; at += 1) {
      const row = this.#slots[this.#slot(features.values[at]!) * 2 + 1]! - 1;
      if (row < 0) continue;
      const start = row * this.actionCount;
      for (let action = 0; action < this.actionCount; action += 1) scores[action]! += this.#weights[start + action]!;
    }
  }

  /** Moves weight from the wrong action to the right one for all features. */
  correct(features: FeatureList, right: number, wrong: number, step: number): void {
    for (let at = 0; at < features.length; at += 1) {
      const row = this.#row(features.values[at]!);
      if (row < 0) continue;
      const start = row * this.actionCount;
      this.#weights[start + right]! += 1;
      this.#weights[start + wrong]! -= 1;
      this.#sums[start + right]! += step;
      this.#sums[start + wrong]! -= step;
    }
  }

  #row(key: number): number {
    const slot = this.#slot(key);
    const row = this.#slots[slot * 2 + 1]! - 1;
    if (row >= 0 || this.#counts.of(key) < this.#minimum) return row;
    if (this.#rows === this.#keys.length) this.#grow();
    this.#keys[this.#rows] = key;
    this.#slots[slot * 2] = key;
    this.#rows += 1;
    this.#slots[slot * 2 + 1] = this.#rows;
    return this.#rows - 1;
  }

  #grow(): void {
    if (this.#rows * 4 > this.#slots.length) throw new RangeError('more features than the table holds: raise SLOT_BITS');
    const [keys, weights, sums] = [this.#keys, this.#weights, this.#sums];
    this.#keys = new Int32Array(keys.length * 2);
    this.#weights = new Float64Array(weights.length * 2);
    this.#sums = new Float64Array(sums.length * 2);
    this.#keys.set(keys);
    this.#weights.set(weights);
    this.#sums.set(sums);
  }

  /** The weights averaged over all `steps`. */
  average(steps: number): LearnedRows {
    const { actionCount } = this;
    const weights = this.#weights.slice(0, this.#rows * actionCount);
    return { keys: this.#keys.slice(0, this.#rows), actionCount, weights: weights.map((weight, at) => weight - this.#sums[at]! / steps) };
  }
}
