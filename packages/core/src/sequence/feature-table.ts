import type { FeatureList } from './feature-list.ts';
import { KeyTable, MOST_KEYS } from './key-table.ts';

/**
 * Learned label weights by feature hash: a row of int8 weights for each key. Two labels share one int32 of a row (low and
 * high 16 bits), so that one addition serves both.
 */
export class FeatureTable {
  readonly labelCount: number;
  readonly #words: number;
  /** Where the row of a key ends. */
  readonly #ends: KeyTable;
  readonly #rows: Int32Array;
  readonly #sums: Int32Array;
  readonly #found = new Int32Array(MOST_KEYS);
  #end = 0;

  /** `capacity`: the number of rows that will be set. */
  constructor(labelCount: number, capacity: number) {
    this.labelCount = labelCount;
    this.#words = (labelCount + 1) >> 1;
    this.#ends = new KeyTable(capacity);
    this.#rows = new Int32Array(capacity * this.#words);
    this.#sums = new Int32Array(this.#words);
  }

  /** Begins the row of a key not stored before, all weights 0. */
  begin(key: number): void {
    this.#end += this.#words;
    this.#ends.set(key, this.#end);
  }

  /** Sets a weight of the row begun last, once: an integer of -127 to 127. */
  weigh(label: number, weight: number): void {
    this.#rows[this.#end - this.#words + (label >> 1)]! += weight * (label & 1 ? 65536 : 1);
  }

  /** Writes the summed weights of all features to `scores`, one for each label, from `offset` on. */
  score({ values, length }: FeatureList, scores: Int32Array, offset = 0): void {
    scores.fill(0, offset, offset + this.labelCount);
    // 256 weights of at most 127 stay within 16 bits.
    for (let from = 0; from < length; from += MOST_KEYS) {
      this.#sum(this.#ends.collect(values, from, Math.min(length, from + MOST_KEYS), this.#found));
      this.#unpack(scores, offset);
    }
  }

  #sum(count: number): void {
    const ends = this.#found;
    const rows = this.#rows;
    const sums = this.#sums;
    const words = this.#words;
    sums.fill(0);
    let at = 0;
    for (; at + 3 < count; at += 4) {
      const first = ends[at]! - words;
      const second = ends[at + 1]! - words;
      const third = ends[at + 2]! - words;
      const fourth = ends[at + 3]! - words;
      for (let word = 0; word < words; word++) {
        sums[word] = (sums[word]! + rows[first + word]! + rows[second + word]! + rows[third + word]! + rows[fourth + word]!) | 0;
      }
    }
    for (; at < count; at++) {
      const start = ends[at]! - words;
      for (let word = 0; word < words; word++) sums[word] = (sums[word]! + rows[start + word]!) | 0;
    }
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
