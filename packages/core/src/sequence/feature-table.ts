import type { FeatureList } from './feature-list.ts';
import { KernelMemory, type WebAssemblyHost } from './kernel-memory.ts';
import { KeyTable, MOST_KEYS } from './key-table.ts';
import { ROW_KERNEL } from './row-kernel.ts';

/** See {@link ROW_KERNEL}. */
type SumRows = (rows: number, rowsEnd: number, sums: number, sumsEnd: number) => void;

/** Weights that the kernel adds at once. */
const BLOCK = 16;

/** Learned label weights by feature hash: a row of int8 weights for each key. */
export class FeatureTable {
  readonly labelCount: number;
  readonly #memory: KernelMemory;
  readonly #sumRows: SumRows;
  /** Labels of a row, and the nothing that fills it up. */
  readonly #width: number;
  /** Addresses of the rows of the keys. */
  readonly #rows: KeyTable;
  /** Address of the rows that are summed, and of their sums. */
  readonly #found: number;
  readonly #sums: number;
  readonly #foundRows: Int32Array;
  #row: number;

  /** `capacity`: the number of rows that will be set; `host`: see {@link KernelMemory}. */
  constructor(labelCount: number, capacity: number, host?: WebAssemblyHost | null) {
    this.labelCount = labelCount;
    this.#width = Math.ceil(labelCount / BLOCK) * BLOCK;
    this.#rows = new KeyTable(capacity);
    const memory = new KernelMemory((MOST_KEYS + this.#width) * 4 + capacity * this.#width, host);
    this.#memory = memory;
    this.#sumRows = memory.load<SumRows>(ROW_KERNEL) ?? ((...addresses) => { this.#sumPlainly(...addresses); });
    this.#found = memory.reserve(MOST_KEYS * 4);
    this.#foundRows = memory.int32.subarray(this.#found / 4, this.#found / 4 + MOST_KEYS);
    this.#sums = memory.reserve(this.#width * 4);
    this.#row = memory.reserve(capacity * this.#width) - this.#width;
  }

  /** Begins the row of a key not stored before, all weights 0. */
  begin(key: number): void {
    this.#row += this.#width;
    this.#rows.set(key, this.#row);
  }

  /** Sets a weight of the row begun last: an integer of -127 to 127. */
  weigh(label: number, weight: number): void {
    this.#memory.int8[this.#row + label] = weight;
  }

  /** Writes the summed weights of all features to `scores`, one for each label, from `offset` on. */
  score({ values, length }: FeatureList, scores: Int32Array, offset = 0): void {
    const { int32 } = this.#memory;
    const sums = this.#sums / 4;
    scores.fill(0, offset, offset + this.labelCount);
    for (let from = 0; from < length; from += MOST_KEYS) {
      const count = this.#rows.collect(values, from, Math.min(length, from + MOST_KEYS), this.#foundRows);
      if (count === 0) continue;
      this.#sumRows(this.#found, this.#found + count * 4, this.#sums, this.#sums + this.#width * 4);
      for (let label = 0; label < this.labelCount; label++) scores[offset + label]! += int32[sums + label]!;
    }
  }

  #sumPlainly(rows: number, rowsEnd: number, sums: number, sumsEnd: number): void {
    const { int8, int32 } = this.#memory;
    int32.fill(0, sums / 4, sumsEnd / 4);
    for (let at = rows / 4; at < rowsEnd / 4; at++) {
      const row = int32[at]!;
      for (let label = 0; label < this.#width; label++) int32[sums / 4 + label]! += int8[row + label]!;
    }
  }
}
