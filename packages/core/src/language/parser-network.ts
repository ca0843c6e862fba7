import { GatedLayer, LAYER_STEPS, MatrixMemory, RowSums, type StoredMatrix } from '../sequence/index.ts';
import { Decision, type Projections, toUnit } from './decision.ts';
import { type NetworkWeights, WORD_TABLES } from './network-weights.ts';
import type { ParserState } from './parser-state.ts';
import type { SentenceWords } from './sentence-words.ts';
import { ARC_ROLES, ROWS_OF_ARC, ROWS_OF_STEP, StateRows, STEP_ROLES } from './state-rows.ts';
import { ROWS_OF_WORD, WordRows } from './word-rows.ts';

/** Most words that are parsed at once. */
export const LONGEST_PARSED = 256;

const MEMORY_SIZE = 4 * 2 ** 20;

/**
 * The network behind the parser. Two {@link GatedLayer}s read the sentence, once; each word is then projected for each role
 * it may play in a step or an arc, so that a {@link Decision} only adds up the vectors of its words and {@link StateRows}.
 */
export class ParserNetwork {
  readonly #memory = new MatrixMemory(MEMORY_SIZE);
  readonly #wordRows: WordRows;
  readonly #rows = new Int32Array(ROWS_OF_WORD);
  /** Addresses of the tables of words. */
  readonly #wordTables: readonly number[];
  readonly #wordSums: RowSums;
  /** Address of the vectors of the words. */
  readonly #wordVectors: number;
  readonly #first: GatedLayer;
  readonly #second: GatedLayer;
  readonly #roles: StoredMatrix;
  readonly #projections: Projections;
  readonly #stateRows = new StateRows();
  readonly #steps: Decision;
  readonly #labels: Decision;
  #tags: ArrayLike<number> = [];

  constructor({ keys, matrices }: NetworkWeights) {
    const memory = this.#memory;
    this.#wordRows = new WordRows(keys);
    this.#wordTables = WORD_TABLES.map((name) => memory.copy(matrices[name].values));
    this.#wordSums = new RowSums(memory, 'int16', matrices.words.columns, ROWS_OF_WORD);
    this.#wordVectors = memory.reserve(LONGEST_PARSED * this.#wordSums.width * 2);
    this.#first = new GatedLayer(memory, matrices.first, matrices.firstBias, matrices.words.unit, LONGEST_PARSED);
    this.#second = new GatedLayer(memory, matrices.second, matrices.secondBias, 1 / LAYER_STEPS, LONGEST_PARSED);
    this.#roles = memory.store(matrices.roles.values, matrices.roles.rows, matrices.roles.columns);
    this.#projections = reserveProjections(memory, this.#roles.outputs, matrices.roles.unit / LAYER_STEPS);
    memory.int32.set(toUnit(matrices.nobody, this.#projections.unit), this.#projections.nobody / 4);
    const { stepRows, stepBias, steps, stepScores, labelRows, labelBias, labels, labelScores } = matrices;
    const stepWeights = { rows: stepRows, bias: stepBias, outputs: steps, offsets: stepScores };
    const labelWeights = { rows: labelRows, bias: labelBias, outputs: labels, offsets: labelScores };
    this.#steps = new Decision(memory, this.#projections, 0, stepWeights, STEP_ROLES, ROWS_OF_STEP);
    this.#labels = new Decision(memory, this.#projections, STEP_ROLES * stepBias.columns, labelWeights, ARC_ROLES, ROWS_OF_ARC);
  }

  /** Reads a sentence of at most {@link LONGEST_PARSED} words with their fine tags; what follows is about it. */
  read(words: SentenceWords, tags: ArrayLike<number>): void {
    this.#tags = tags;
    for (let position = 0; position < words.length; position += 1) this.#addWord(words, position);
    this.#first.run(this.#wordVectors, words.length);
    this.#second.run(this.#first.output, words.length, this.#first.output);
    this.#memory.multiply(this.#roles, this.#second.output, this.#projections.start, words.length);
  }

  #addWord(words: SentenceWords, position: number): void {
    const { rows, width } = this.#wordSums;
    this.#wordRows.find(words, position, this.#tags[position]!, this.#rows, 0);
    for (let table = 0; table < ROWS_OF_WORD; table += 1) rows[table] = this.#wordTables[table]! + this.#rows[table]! * width * 2;
    this.#wordSums.write(ROWS_OF_WORD, this.#wordVectors + position * width * 2);
  }

  /** Scores of each step from a state of the sentence read; good until the next call. */
  scoreSteps(state: ParserState): Float64Array {
    this.#stateRows.describeStep(state, this.#tags);
    this.#steps.score(this.#stateRows.roles, this.#stateRows.step);
    return this.#steps.scores;
  }

  /** Relation of the arc from `head` to `child` that a step from this state will make. */
  nameArc(state: ParserState, head: number, child: number): number {
    this.#stateRows.describeArc(state, head, child);
    this.#labels.score(this.#stateRows.ends, this.#stateRows.arc);
    return indexOfHighest(this.#labels.scores);
  }
}

function reserveProjections(memory: MatrixMemory, columns: number, unit: number): Projections {
  const start = memory.reserve((LONGEST_PARSED + 1) * columns * 4);
  return { start, nobody: start + LONGEST_PARSED * columns * 4, columns, unit };
}

/** Index of the highest number, the first of equals. */
export function indexOfHighest(scores: ArrayLike<number>): number {
  let best = 0;
  for (let index = 1; index < scores.length; index += 1) if (scores[index]! > scores[best]!) best = index;
  return best;
}
