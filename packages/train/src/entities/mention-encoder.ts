import { MENTION_LABELS } from '../../../core/src/entities/recognizer/mention-labels.ts';
import { MENTION_MATRICES, type MentionMatrix } from '../../../core/src/entities/recognizer/mention-network-weights.ts';
import { TOKEN_VALUES, VALUE } from '../../../core/src/entities/recognizer/network-rows.ts';
import { ContextEncoder } from '../network/context-encoder.ts';
import type { Numbers } from '../network/matrix-products.ts';
import { Parameter } from '../network/parameter.ts';
import { createSingleProducts } from '../network/single-products.ts';
import type { CollectedValues } from './collect-values.ts';

/** Sizes of the network. */
export interface MentionNetworkShape {
  /** Numbers in the vector of a token. */
  readonly vector: number;
  /** Channels of a layer in each direction. */
  readonly channels: number;
}

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
  readonly #context: ContextEncoder;
  readonly #rows = new Int32Array(LONGEST_LEARNED * TOKEN_VALUES);

  constructor({ vector, channels }: MentionNetworkShape, values: CollectedValues, random: () => number) {
    const products = createSingleProducts(MEMORY_SIZE);
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
    const { labels, labelBias, ...layers } = this.parameters;
    this.#values = values;
    this.#random = random;
    this.#context = new ContextEncoder({ ...layers, outputs: labels, outputBias: labelBias }, LONGEST_LEARNED, random, products);
    this.scores = this.#context.outputs;
    this.gradients = this.#context.outputGradients;
  }

  /** Scores the labels of `length` tokens by their rows; what is silenced is drawn anew. */
  forward(rows: Int32Array, length: number): void {
    this.#rows.set(rows);
    for (let position = 0; position < length; position += 1) this.#forget(position * TOKEN_VALUES);
    this.#addRows(length);
    this.#context.forward(length);
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
    const { vectors, width } = this.#context;
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

  /** Takes {@link gradients} back to all parameters. */
  backward(length: number): void {
    const { values, start } = this.parameters;
    const { vectorGradients, width } = this.#context;
    this.#context.backward(length);
    for (let position = 0; position < length; position += 1) {
      start.addToRow(0, vectorGradients, position * width);
      for (const row of this.#rows.subarray(position * TOKEN_VALUES, (position + 1) * TOKEN_VALUES)) {
        if (row >= 0) values.addToRow(row, vectorGradients, position * width);
      }
    }
  }
}
