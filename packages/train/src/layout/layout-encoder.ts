import { LAYOUT_LABELS } from '../../../core/src/layout/layout-labels.ts';
import { LAYOUT_MATRICES, type LayoutMatrix } from '../../../core/src/layout/layout-network-weights.ts';
import { ContextEncoder } from '../network/context-encoder.ts';
import type { Numbers } from '../network/matrix-products.ts';
import { Parameter } from '../network/parameter.ts';
import { createSingleProducts } from '../network/single-products.ts';

/** Sizes of the network. */
export interface LayoutNetworkShape {
  /** Numbers in the vector of a line. */
  readonly vector: number;
  /** Channels of a layer in each direction. */
  readonly channels: number;
}

/** Share of the features of a line that are silenced while learning. */
const FEATURE_DROPOUT = 0.7;

const MEMORY_SIZE = 2 ** 26;
/** Columns of the scores: the roles, and what fills them up to a multiple of 16. */
export const ROLE_COLUMNS = Math.ceil(LAYOUT_LABELS.length / 16) * 16;

/** Longer pages are learned in parts. */
export const LONGEST_LEARNED = 300;

/** The core's `LayoutNetwork` in real numbers, with the way back. */
export class LayoutEncoder {
  readonly parameters: Readonly<Record<LayoutMatrix, Parameter>>;
  readonly scores: Numbers;
  readonly gradients: Numbers;
  readonly #random: () => number;
  readonly #context: ContextEncoder;
  /** The rows that a line was read from, where they end. */
  #rows = new Int32Array(LONGEST_LEARNED * 64);
  readonly #rowEnds = new Int32Array(LONGEST_LEARNED + 1);

  /** `features`: how many there are. */
  constructor({ vector, channels }: LayoutNetworkShape, features: number, random: () => number) {
    const products = createSingleProducts(MEMORY_SIZE);
    const dense = (rows: number, columns: number, size = Math.sqrt(6 / (rows + columns))): Parameter => new Parameter(rows, columns, size, random, false, products);
    const parameters: Readonly<Record<LayoutMatrix, () => Parameter>> = {
      features: () => new Parameter(features, vector, 0.05, random, true, products),
      first: () => dense(vector, 4 * channels),
      firstBias: () => dense(1, 4 * channels, 0),
      second: () => dense(2 * channels, 4 * channels),
      secondBias: () => dense(1, 4 * channels, 0),
      roles: () => dense(2 * channels, ROLE_COLUMNS),
      roleBias: () => dense(1, ROLE_COLUMNS, 0),
      steps: () => dense(LAYOUT_LABELS.length, LAYOUT_LABELS.length, 0),
    };
    this.parameters = Object.fromEntries(LAYOUT_MATRICES.map((name) => [name, parameters[name]()])) as Record<LayoutMatrix, Parameter>;
    const { roles, roleBias, ...layers } = this.parameters;
    this.#random = random;
    this.#context = new ContextEncoder({ ...layers, outputs: roles, outputBias: roleBias }, LONGEST_LEARNED, random, products);
    this.scores = this.#context.outputs;
    this.gradients = this.#context.outputGradients;
  }

  /**
   * Scores the roles of `length` lines from the `from`th on; what is silenced is drawn anew. `rows` holds the numbers of the
   * features of all lines, -1 for none; line `i` owns those from `offsets[i]` up to `offsets[i + 1]`.
   */
  forward(rows: Int32Array, offsets: Int32Array, from: number, length: number): void {
    this.#addRows(rows, offsets, from, length);
    this.#context.forward(length);
  }

  #addRows(rows: Int32Array, offsets: Int32Array, from: number, length: number): void {
    const { vectors, width } = this.#context;
    const { values } = this.parameters.features;
    const most = offsets[from + length]! - offsets[from]!;
    if (this.#rows.length < most) this.#rows = new Int32Array(most);
    vectors.fill(0, 0, length * width);
    let end = 0;
    for (let line = 0; line < length; line += 1) {
      const to = line * width;
      for (let at = offsets[from + line]!; at < offsets[from + line + 1]!; at += 1) {
        const row = rows[at]!;
        if (row < 0 || this.#random() < FEATURE_DROPOUT) continue;
        this.#rows[end++] = row;
        for (let column = 0; column < width; column += 1) vectors[to + column]! += values[row * width + column]!;
      }
      this.#rowEnds[line + 1] = end;
    }
    for (let at = 0; at < length * width; at += 1) vectors[at]! /= 1 - FEATURE_DROPOUT;
  }

  /** Takes {@link gradients} back to all parameters. */
  backward(length: number): void {
    const { vectorGradients, width } = this.#context;
    this.#context.backward(length);
    for (let at = 0; at < length * width; at += 1) vectorGradients[at]! /= 1 - FEATURE_DROPOUT;
    for (let line = 0; line < length; line += 1) {
      for (let at = this.#rowEnds[line]!; at < this.#rowEnds[line + 1]!; at += 1) this.parameters.features.addToRow(this.#rows[at]!, vectorGradients, line * width);
    }
  }
}
