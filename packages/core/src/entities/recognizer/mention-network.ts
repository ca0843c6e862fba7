import type { Analysis } from '../../language/analysis.ts';
import { type AddScores, GatedLayer, KeyTable, LAYER_STEPS, MatrixMemory, RowSums, type StoredMatrix } from '../../sequence/index.ts';
import { MENTION_LABELS } from './mention-labels.ts';
import type { MentionNetworkWeights } from './mention-network-weights.ts';
import { TOKEN_VALUES, WORD_VALUES, writePlaceKeys, writeWordKeys } from './network-rows.ts';
import type { PageWords } from './page-words.ts';
import type { Word } from './word.ts';

/** Tokens read at once; longer sentences are read in parts. */
const LONGEST_READ = 256;
/** Bytes of memory beside those of the rows. */
const MEMORY_SIZE = 2 ** 20;
/** What the network says counts for this share; natural logarithms. */
const SHARE = 0.6;
/** A label that is this far behind the best is not driven further away. */
const FARTHEST = 9;

/**
 * A small network that reads a sentence from both ends by two {@link GatedLayer}s and scores the labels of its tokens.
 * Sums are of integers and the rest is plain arithmetic: scores are the same on every machine.
 */
export class MentionNetwork {
  readonly #memory: MatrixMemory;
  /** Addresses of the rows of the keys. */
  readonly #rows: KeyTable;
  readonly #sums: RowSums;
  /** Address of the row that all tokens begin with. */
  readonly #start: number;
  /** Address of the vectors of the tokens. */
  readonly #vectors: number;
  readonly #first: GatedLayer;
  readonly #second: GatedLayer;
  readonly #labels: StoredMatrix;
  readonly #labelUnit: number;
  readonly #labelBias: Float64Array;
  /** Address of the scores before they are weighed. */
  readonly #labelSums: number;
  readonly #scores = new Float64Array(MENTION_LABELS.length);
  readonly #keys = new Int32Array(TOKEN_VALUES);

  constructor({ keys, matrices }: MentionNetworkWeights) {
    const { values, start, first, firstBias, second, secondBias, labels, labelBias } = matrices;
    const memory = new MatrixMemory(MEMORY_SIZE + values.values.byteLength);
    this.#memory = memory;
    const rowSize = values.columns * 2;
    const table = memory.copy(values.values);
    this.#rows = new KeyTable(keys.length);
    keys.forEach((key, row) => { this.#rows.set(key, table + row * rowSize); });
    this.#sums = new RowSums(memory, 'int16', values.columns, TOKEN_VALUES + 1);
    this.#start = memory.copy(Int16Array.from(start.values, (value) => Math.round((value * start.unit) / values.unit)));
    this.#vectors = memory.reserve(LONGEST_READ * rowSize);
    this.#first = new GatedLayer(memory, first, firstBias, values.unit, LONGEST_READ);
    this.#second = new GatedLayer(memory, second, secondBias, 1 / LAYER_STEPS, LONGEST_READ);
    this.#labels = memory.store(labels.values, labels.rows, labels.columns);
    this.#labelUnit = labels.unit / LAYER_STEPS;
    this.#labelBias = Float64Array.from(labelBias.values, (value) => value * labelBias.unit);
    this.#labelSums = memory.reserve(LONGEST_READ * labels.columns * 4);
  }

  /** Returns what adds the scores of the labels, times `scale`, by sentence. */
  readPage(analysis: Analysis, page: PageWords, scale: number): (sentence: number) => AddScores {
    const wordVectors = new Map<Word, Int16Array>();
    const { sentences } = analysis;
    return (sentence) => {
      const first = sentences.start[sentence]!;
      const end = sentences.end[sentence]!;
      let begin = first;
      let stop = first;
      return (position, scores, at) => {
        const token = first + position;
        if (page.nearCapital[token] === 0) return;
        if (token >= stop || token < begin) {
          begin = token - (position % LONGEST_READ);
          stop = Math.min(end, begin + LONGEST_READ);
          this.#read(analysis, page, sentence, begin, stop, wordVectors);
        }
        this.#addScores(token - begin, SHARE * scale, scores, at);
      };
    };
  }

  #read(analysis: Analysis, page: PageWords, sentence: number, from: number, to: number, wordVectors: Map<Word, Int16Array>): void {
    const { int16 } = this.#memory;
    const rowSize = this.#sums.width * 2;
    for (let token = from, at = this.#vectors; token < to; token++, at += rowSize) {
      int16.set(this.#vectorOf(page.words[token]!, at, wordVectors), at / 2);
      writePlaceKeys(analysis, page, sentence, token, this.#keys, WORD_VALUES);
      this.#addRows(WORD_VALUES, TOKEN_VALUES, at, at);
    }
    this.#first.run(this.#vectors, to - from);
    this.#second.run(this.#first.output, to - from, this.#first.output);
    this.#memory.multiply(this.#labels, this.#second.output, this.#labelSums, to - from);
  }

  /** What is the same wherever a word stands: the words of a page come again and again. Works at the address `at`. */
  #vectorOf(word: Word, at: number, known: Map<Word, Int16Array>): Int16Array {
    let vector = known.get(word);
    if (vector === undefined) {
      writeWordKeys(word, this.#keys, 0);
      this.#addRows(0, WORD_VALUES, this.#start, at);
      vector = this.#memory.int16.slice(at / 2, at / 2 + this.#sums.width);
      known.set(word, vector);
    }
    return vector;
  }

  /** Adds the rows of the keys `from` up to `to` to the row at an address, and writes the sum to another. */
  #addRows(from: number, to: number, start: number, sum: number): void {
    const { rows } = this.#sums;
    const count = this.#rows.collect(this.#keys, from, to, rows);
    rows[count] = start;
    this.#sums.write(count + 1, sum);
  }

  #addScores(position: number, factor: number, scores: Int32Array, at: number): void {
    const own = this.#scores;
    const from = this.#labelSums / 4 + position * this.#labels.outputs;
    let best = -Infinity;
    for (let label = 0; label < own.length; label++) {
      own[label] = this.#memory.int32[from + label]! * this.#labelUnit + this.#labelBias[label]!;
      best = Math.max(best, own[label]!);
    }
    for (let label = 0; label < own.length; label++) scores[at + label]! += Math.round(Math.max(-FARTHEST, own[label]! - best) * factor);
  }
}
