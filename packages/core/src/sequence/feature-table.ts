import type { FeatureList } from './feature-list.ts';
import { KernelMemory, type WebAssemblyHost } from './kernel-memory.ts';
import { KeyTable, MOST_KEYS } from './key-table.ts';
import { RowSums } from './row-sums.ts';

/** Learned label weights by feature hash: a row of int8 weights for each key. */
export class FeatureTable {
  readonly labelCount: number;
  readonly #memory: KernelMemory;
  /** Addresses of the rows of the keys. */
  readonly #keys: KeyTable;
  readonly #rows: RowSums;
  /** Addresses of the sums, and of the row begun last. */
  readonly #sums: number;
  #row: number;

  /** `capacity`: the number of rows that will be set; `host`: see {@link KernelMemory}. */
  constructor(labelCount: number, capacity: number, host?: WebAssemblyHost | null) {
    const width = RowSums.widen(labelCount);
    const memory = new KernelMemory(MOST_KEYS * 4 + width * 2 + capacity * width, host);
    this.labelCount = labelCount;
    this.#memory = memory;
    this.#keys = new KeyTable(capacity);
    this.#rows = new RowSums(memory, 'int8', width, MOST_KEYS);
    this.#sums = memory.reserve(width * 2);
    this.#row = memory.reserve(capacity * width) - width;
  }

  /** Begins the row of a key not stored before, all weights 0. */
  begin(key: number): void {
    this.#row += this.#rows.width;
    this.#keys.set(key, this.#row);
  }

  /** Sets a weight of the row begun last: an integer of -127 to 127. */
  weigh(label: number, weight: number): void {
    this.#memory.int8[this.#row + label] = weight;
  }

  /** Writes the summed weights of all features to `scores`, one for each label, from `offset` on. */
  score({ values, length }: FeatureList, scores: Int32Array, offset = 0): void {
    const { int16 } = this.#memory;
    const sums = this.#sums / 2;
    scores.fill(0, offset, offset + this.labelCount);
    for (let from = 0; from < length; from += MOST_KEYS) {
      const count = this.#keys.collect(values, from, Math.min(length, from + MOST_KEYS), this.#rows.rows);
      if (count === 0) continue;
      this.#rows.write(count, this.#sums);
      for (let label = 0; label < this.labelCount; label++) scores[offset + label]! += int16[sums + label]!;
    }
  }
}
