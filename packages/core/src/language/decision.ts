import { type IntegerMatrix, type MatrixMemory, RowSums } from '../sequence/index.ts';

/** Projections of the words of a sentence, as int32; those of no word at all come last. */
export interface Projections {
  /** Address of the first, and of the last. */
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
  /** Vectors of the words, rows that describe the decision, and the bias, to add up. */
  readonly #parts: RowSums;
  readonly #partCount: number;
  /** Address of the rows. */
  readonly #table: number;
  /** Address of the sums. */
  readonly #sums: number;
  readonly #outputs: Float64Array;
  readonly #offsets: Float64Array;

  /** `words` and `rows`: how many of each a decision looks at. */
  constructor(memory: MatrixMemory, projections: Projections, column: number, weights: DecisionWeights, words: number, rows: number) {
    const { bias, outputs, offsets } = weights;
    this.#memory = memory;
    this.#projections = projections;
    this.#column = column;
    this.#table = memory.copy(toUnit(weights.rows, projections.unit));
    this.#partCount = words + rows + 1;
    this.#parts = new RowSums(memory, 'int32', bias.columns, this.#partCount);
    this.#parts.rows[words + rows] = memory.copy(toUnit(bias, projections.unit));
    this.#sums = memory.reserve(bias.columns * 4);
    this.#outputs = Float64Array.from(outputs.values, (value) => value * outputs.unit * projections.unit);
    this.#offsets = Float64Array.from(offsets.values, (value) => value * offsets.unit);
    this.scores = new Float64Array(offsets.columns);
  }

  /** Writes {@link scores}. `words`: the position of the word in each role, -1 for none. */
  score(words: Int32Array, rows: Int32Array): void {
    const { start, nobody, columns } = this.#projections;
    const { rows: parts, width } = this.#parts;
    for (let role = 0; role < words.length; role += 1) {
      const word = words[role]!;
      parts[role] = (word < 0 ? nobody : start + word * columns * 4) + (this.#column + role * width) * 4;
    }
    for (let at = 0; at < rows.length; at += 1) parts[words.length + at] = this.#table + rows[at]! * width * 4;
    this.#parts.write(this.#partCount, this.#sums);
    this.#scoreUnits();
  }

  #scoreUnits(): void {
    const { scores } = this;
    const { int32 } = this.#memory;
    const sums = this.#sums / 4;
    const outputs = this.#outputs;
    const count = scores.length;
    scores.set(this.#offsets);
    for (let unit = 0; unit < this.#parts.width; unit += 1) {
      const value = int32[sums + unit]!;
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
