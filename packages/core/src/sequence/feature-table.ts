import type { FeatureList } from './feature-list.ts';

/** Features summed before lanes are unpacked: 256 weights of at most 127 stay within 16 bits. */
const CHUNK = 256;

/**
 * Learned label weights by feature hash: open addressing over int32 keys, and a row of int8 weights for each key. Two labels
 * share one int32 of a row (low and high 16 bits), so that one addition serves both.
 */
export class FeatureTable {
  readonly labelCount: number;
  readonly #words: number;
  readonly #shift: number;
  readonly #mask: number;
  /** Pairs of key and row number from 1; row 0 marks a free slot. */
  readonly #slots: Int32Array;
  readonly #rows: Int32Array;
  readonly #sums: Int32Array;
  readonly #found = new Int32Array(CHUNK);
  #count = 0;

  /** `capacity`: the number of rows that will be set. */
  constructor(labelCount: number, capacity: number) {
    this.labelCount = labelCount;
    this.#words = (labelCount + 1) >> 1;
    const bits = Math.max(2, Math.ceil(Math.log2(capacity * 2 + 1)));
    this.#shift = 32 - bits;
    this.#mask = 2 ** bits - 1;
    this.#slots = new Int32Array(2 ** (bits + 1));
    this.#rows = new Int32Array(capacity * this.#words);
    this.#sums = new Int32Array(this.#words);
  }

  /** Number of rows set so far. */
  get size(): number {
    return this.#count;
  }

  /** Stores the weights of a key not stored before: integers of -127 to 127, one for each label, read from `offset` on. */
  set(key: number, weights: ArrayLike<number>, offset = 0): void {
    let slot = key >>> this.#shift;
    while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 2] = key;
    const row = this.#count * this.#words;
    for (let label = 0; label < this.labelCount; label++) {
      this.#rows[row + (label >> 1)]! += weights[offset + label]! * (label & 1 ? 65536 : 1);
    }
    this.#slots[slot * 2 + 1] = ++this.#count;
  }

  /** Writes the summed weights of all features to `scores`, one for each label, from `offset` on. */
  score(features: FeatureList, scores: Int32Array, offset = 0): void {
    scores.fill(0, offset, offset + this.labelCount);
    for (let from = 0; from < features.length; from += CHUNK) {
      this.#sum(features.values, from, Math.min(features.length, from + CHUNK));
      this.#unpack(scores, offset);
    }
  }

  #sum(values: Int32Array, from: number, to: number): void {
    const found = this.#find(values, from, to);
    const rows = this.#rows;
    const starts = this.#found;
    const sums = this.#sums;
    const words = this.#words;
    sums.fill(0);
    let at = 0;
    for (; at + 3 < found; at += 4) {
      const first = starts[at]!;
      const second = starts[at + 1]!;
      const third = starts[at + 2]!;
      const fourth = starts[at + 3]!;
      for (let word = 0; word < words; word++) {
        sums[word] = (sums[word]! + rows[first + word]! + rows[second + word]! + rows[third + word]! + rows[fourth + word]!) | 0;
      }
    }
    for (; at < found; at++) {
      const start = starts[at]!;
      for (let word = 0; word < words; word++) sums[word] = (sums[word]! + rows[start + word]!) | 0;
    }
  }

  /** Collects where the rows of known features start. Apart from the sums, so that the waits for memory overlap. */
  #find(values: Int32Array, from: number, to: number): number {
    const slots = this.#slots;
    const starts = this.#found;
    const words = this.#words;
    const shift = this.#shift;
    const mask = this.#mask;
    let found = 0;
    for (let at = from; at < to; at++) {
      const key = values[at]!;
      let slot = key >>> shift;
      let row = slots[slot * 2 + 1]!;
      while (row !== 0 && slots[slot * 2] !== key) {
        slot = (slot + 1) & mask;
        row = slots[slot * 2 + 1]!;
      }
      if (row !== 0) starts[found++] = (row - 1) * words;
    }
    return found;
  }

  #unpack(scores: Int32Array, offset: number): void {
    for (let label = 0; label < this.labelCount; label += 2) {
      const packed = this.#sums[label >> 1]!;
      const low = (packed << 16) >> 16;
      scores[offset + label]! += low;
      if (label + 1 < this.labelCount) scores[offset + label + 1]! += (packed - low) >> 16;
    }
  }
}
