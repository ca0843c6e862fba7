import { KeyTable, MOST_KEYS } from '../sequence/index.ts';
import type { LineFeatures } from './feature-places.ts';

/** Finds the rows of the features of a line. */
export class FeatureRows implements LineFeatures {
  /** Places, and from {@link seek} on addresses of rows; then hashes. */
  readonly rows: Int32Array;
  readonly hashes = new Int32Array(MOST_KEYS);
  count = 0;
  hashCount = 0;
  /** Addresses of rows by place, that of a row of zeros where there is none; those of others by hash. */
  readonly #addresses: Int32Array;
  readonly #others: KeyTable;

  /**
   * `rows`: where the addresses are written, with room for {@link MOST_KEYS}; `hashes`: those of places; `keys`: those that have
   * rows; `store`: stores a row, by the number of its key, and gives its address; `none`: address of a row of zeros.
   */
  constructor(rows: Int32Array, hashes: readonly number[], keys: Int32Array, none: number, store: (row: number) => number) {
    this.rows = rows;
    const numbers = new Map(Array.from(keys, (key, row) => [key, row]));
    this.#addresses = Int32Array.from(hashes, (hash) => {
      const row = numbers.get(hash);
      numbers.delete(hash);
      return row === undefined ? none : store(row);
    });
    this.#others = new KeyTable(numbers.size);
    for (const [key, row] of numbers) this.#others.set(key, store(row));
  }

  // What does not fit into 27 bytes of bytecode is not inlined everywhere: 50 calls for each line.
  put(place: number): void {
    this.rows[this.count++] = place;
  }

  add(hash: number): void {
    this.hashes[this.hashCount++] = hash;
  }

  clear(): void {
    this.count = 0;
    this.hashCount = 0;
  }

  /** Finds the rows of all features added since the list was cleared; gives how many there are. */
  seek(): number {
    const { rows, count } = this;
    const addresses = this.#addresses;
    for (let at = 0; at < count; at++) rows[at] = addresses[rows[at]!]!;
    return this.#others.collect(this.hashes, 0, Math.min(this.hashCount, MOST_KEYS - count), rows, count);
  }
}
