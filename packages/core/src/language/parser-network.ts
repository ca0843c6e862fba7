import { RELATIONS } from './analysis.ts';
import { GatedLayer, LAYER_STEPS } from './gated-layer.ts';
import { MatrixMemory, type StoredMatrix } from './matrix-memory.ts';
import { type IntegerMatrix, type NetworkWeights, WORD_TABLES } from './network-weights.ts';
import { LEFT, type ParserState, RIGHT, SHIFT } from './parser-state.ts';
import type { SentenceWords } from './sentence-words.ts';
import { ARC_ROLES, ROWS_OF_ARC, ROWS_OF_STEP, StateRows, STEP_ROLES } from './state-rows.ts';
import { ROWS_OF_WORD, WordRows } from './word-rows.ts';

/** Most words that are parsed at once. */
export const LONGEST_PARSED = 256;

const MEMORY_SIZE = 4 * 2 ** 20;

/**
 * The network behind the parser. Two {@link GatedLayer}s read the sentence, once; each word is then projected for each role
 * it may play in a step or an arc, so that a decision only adds up the vectors of its words and of the {@link StateRows}.
 */
export class ParserNetwork {
  readonly #memory = new MatrixMemory(MEMORY_SIZE);
  readonly #wordRows: WordRows;
  readonly #wordTables: readonly Int16Array[];
  readonly #wordWidth: number;
  readonly #rows = new Int32Array(ROWS_OF_WORD);
  readonly #wordVectors: number;
  readonly #first: GatedLayer;
  readonly #second: GatedLayer;
  readonly #roles: StoredMatrix;
  /** Index into the memory's int32 of the projections of each word, and behind them those of no word at all. */
  readonly #projections: number;
  readonly #stateRows = new StateRows();
  /** Indices into the memory's int32 where the tables of steps and of arcs begin. */
  readonly #stepTable: number;
  readonly #labelTable: number;
  /** Indices of the vectors that are added up for a decision. */
  readonly #stepParts = new Int32Array(STEP_ROLES + ROWS_OF_STEP);
  readonly #labelParts = new Int32Array(ARC_ROLES + ROWS_OF_ARC);
  readonly #stepBias: Int32Array;
  readonly #stepSums: Int32Array;
  readonly #steps: Float64Array;
  readonly #stepOffsets: Float64Array;
  readonly #labelBias: Int32Array;
  readonly #labelSums: Int32Array;
  readonly #labels: Float64Array;
  readonly #labelOffsets: Float64Array;
  readonly #labelScores = new Float64Array(RELATIONS.length);
  #tags: ArrayLike<number> = [];

