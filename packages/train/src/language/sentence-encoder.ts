import { type NetworkWeights, ROWS_OF_WORD, type SentenceWords, WORD_TABLES, WordRows } from '@corpus/core/language';
import { GatedLayerTrainer } from './gated-layer-trainer.ts';
import { addProducts, addVectorGradients, addWeightGradients } from './matrix-products.ts';
import type { NetworkParameters } from './network-parameters.ts';

/** Share of the numbers of a word's vector, and of its context, that are silenced while learning. */
const DROPOUT = 0.15;
/** A word met n times is taken for unknown in this share over this share plus n of the cases. */
const WORD_DROPOUT = 0.25;
/** Share of the words whose clusters are silenced with them. */
const CLUSTER_DROPOUT = 0.03;
/** Places of word and clusters among the rows of a word. */
const [WORD, FINE, COARSE] = [0, 1, 2];

/** Longer sentences are not learned from. */
export const LONGEST_LEARNED = 200;

/** The part of the core's `ParserNetwork` that reads a sentence, in real numbers, with the way back. */
export class SentenceEncoder {
  /** Projections of each word for each role, and their gradients. */
  readonly projections: Float64Array;
  readonly gradients: Float64Array;
  readonly columns: number;
  readonly #parameters: NetworkParameters;
  readonly #wordRows: WordRows;
  readonly #frequencies: Int32Array;
  readonly #random: () => number;
  readonly #first: GatedLayerTrainer;
  readonly #second: GatedLayerTrainer;
  readonly #rows = new Int32Array(LONGEST_LEARNED * ROWS_OF_WORD);
  readonly #vectors: Float64Array;
  readonly #vectorMask: Float64Array;
  readonly #vectorGradients: Float64Array;
  readonly #context: Float64Array;
  readonly #contextMask: Float64Array;
  readonly #contextGradients: Float64Array;
  readonly #middleGradients: Float64Array;

  constructor(parameters: NetworkParameters, keys: NetworkWeights['keys'], frequencies: Int32Array, random: () => number) {
    const { words, first, firstBias, second, secondBias, roles } = parameters;
    const vectors = (width: number): Float64Array => new Float64Array(LONGEST_LEARNED * width);
    this.#parameters = parameters;
    this.#wordRows = new WordRows(keys);
    this.#frequencies = frequencies;
    this.#random = random;
    this.#first = new GatedLayerTrainer(first, firstBias, LONGEST_LEARNED);
    this.#second = new GatedLayerTrainer(second, secondBias, LONGEST_LEARNED);
    this.#vectors = vectors(words.columns);
    this.#vectorMask = vectors(words.columns);
    this.#vectorGradients = vectors(words.columns);
    this.#context = vectors(roles.rows);
    this.#contextMask = vectors(roles.rows);
    this.#contextGradients = vectors(roles.rows);
    this.#middleGradients = vectors(roles.rows);
    this.columns = roles.columns;
    this.projections = vectors(roles.columns);
    this.gradients = vectors(roles.columns);
  }

  /** Reads a sentence; what is silenced is drawn anew. */
  forward(words: SentenceWords, tags: ArrayLike<number>): void {
    const { length } = words;
    const { roles } = this.#parameters;
    for (let position = 0; position < length; position += 1) {
      this.#wordRows.find(words, position, tags[position]!, this.#rows, position * ROWS_OF_WORD);
      this.#forgetWord(position * ROWS_OF_WORD);
    }
    this.#addTables(length);
    this.#silence(this.#vectors, this.#vectorMask, length * this.#first.inputs);
    this.#first.forward(this.#vectors, length, null);
    this.#second.forward(this.#first.output, length, this.#first.output);
    this.#context.set(this.#second.output.subarray(0, length * roles.rows));
    this.#silence(this.#context, this.#contextMask, length * roles.rows);
    this.projections.fill(0, 0, length * this.columns);
    this.gradients.fill(0, 0, length * this.columns);
    addProducts(this.#context, roles.values, this.projections, length, roles.rows, this.columns);
  }

  #forgetWord(at: number): void {
    const rows = this.#rows;
    const isForgotten = this.#random() < WORD_DROPOUT / (WORD_DROPOUT + this.#frequencies[rows[at + WORD]!]!);
    const isUnheardOf = this.#random() < CLUSTER_DROPOUT;
    if (isForgotten || isUnheardOf) rows[at + WORD] = 0;
    if (isUnheardOf) rows[at + FINE] = rows[at + COARSE] = 0;
  }

  #addTables(length: number): void {
    const width = this.#first.inputs;
    const vectors = this.#vectors;
    vectors.fill(0, 0, length * width);
    WORD_TABLES.forEach((name, table) => {
      const { values } = this.#parameters[name];
      for (let position = 0; position < length; position += 1) {
        const from = this.#rows[position * ROWS_OF_WORD + table]! * width;
        for (let at = 0; at < width; at += 1) vectors[position * width + at]! += values[from + at]!;
      }
    });
  }

  #silence(values: Float64Array, mask: Float64Array, count: number): void {
    for (let at = 0; at < count; at += 1) {
      mask[at] = this.#random() < DROPOUT ? 0 : 1 / (1 - DROPOUT);
      values[at]! *= mask[at]!;
    }
  }

  /** Takes {@link gradients} back to all parameters. */
  backward(length: number): void {
    const { roles } = this.#parameters;
    const context = this.#contextGradients;
    const middle = this.#middleGradients;
    const vectors = this.#vectorGradients;
    addWeightGradients(this.#context, this.gradients, roles.gradients, length, roles.rows, this.columns);
    context.fill(0, 0, length * roles.rows);
    addVectorGradients(this.gradients, roles.values, context, length, roles.rows, this.columns);
    for (let at = 0; at < length * roles.rows; at += 1) context[at]! *= this.#contextMask[at]!;
    middle.set(context.subarray(0, length * roles.rows));
    this.#second.backward(this.#first.output, length, this.#first.output, context, middle);
    vectors.fill(0, 0, length * this.#first.inputs);
    this.#first.backward(this.#vectors, length, null, middle, vectors);
    for (let at = 0; at < length * this.#first.inputs; at += 1) vectors[at]! *= this.#vectorMask[at]!;
    WORD_TABLES.forEach((name, table) => {
      for (let position = 0; position < length; position += 1) {
        this.#parameters[name].addToRow(this.#rows[position * ROWS_OF_WORD + table]!, vectors, position * this.#first.inputs);
      }
    });
  }
}
