/** Columns of a table, in one buffer for each size of number: a page needs dozens, and a buffer of its own costs more than filling it. */
export class Columns {
  readonly #rows: number;
  readonly #integers: ArrayBuffer;
  readonly #bytes: ArrayBuffer;
  #integersUsed = 0;
  #bytesUsed = 0;

  /** For so many columns of either size. */
  constructor(rows: number, integers: number, bytes: number) {
    this.#rows = rows;
    this.#integers = new ArrayBuffer(rows * integers * 4);
    this.#bytes = new ArrayBuffer(rows * bytes);
  }

  /** The next column of 32-bit integers, the first ones copied, the others 0. */
  integers(copied?: Int32Array, count = 0): Int32Array {
    const column = new Int32Array(this.#integers, this.#rows * 4 * this.#integersUsed++, this.#rows);
    if (copied !== undefined) column.set(copied.subarray(0, count));
    return column;
  }

  /** The next column of bytes, the first ones copied, the others 0. */
  bytes(copied?: Uint8Array, count = 0): Uint8Array {
    const column = new Uint8Array(this.#bytes, this.#rows * this.#bytesUsed++, this.#rows);
    if (copied !== undefined) column.set(copied.subarray(0, count));
    return column;
  }
}
