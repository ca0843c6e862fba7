import type { Analysis } from '../../language/analysis.ts';
import { GatedLayer, LAYER_STEPS } from '../../language/gated-layer.ts';
import { MatrixMemory, type StoredMatrix } from '../../language/matrix-memory.ts';
import { KeyTable } from '../../sequence/index.ts';
import { MENTION_LABELS } from './mention-labels.ts';
import type { MentionNetworkWeights } from './mention-network-weights.ts';
import { PLACE_VALUES, rareKey, TOKEN_VALUES, WORD_VALUES, writePlaceKeys, writeWordKeys } from './network-rows.ts';
import type { PageWords } from './page-words.ts';
import type { Word } from './word.ts';

/** Tokens read at once; longer sentences are read in parts. */
const LONGEST_READ = 256;
const MEMORY_SIZE = 2 * 2 ** 20;
/** A label that is this far behind the best, in natural logarithms, is not driven further away. */
const FARTHEST = 9;

/**
 * A small network that reads a sentence from both ends by two {@link GatedLayer}s and scores the labels of its tokens.
 * Sums are of integers and the rest is plain arithmetic: scores are the same on every machine.
 */
export class MentionNetwork {
  readonly #memory = new MatrixMemory(MEMORY_SIZE);
  readonly #rows: KeyTable;
  readonly #rareRows: Int32Array;
  readonly #values: Int16Array;
  readonly #width: number;
  readonly #vectors: number;
  readonly #first: GatedLayer;
  readonly #second: GatedLayer;
  readonly #labels: StoredMatrix;
  readonly #labelUnit: number;
  readonly #labelBias: Float64Array;
  readonly #sums: number;
  readonly #keys = new Int32Array(TOKEN_VALUES);
  readonly #wordVectors = new Map<Word, Int16Array>();

  constructor({ keys, matrices }: MentionNetworkWeights) {
    const memory = this.#memory;
    const { values, first, firstBias, second, secondBias, labels, labelBias } = matrices;
    this.#rows = new KeyTable(keys.length);
    keys.forEach((key, row) => { this.#rows.set(key, row + 1); });
    this.#rareRows = Int32Array.from({ length: TOKEN_VALUES }, (_, kind) => this.#rows.get(rareKey(kind)) - 1);
    this.#values = values.values;
    this.#width = values.columns;
    this.#vectors = memory.reserve(LONGEST_READ * this.#width * 2);
    this.#first = new GatedLayer(memory, first, firstBias, values.unit, LONGEST_READ);
    this.#second = new GatedLayer(memory, second, secondBias, 1 / LAYER_STEPS, LONGEST_READ);
    this.#labels = memory.store(labels.values, labels.rows, labels.columns);
    this.#labelUnit = labels.unit / LAYER_STEPS;
    this.#labelBias = Float64Array.from(labelBias.values, (value) => value * labelBias.unit);
    this.#sums = memory.reserve(LONGEST_READ * labels.columns * 4);
  }

  /** Forgets the words of the page before. */
  beginPage(): void {
    this.#wordVectors.clear();
  }

  /** Scores the labels of each token of a sentence: natural logarithms less that of the best, not below `-FARTHEST`. */
  scoreSentence(analysis: Analysis, page: PageWords, sentence: number, scores: Float64Array): void {
    const from = analysis.sentences.start[sentence]!;
    const to = analysis.sentences.end[sentence]!;
    for (let begin = from; begin < to; begin += LONGEST_READ) {
      const end = Math.min(to, begin + LONGEST_READ);
      for (let token = begin; token < end; token++) this.#writeVector(analysis, page, sentence, token, this.#vectors / 2 + (token - begin) * this.#width);
      this.#first.run(this.#vectors, end - begin);
      this.#second.run(this.#first.output, end - begin, this.#first.output);
      this.#memory.multiply(this.#labels, this.#second.output, this.#sums, end - begin);
      for (let token = begin; token < end; token++) this.#writeScores(token - begin, scores, (token - from) * MENTION_LABELS.length);
    }
  }

  #writeVector(analysis: Analysis, page: PageWords, sentence: number, token: number, to: number): void {
    const { int16 } = this.#memory;
    int16.set(this.#vectorOf(page.words[token]!), to);
    writePlaceKeys(analysis, page, sentence, token, this.#keys, WORD_VALUES);
    for (let kind = WORD_VALUES; kind < TOKEN_VALUES; kind++) this.#addRow(kind, int16, to);
  }

  /** Sum of the rows of a word itself: the words of a page come again and again. */
  #vectorOf(word: Word): Int16Array {
    let vector = this.#wordVectors.get(word);
    if (vector === undefined) {
      vector = new Int16Array(this.#width);
      writeWordKeys(word, this.#keys, 0);
      for (let kind = 0; kind < WORD_VALUES; kind++) this.#addRow(kind, vector, 0);
      this.#wordVectors.set(word, vector);
    }
    return vector;
  }

  #addRow(kind: number, vector: Int16Array, to: number): void {
    const row = this.#rows.get(this.#keys[kind]!) - 1;
    const from = (row < 0 ? this.#rareRows[kind]! : row) * this.#width;
    for (let at = 0; at < this.#width; at++) vector[to + at]! += this.#values[from + at]!;
  }

  #writeScores(position: number, scores: Float64Array, to: number): void {
    const from = this.#sums / 4 + position * this.#labels.outputs;
    let best = -Infinity;
    for (let label = 0; label < MENTION_LABELS.length; label++) {
      const score = this.#memory.int32[from + label]! * this.#labelUnit + this.#labelBias[label]!;
      scores[to + label] = score;
      best = Math.max(best, score);
    }
    for (let label = 0; label < MENTION_LABELS.length; label++) scores[to + label] = Math.max(-FARTHEST, scores[to + label]! - best);
  }
}
