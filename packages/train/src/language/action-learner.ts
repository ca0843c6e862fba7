import type { FeatureList } from '@corpus/core/sequence';

/** A row of learned weights: averaged, for the actions that training touched. */
export interface LearnedRow {
  readonly key: number;
  readonly actions: readonly number[];
  readonly weights: readonly number[];
}

const grown = <T extends Int32Array | Uint8Array | Float64Array>(column: T, capacity: number): T => {
  const wider = new (column.constructor as new (length: number) => T)(capacity);
  wider.set(column);
  return wider;
};

/** An averaged perceptron whose rows hold only the actions that were ever changed: most features touch a few. */
export class ActionLearner {
  readonly actionCount: number;
  /** Key, then row number from 1; 0 marks a free slot. */
  #slots = new Int32Array(2 ** 21);
  #keys = new Int32Array(2 ** 18);
  #starts = new Int32Array(2 ** 18);
  #sizes = new Int32Array(2 ** 18);
  #rooms = new Int32Array(2 ** 18);
  #rows = 0;
  #actions = new Uint8Array(2 ** 20);
  #weights = new Float64Array(2 ** 20);
  /** Each change times the step at which it came. */
  #sums = new Float64Array(2 ** 20);
  #used = 0;

  constructor(actionCount: number) {
    this.actionCount = actionCount;
  }

  #find(key: number): number {
    const mask = (this.#slots.length >> 1) - 1;
    let slot = (key ^ (key >>> 15)) & mask;
    let row = this.#slots[slot * 2 + 1]!;
    while (row !== 0 && this.#slots[slot * 2] !== key) {
      slot = (slot + 1) & mask;
      row = this.#slots[slot * 2 + 1]!;
    }
    return row !== 0 ? row - 1 : -1 - slot;
  }

  /** Sums the weights of all features into `scores`, one for each action. */
  score(features: FeatureList, scores: Float64Array): void {
    scores.fill(0);
    for (let at = 0; at < features.length; at += 1) {
      const row = this.#find(features.values[at]!);
      if (row < 0) continue;
      const start = this.#starts[row]!;
      const end = start + this.#sizes[row]!;
      for (let entry = start; entry < end; entry += 1) scores[this.#actions[entry]!]! += this.#weights[entry]!;
    }
  }

  /** Adds `by` to the weight of an action for all features. */
  change(features: FeatureList, action: number, by: number, step: number): void {
    for (let at = 0; at < features.length; at += 1) {
      const entry = this.#entry(this.#row(features.values[at]!), action);
      this.#weights[entry]! += by;
      this.#sums[entry]! += by * step;
    }
  }

  #row(key: number): number {
    const found = this.#find(key);
    if (found >= 0) return found;
    if (this.#rows === this.#keys.length) {
      const capacity = this.#rows * 2;
      this.#keys = grown(this.#keys, capacity);
      this.#starts = grown(this.#starts, capacity);
      this.#sizes = grown(this.#sizes, capacity);
      this.#rooms = grown(this.#rooms, capacity);
    }
    const row = this.#rows;
    this.#rows += 1;
    this.#keys[row] = key;
    const slot = -1 - found;
    this.#slots[slot * 2] = key;
    this.#slots[slot * 2 + 1] = row + 1;
    if (this.#rows * 4 > this.#slots.length) this.#rehash();
    return row;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let row = 0; row < this.#rows; row += 1) {
      const slot = -1 - this.#find(this.#keys[row]!);
      this.#slots[slot * 2] = this.#keys[row]!;
      this.#slots[slot * 2 + 1] = row + 1;
    }
  }

  #entry(row: number, action: number): number {
    const start = this.#starts[row]!;
    const size = this.#sizes[row]!;
    for (let entry = start; entry < start + size; entry += 1) if (this.#actions[entry] === action) return entry;
    if (size === this.#rooms[row]) this.#move(row, size);
    const entry = this.#starts[row]! + size;
    this.#actions[entry] = action;
    this.#sizes[row] = size + 1;
    return entry;
  }

  /** Moves a full row to the end of the pool, with twice its room. */
  #move(row: number, size: number): void {
    const room = Math.max(2, size * 2);
    if (this.#used + room > this.#actions.length) {
      const capacity = this.#actions.length * 2;
      this.#actions = grown(this.#actions, capacity);
      this.#weights = grown(this.#weights, capacity);
      this.#sums = grown(this.#sums, capacity);
    }
    const start = this.#starts[row]!;
    this.#actions.copyWithin(this.#used, start, start + size);
    this.#weights.copyWithin(this.#used, start, start + size);
    this.#sums.copyWithin(this.#used, start, start + size);
    this.#starts[row] = this.#used;
    this.#rooms[row] = room;
    this.#used += room;
  }

  /** The weights averaged over all `steps`. */
  average(steps: number): LearnedRow[] {
    return Array.from({ length: this.#rows }, (_, row) => {
      const start = this.#starts[row]!;
      const entries = Array.from({ length: this.#sizes[row]! }, (_unused, at) => start + at);
      return {
        key: this.#keys[row]!,
        actions: entries.map((entry) => this.#actions[entry]!),
        weights: entries.map((entry) => this.#weights[entry]! - this.#sums[entry]! / steps),
      };
    });
  }
}
