import { type NetworkWeights, ROWS_OF_WORD, type SentenceWords, WORD_TABLES, WordRows } from '@corpus/core/language';
import { ContextEncoder } from '../network/context-encoder.ts';
import { type Numbers, PLAIN_PRODUCTS } from '../network/matrix-products.ts';
import type { NetworkParameters } from './network-parameters.ts';

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
  readonly projections: Numbers;
  readonly gradients: Numbers;
  readonly columns: number;
  readonly #parameters: NetworkParameters;
  readonly #wordRows: WordRows;
  readonly #frequencies: Int32Array;
  readonly #random: () => number;
  readonly #context: ContextEncoder;
  readonly #rows = new Int32Array(LONGEST_LEARNED * ROWS_OF_WORD);

  constructor(parameters: NetworkParameters, keys: NetworkWeights['keys'], frequencies: Int32Array, random: () => number) {
    const { first, firstBias, second, secondBias, roles } = parameters;
    this.#parameters = parameters;
    this.#wordRows = new WordRows(keys);
    this.#frequencies = frequencies;
    this.#random = random;
    this.#context = new ContextEncoder({ first, firstBias, second, secondBias, outputs: roles, outputBias: null }, LONGEST_LEARNED, random, PLAIN_PRODUCTS);
    this.columns = roles.columns;
    this.projections = this.#context.outputs;
    this.gradients = this.#context.outputGradients;
  }

  /** Reads a sentence; what is silenced is drawn anew. */
  forward(words: SentenceWords, tags: ArrayLike<number>): void {
    const { length } = words;
    for (let position = 0; position < length; position += 1) {
      this.#wordRows.find(words, position, tags[position]!, this.#rows, position * ROWS_OF_WORD);
      this.#forgetWord(position * ROWS_OF_WORD);
    }
    this.#addTables(length);
    this.#context.forward(length);
    this.gradients.fill(0, 0, length * this.columns);
  }

  #forgetWord(at: number): void {
    const rows = this.#rows;
    const isForgotten = this.#random() < WORD_DROPOUT / (WORD_DROPOUT + this.#frequencies[rows[at + WORD]!]!);
    const isUnheardOf = this.#random() < CLUSTER_DROPOUT;
    if (isForgotten || isUnheardOf) rows[at + WORD] = 0;
    if (isUnheardOf) rows[at + FINE] = rows[at + COARSE] = 0;
  }

  #addTables(length: number): void {
    const { vectors, width } = this.#context;
    vectors.fill(0, 0, length * width);
    WORD_TABLES.forEach((name, table) => {
      const { values } = this.#parameters[name];
      for (let position = 0; position < length; position += 1) {
        const from = this.#rows[position * ROWS_OF_WORD + table]! * width;
        for (let at = 0; at < width; at += 1) vectors[position * width + at]! += values[from + at]!;
      }
    });
  }

  /** Takes {@link gradients} back to all parameters. */
  backward(length: number): void {
    const { vectorGradients, width } = this.#context;
    this.#context.backward(length);
    WORD_TABLES.forEach((name, table) => {
      for (let position = 0; position < length; position += 1) {
        this.#parameters[name].addToRow(this.#rows[position * ROWS_OF_WORD + table]!, vectorGradients, position * width);
      }
    });
  }
}
