import type { MatrixMemory } from './matrix-memory.ts';
import type { IntegerMatrix } from './network-weights.ts';

/** Projections of the words of a sentence in the memory's int32; those of no word at all come last. */
export interface Projections {
  /** Index of the first, and of the last. */
  readonly start: number;
  readonly nobody: number;
  /** Numbers to a word: as many as all roles take together. */
  readonly columns: number;
  /** What 1 stands for. */
  readonly unit: number;
}

/** The matrices of a kind of decision: rows that describe it, units, scores. */
export interface DecisionWeights {
  readonly rows: IntegerMatrix;
  readonly bias: IntegerMatrix;
  readonly outputs: IntegerMatrix;
  readonly offsets: IntegerMatrix;
}

/** Decides between steps, or between names of an arc: adds up the vectors of words and rows, and scores what is above 0. */
export class Decision {
  readonly scores: Float64Array;
  readonly #memory: MatrixMemory;
  readonly #projections: Projections;
  /** First column of this decision's projections. */
  readonly #column: number;
  /** Index of the rows in the memory's int32. */
  readonly #table: number;
  readonly #bias: Int32Array;
  readonly #sums: Int32Array;
  readonly #outputs: Float64Array;
  readonly #offsets: Float64Array;
  /** Indices of the vectors to add up. */
  readonly #parts: Int32Array;

  /** `words` and `rows`: how many of each a decision looks at. */
  constructor(memory: MatrixMemory, projections: Projections, column: number, weights: DecisionWeights, words: number, rows: number) {
    const { bias, outputs, offsets } = weights;
    const table = toUnit(weights.rows, projections.unit);
    this.#memory = memory;
    this.#projections = projections;
    this.#column = column;
    this.#table = memory.reserve(table.byteLength) / 4;
    memory.int32.set(table, this.#table);
    this.#bias = toUnit(bias, projections.unit);
    this.#sums = new Int32Array(bias.columns);
    this.#outputs = Float64Array.from(outputs.values, (value) => value * outputs.unit * projections.unit);
    this.#offsets = Float64Array.from(offsets.values, (value) => value * offsets.unit);
    this.scores = new Float64Array(offsets.columns);
    this.#parts = new Int32Array(words + rows);
  }

  /** Writes {@link scores}. `words`: the position of the word in each role, -1 for none. */
  score(words: Int32Array, rows: Int32Array): void {
    const { start, nobody, columns } = this.#projections;
    const parts = this.#parts;
    const width = this.#sums.length;
    for (let role = 0; role < words.length; role += 1) {
      const word = words[role]!;
      parts[role] = (word < 0 ? nobody : start + word * columns) + this.#column + role * width;
    }
    for (let at = 0; at < rows.length; at += 1) parts[words.length + at] = this.#table + rows[at]! * width;
    this.#addParts();
    this.#scoreUnits();
  }

  /** Four at a time. */
  #addParts(): void {
    const { int32 } = this.#memory;
    const parts = this.#parts;
    const sums = this.#sums;
    const width = sums.length;
    sums.set(this.#bias);
    let part = 0;
    for (; part + 3 < parts.length; part += 4) {
      const first = parts[part]!;
      const second = parts[part + 1]!;
      const third = parts[part + 2]!;
      const fourth = parts[part + 3]!;
      for (let at = 0; at < width; at += 1) {
        sums[at] = (sums[at]! + int32[first + at]! + int32[second + at]! + int32[third + at]! + int32[fourth + at]!) | 0;
      }
    }
    for (; part < parts.length; part += 1) {
      const only = parts[part]!;
      for (let at = 0; at < width; at += 1) sums[at] = (sums[at]! + int32[only + at]!) | 0;
    }
  }

  #scoreUnits(): void {
    const { scores } = this;
    const sums = this.#sums;
    const outputs = this.#outputs;
    const count = scores.length;
    scores.set(this.#offsets);
    for (let unit = 0; unit < sums.length; unit += 1) {
      const value = sums[unit]!;
      if (value <= 0) continue;
      const from = unit * count;
      for (let at = 0; at < count; at += 1) scores[at]! += value * outputs[from + at]!;
    }
  }
}

/** The numbers of a matrix in another unit. */
export function toUnit({ values, unit }: IntegerMatrix, target: number): Int32Array {
  return Int32Array.from(values, (value) => Math.round((value * unit) / target));
}