  constructor({ keys, matrices }: NetworkWeights) {
    const memory = this.#memory;
    this.#wordRows = new WordRows(keys);
    this.#wordTables = WORD_TABLES.map((name) => matrices[name].values);
    this.#wordWidth = matrices.words.columns;
    this.#wordVectors = memory.reserve(LONGEST_PARSED * this.#wordWidth * 2);
    this.#first = new GatedLayer(memory, matrices.first, matrices.firstBias, matrices.words.unit, LONGEST_PARSED);
    this.#second = new GatedLayer(memory, matrices.second, matrices.secondBias, 1 / LAYER_STEPS, LONGEST_PARSED);
    this.#roles = memory.store(matrices.roles.values, matrices.roles.rows, matrices.roles.columns);
    this.#projections = memory.reserve((LONGEST_PARSED + 1) * this.#roles.outputs * 4) / 4;
    const unit = matrices.roles.unit / LAYER_STEPS;
    const inUnit = ({ values, unit: own }: IntegerMatrix): Int32Array => Int32Array.from(values, (value) => Math.round((value * own) / unit));
    const inProportion = ({ values, unit: own }: IntegerMatrix): Float64Array => Float64Array.from(values, (value) => value * own * unit);
    const plain = ({ values, unit: own }: IntegerMatrix): Float64Array => Float64Array.from(values, (value) => value * own);
    memory.int32.set(inUnit(matrices.nobody), this.#projections + LONGEST_PARSED * this.#roles.outputs);
    this.#stepTable = storeSums(memory, inUnit(matrices.stepRows));
    this.#labelTable = storeSums(memory, inUnit(matrices.labelRows));
    this.#stepBias = inUnit(matrices.stepBias);
    this.#stepSums = new Int32Array(matrices.stepRows.columns);
    this.#steps = inProportion(matrices.steps);
    this.#stepOffsets = plain(matrices.stepScores);
    this.#labelBias = inUnit(matrices.labelBias);
    this.#labelSums = new Int32Array(matrices.labelRows.columns);
    this.#labels = inProportion(matrices.labels);
    this.#labelOffsets = plain(matrices.labelScores);
  }

  /** Reads a sentence of at most {@link LONGEST_PARSED} words with their fine tags; what follows is about it. */
  read(words: SentenceWords, tags: ArrayLike<number>): void {
    this.#tags = tags;
    for (let position = 0; position < words.length; position += 1) this.#addWord(words, position);
    this.#first.run(this.#wordVectors, words.length);
    this.#second.run(this.#first.output, words.length, this.#first.output);
    this.#memory.multiply(this.#roles, this.#second.output, this.#projections * 4, words.length);
  }

  #addWord(words: SentenceWords, position: number): void {
    const width = this.#wordWidth;
    const { int16 } = this.#memory;
    const to = (this.#wordVectors >> 1) + position * width;
    this.#wordRows.find(words, position, this.#tags[position]!, this.#rows, 0);
    int16.fill(0, to, to + width);
    for (let table = 0; table < ROWS_OF_WORD; table += 1) {
      const values = this.#wordTables[table]!;
      const from = this.#rows[table]! * width;
      for (let at = 0; at < width; at += 1) int16[to + at]! += values[from + at]!;
    }
  }

  /** Scores each step from a state of the sentence read. */
  scoreSteps(state: ParserState, scores: Float64Array): void {
    const sums = this.#stepSums;
    const width = sums.length;
    const parts = this.#stepParts;
    const { roles, step: rows } = this.#stateRows;
    this.#stateRows.describeStep(state, this.#tags);
    for (let role = 0; role < STEP_ROLES; role += 1) parts[role] = this.#projectionOf(roles[role]!, role * width);
    for (let row = 0; row < ROWS_OF_STEP; row += 1) parts[STEP_ROLES + row] = this.#stepTable + rows[row]! * width;
    sums.set(this.#stepBias);
    addParts(this.#memory.int32, parts, sums);
    const steps = this.#steps;
    let shift = this.#stepOffsets[SHIFT]!;
    let left = this.#stepOffsets[LEFT]!;
    let right = this.#stepOffsets[RIGHT]!;
    for (let unit = 0, at = 0; unit < width; unit += 1, at += 3) {
      const value = sums[unit]!;
      if (value <= 0) continue;
      shift += value * steps[at]!;
      left += value * steps[at + 1]!;
      right += value * steps[at + 2]!;
    }
    scores[SHIFT] = shift;
    scores[LEFT] = left;
    scores[RIGHT] = right;
  }

  /** Relation of the arc from `head` to `child` that a step from this state will make. */
  nameArc(state: ParserState, head: number, child: number): number {
    const sums = this.#labelSums;
    const width = sums.length;
    const scores = this.#labelScores;
    const labels = this.#labels;
    const column = this.#roles.outputs - ARC_ROLES * width;
    const parts = this.#labelParts;
    const { arc: rows } = this.#stateRows;
    this.#stateRows.describeArc(state, head, child);
    parts[0] = this.#projectionOf(head, column);
    parts[1] = this.#projectionOf(child, column + width);
    for (let row = 0; row < ROWS_OF_ARC; row += 1) parts[ARC_ROLES + row] = this.#labelTable + rows[row]! * width;
    sums.set(this.#labelBias);
    addParts(this.#memory.int32, parts, sums);
    scores.set(this.#labelOffsets);
    for (let unit = 0; unit < width; unit += 1) {
      const value = sums[unit]!;
      if (value <= 0) continue;
      const row = unit * scores.length;
      for (let label = 0; label < scores.length; label += 1) scores[label]! += value * labels[row + label]!;
    }
    return indexOfHighest(scores);
  }

  #projectionOf(position: number, column: number): number {
    return this.#projections + (position < 0 ? LONGEST_PARSED : position) * this.#roles.outputs + column;
  }
}

/** Keeps vectors of int32 in the memory and returns their index. */
function storeSums(memory: MatrixMemory, values: Int32Array): number {
  const index = memory.reserve(values.byteLength) / 4;
  memory.int32.set(values, index);
  return index;
}

/** Adds the vectors that begin at `parts` to `sums`, four at a time. */
function addParts(values: Int32Array, parts: Int32Array, sums: Int32Array): void {
  const width = sums.length;
  let part = 0;
  for (; part + 3 < parts.length; part += 4) {
    const first = parts[part]!;
    const second = parts[part + 1]!;
    const third = parts[part + 2]!;
    const fourth = parts[part + 3]!;
    for (let at = 0; at < width; at += 1) {
      sums[at] = (sums[at]! + values[first + at]! + values[second + at]! + values[third + at]! + values[fourth + at]!) | 0;
    }
  }
  for (; part < parts.length; part += 1) {
    const only = parts[part]!;
    for (let at = 0; at < width; at += 1) sums[at] = (sums[at]! + values[only + at]!) | 0;
  }
}

/** Index of the highest number, the first of equals. */
export function indexOfHighest(scores: ArrayLike<number>): number {
  let best = 0;
  for (let index = 1; index < scores.length; index += 1) if (scores[index]! > scores[best]!) best = index;
  return best;
}
