import { MENTION_LABELS } from '../../../core/src/entities/recognizer/mention-labels.ts';
import { MENTION_MATRICES, type MentionMatrix } from '../../../core/src/entities/recognizer/mention-network-weights.ts';
import { TOKEN_VALUES, VALUE } from '../../../core/src/entities/recognizer/network-rows.ts';
import { GatedLayerTrainer } from '../language/gated-layer-trainer.ts';
import type { Numbers } from '../language/matrix-products.ts';
import { Parameter } from '../language/parameter.ts';
import { createSingleProducts } from '../language/single-products.ts';
import type { CollectedValues } from './collect-values.ts';

/** Sizes of the network. */
export interface MentionNetworkShape {
  /** Numbers in the vector of a token. */
  readonly vector: number;
  /** Channels of a layer in each direction. */
  readonly channels: number;
}

/** Share of the numbers of a token's vector, and of its context, that are silenced while learning. */
const DROPOUT = 0.15;
/** A word met n times is taken for unknown in this share over this share plus n of the cases. */
const WORD_DROPOUT = 2;
/** Share of the words whose clusters are silenced with them, and of those whose lists and known names are. */
const UNHEARD = 0.05;
const UNLISTED = 0.05;

const MEMORY_SIZE = 2 ** 26;
/** Columns of the scores: the labels, and what fills them up to a multiple of 16. */
export const SCORE_COLUMNS = Math.ceil(MENTION_LABELS.length / 16) * 16;

/** Longer sentences are learned in parts. */
export const LONGEST_LEARNED = 200;

/** The core's `MentionNetwork` in real numbers, with the way back. */
export class MentionEncoder {
  readonly parameters: Readonly<Record<MentionMatrix, Parameter>>;
  readonly scores: Numbers;
  readonly gradients: Numbers;
  readonly #values: CollectedValues;
  readonly #random: () => number;
  readonly #products = createSingleProducts(MEMORY_SIZE);
  readonly #first: GatedLayerTrainer;
  readonly #second: GatedLayerTrainer;
  readonly #rows = new Int32Array(LONGEST_LEARNED * TOKEN_VALUES);
  readonly #vectors: Numbers;
  readonly #vectorMask: Numbers;
  readonly #vectorGradients: Numbers;
  readonly #context: Numbers;
  readonly #contextMask: Numbers;
  readonly #contextGradients: Numbers;
  readonly #middleGradients: Numbers;

  constructor({ vector, channels }: MentionNetworkShape, values: CollectedValues, random: () => number) {
    const products = this.#products;
    const dense = (rows: number, columns: number, size = Math.sqrt(6 / (rows + columns))): Parameter => new Parameter(rows, columns, size, random, false, products);
    const parameters: Readonly<Record<MentionMatrix, () => Parameter>> = {
      values: () => new Parameter(values.keys.length, vector, 0.1, random, true, products),
      start: () => dense(1, vector, 0),
      first: () => dense(vector, 4 * channels),
      firstBias: () => dense(1, 4 * channels, 0),
      second: () => dense(2 * channels, 4 * channels),
      secondBias: () => dense(1, 4 * channels, 0),
      labels: () => dense(2 * channels, SCORE_COLUMNS),
      labelBias: () => dense(1, SCORE_COLUMNS, 0),
    };
    this.parameters = Object.fromEntries(MENTION_MATRICES.map((name) => [name, parameters[name]()])) as Record<MentionMatrix, Parameter>;
    const { first, firstBias, second, secondBias } = this.parameters;
    const room = (width: number): Numbers => products.reserve(LONGEST_LEARNED * width);
    this.#values = values;
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
    this.scores = room(SCORE_COLUMNS);
    this.gradients = room(SCORE_COLUMNS);
  }

  /** Scores the labels of `length` tokens by their rows; what is silenced is drawn anew. */
  forward(rows: Int32Array, length: number): void {
    const { labels, labelBias } = this.parameters;
    this.#rows.set(rows);
    for (let position = 0; position < length; position += 1) this.#forget(position * TOKEN_VALUES);
    this.#addRows(length);
    this.#silence(this.#vectors, this.#vectorMask, length * this.#first.inputs);
    this.#first.forward(this.#vectors, length, null);
    this.#second.forward(this.#first.output, length, this.#first.output);
    this.#context.set(this.#second.output.subarray(0, length * labels.rows));
    this.#silence(this.#context, this.#contextMask, length * labels.rows);
    for (let position = 0; position < length; position += 1) this.scores.set(labelBias.values, position * SCORE_COLUMNS);
    this.#products.addProducts(this.#context, labels.values, this.scores, length, labels.rows, SCORE_COLUMNS);
  }

  #forget(at: number): void {
    const rows = this.#rows;
    const word = rows[at + VALUE.word]!;
    const isUnheardOf = this.#random() < UNHEARD;
    const isForgotten = word >= 0 && this.#random() < WORD_DROPOUT / (WORD_DROPOUT + this.#values.frequencies[word]!);
    const isUnlisted = this.#random() < UNLISTED;
    if (isForgotten || isUnheardOf) rows[at + VALUE.word] = -1;
    if (isUnheardOf) rows[at + VALUE.fine] = rows[at + VALUE.coarse] = -1;
    if (isUnlisted) rows[at + VALUE.lists] = rows[at + VALUE.names] = -1;
  }

  #addRows(length: number): void {
    const width = this.#first.inputs;
    const vectors = this.#vectors;
    const { values, start } = this.parameters;
    for (let position = 0; position < length; position += 1) {
      const to = position * width;
      vectors.set(start.values, to);
      for (const row of this.#rows.subarray(position * TOKEN_VALUES, (position + 1) * TOKEN_VALUES)) {
        if (row < 0) continue;
        for (let at = 0; at < width; at += 1) vectors[to + at]! += values.values[row * width + at]!;
      }
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
    const { values, start, labels, labelBias } = this.parameters;
    const context = this.#contextGradients;
    const middle = this.#middleGradients;
    const vectors = this.#vectorGradients;
    const width = this.#first.inputs;
    this.#products.addWeightGradients(this.#context, this.gradients, labels.gradients, length, labels.rows, SCORE_COLUMNS);
    for (let position = 0; position < length; position += 1) labelBias.addToRow(0, this.gradients, position * SCORE_COLUMNS);
    context.fill(0, 0, length * labels.rows);
    this.#products.addVectorGradients(this.gradients, labels.values, context, length, labels.rows, SCORE_COLUMNS);
    for (let at = 0; at < length * labels.rows; at += 1) context[at]! *= this.#contextMask[at]!;
    middle.set(context.subarray(0, length * labels.rows));
    this.#second.backward(this.#first.output, length, this.#first.output, context, middle);
    vectors.fill(0, 0, length * width);
    this.#first.backward(this.#vectors, length, null, middle, vectors);
    for (let at = 0; at < length * width; at += 1) vectors[at]! *= this.#vectorMask[at]!;
    for (let position = 0; position < length; position += 1) {
      start.addToRow(0, vectors, position * width);
      for (const row of this.#rows.subarray(position * TOKEN_VALUES, (position + 1) * TOKEN_VALUES)) {
        if (row >= 0) values.addToRow(row, vectors, position * width);
      }
    }
  }
}
