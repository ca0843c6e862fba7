import { LAYOUT_LABELS } from '../../../core/src/layout/layout-labels.ts';
import { LAYOUT_MATRICES, type LayoutMatrix } from '../../../core/src/layout/layout-network-weights.ts';
import { GatedLayerTrainer } from '../language/gated-layer-trainer.ts';
import type { Numbers } from '../language/matrix-products.ts';
import { Parameter } from '../language/parameter.ts';
import { createSingleProducts } from '../language/single-products.ts';

/** Sizes of the network. */
export interface LayoutNetworkShape {
  /** Numbers in the vector of a line. */
  readonly vector: number;
  /** Channels of a layer in each direction. */
  readonly channels: number;
}

/** Share of the features of a line that are silenced while learning, and of the numbers of its vector and of its context. */
const FEATURE_DROPOUT = 0.7;
const DROPOUT = 0.15;

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
  readonly #products = createSingleProducts(MEMORY_SIZE);
  readonly #first: GatedLayerTrainer;
  readonly #second: GatedLayerTrainer;
  /** The rows that a line was read from, where they end. */
  #rows = new Int32Array(LONGEST_LEARNED * 64);
  readonly #rowEnds = new Int32Array(LONGEST_LEARNED + 1);
  readonly #vectors: Numbers;
  readonly #vectorMask: Numbers;
  readonly #vectorGradients: Numbers;
  readonly #context: Numbers;
  readonly #contextMask: Numbers;
  readonly #contextGradients: Numbers;
  readonly #middleGradients: Numbers;

  /** `features`: how many there are. */
  constructor({ vector, channels }: LayoutNetworkShape, features: number, random: () => number) {
    const products = this.#products;
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
    const { first, firstBias, second, secondBias } = this.parameters;
    const room = (width: number): Numbers => products.reserve(LONGEST_LEARNED * width);
    this.#random = random;
    this.#first = new GatedLayerTrainer(first, firstBias, LONGEST_LEARNED, products);
    this.#second = new GatedLayerTrainer(second, secondBias, LONGEST_LEARNED, products);
    this.#vectors = room(vector);
    this.#vectorMask = room(vector);
    this.#vectorGradients = room(vector);
    this.#context = room(2 * channels);
    this.#contextMask = room(2 * channels);
    this.#contextGradients = room(2 * channels);
    this.#middleGradients = room(2 * channels);
    this.scores = room(ROLE_COLUMNS);
    this.gradients = room(ROLE_COLUMNS);
  }

  /**
   * Scores the roles of `length` lines from the `from`th on; what is silenced is drawn anew. `rows` holds the numbers of the
   * features of all lines, -1 for none; line `i` owns those from `offsets[i]` up to `offsets[i + 1]`.
   */
  forward(rows: Int32Array, offsets: Int32Array, from: number, length: number): void {
    const { roles, roleBias } = this.parameters;
    this.#addRows(rows, offsets, from, length);
    this.#silence(this.#vectors, this.#vectorMask, length * this.#first.inputs);
    this.#first.forward(this.#vectors, length, null);
    this.#second.forward(this.#first.output, length, this.#first.output);
    this.#context.set(this.#second.output.subarray(0, length * roles.rows));
    this.#silence(this.#context, this.#contextMask, length * roles.rows);
    for (let line = 0; line < length; line += 1) this.scores.set(roleBias.values, line * ROLE_COLUMNS);
    this.#products.addProducts(this.#context, roles.values, this.scores, length, roles.rows, ROLE_COLUMNS);
  }

  #addRows(rows: Int32Array, offsets: Int32Array, from: number, length: number): void {
    const width = this.#first.inputs;
    const vectors = this.#vectors;
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
        for (let column = 0; column < width; column += 1) vectors[to + column]! += values[row * width + column]! / (1 - FEATURE_DROPOUT);
      }
      this.#rowEnds[line + 1] = end;
    }
  }

  #silence(values: Numbers, mask: Numbers, count: number): void {
    for (let at = 0; at < count; at += 1) {
      mask[at] = this.#random() < DROPOUT ? 0 : 1 / (1 - DROPOUT);
      values[at]! *= mask[at]!;
    }
  }

  /** Takes {@link gradients} back to all parameters. */
  backward(length: number): void {
    const { features, roles, roleBias } = this.parameters;
    const context = this.#contextGradients;
    const middle = this.#middleGradients;
    const vectors = this.#vectorGradients;
    const width = this.#first.inputs;
    this.#products.addWeightGradients(this.#context, this.gradients, roles.gradients, length, roles.rows, ROLE_COLUMNS);
    for (let line = 0; line < length; line += 1) roleBias.addToRow(0, this.gradients, line * ROLE_COLUMNS);
    context.fill(0, 0, length * roles.rows);
    this.#products.addVectorGradients(this.gradients, roles.values, context, length, roles.rows, ROLE_COLUMNS);
    for (let at = 0; at < length * roles.rows; at += 1) context[at]! *= this.#contextMask[at]!;
    middle.set(context.subarray(0, length * roles.rows));
    this.#second.backward(this.#first.output, length, this.#first.output, context, middle);
    vectors.fill(0, 0, length * width);
    this.#first.backward(this.#vectors, length, null, middle, vectors);
    for (let at = 0; at < length * width; at += 1) vectors[at]! *= this.#vectorMask[at]! / (1 - FEATURE_DROPOUT);
    for (let line = 0; line < length; line += 1) {
      for (let at = this.#rowEnds[line]!; at < this.#rowEnds[line + 1]!; at += 1) features.addToRow(this.#rows[at]!, vectors, line * width);
    }
  }
}
