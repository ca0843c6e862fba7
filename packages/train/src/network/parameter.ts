import { type Numbers, PLAIN_PRODUCTS } from './matrix-products.ts';

const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.99;
const TINY = 1e-8;

/** A matrix that is learned, by Adam (Kingma and Ba 2015). */
export class Parameter {
  readonly rows: number;
  readonly columns: number;
  readonly values: Numbers;
  readonly gradients: Numbers;
  readonly #means: Float64Array;
  readonly #squares: Float64Array;
  /** Rows whose gradients were asked for since the last update, if only those are to be learned. */
  readonly #touched: Set<number> | null;

  /** Begins with numbers of up to `size` on either side of 0; `sparse` if few of the rows take part in an update. */
  constructor(rows: number, columns: number, size: number, random: () => number, sparse: boolean, products = PLAIN_PRODUCTS) {
    this.rows = rows;
    this.columns = columns;
    this.values = products.reserve(rows * columns);
    for (let at = 0; at < this.values.length; at += 1) this.values[at] = (random() * 2 - 1) * size;
    this.gradients = products.reserve(rows * columns);
    this.#means = new Float64Array(rows * columns);
    this.#squares = new Float64Array(rows * columns);
    this.#touched = sparse ? new Set() : null;
  }

  /** Adds a row of numbers, which begins at `from[offset]`, to the gradients of a row. */
  addToRow(row: number, from: Numbers, offset: number): void {
    this.#touched?.add(row);
    const to = row * this.columns;
    for (let at = 0; at < this.columns; at += 1) this.gradients[to + at]! += from[offset + at]!;
  }

  /** Moves the values against the gradients, times `scale`, at the `time`th update (from 1), and forgets the gradients. */
  update(rate: number, time: number, scale: number): void {
    if (this.#touched === null) this.#move(0, this.values.length, rate, time, scale);
    else for (const row of this.#touched) this.#move(row * this.columns, (row + 1) * this.columns, rate, time, scale);
    this.#touched?.clear();
  }

  #move(from: number, to: number, rate: number, time: number, scale: number): void {
    const { values, gradients } = this;
    const means = this.#means;
    const squares = this.#squares;
    const step = rate / (1 - FIRST_DECAY ** time);
    const correction = 1 / (1 - SECOND_DECAY ** time);
    for (let at = from; at < to; at += 1) {
      const gradient = gradients[at]! * scale;
      const mean = FIRST_DECAY * means[at]! + (1 - FIRST_DECAY) * gradient;
      const square = SECOND_DECAY * squares[at]! + (1 - SECOND_DECAY) * gradient * gradient;
      means[at] = mean;
      squares[at] = square;
      values[at]! -= (step * mean) / (Math.sqrt(square * correction) + TINY);
      gradients[at] = 0;
    }
  }
}
