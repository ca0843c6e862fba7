import type { Parameter } from '../network/parameter.ts';
import type { SentenceEncoder } from './sentence-encoder.ts';

/** Gradients of a decision as small as this are not worth the way back. */
const NEGLIGIBLE = 0.004;

/** The matrices of a kind of decision: rows that describe it, units, scores. */
export interface DecisionParameters {
  readonly rows: Parameter;
  readonly bias: Parameter;
  readonly outputs: Parameter;
  readonly offsets: Parameter;
  /** Projections of no word at all. */
  readonly nobody: Parameter;
}

/** Scores decisions (steps, or names of arcs) as the core's `ParserNetwork` does, in real numbers, with the way back. */
export class DecisionLearner {
  readonly scores: Float64Array;
  readonly #parameters: DecisionParameters;
  readonly #encoder: SentenceEncoder;
  /** First column of this decision's projections. */
  readonly #column: number;
  readonly #units: Float64Array;
  readonly #unitGradients: Float64Array;
  readonly #gradients: Float64Array;

  constructor(parameters: DecisionParameters, encoder: SentenceEncoder, column: number) {
    this.#parameters = parameters;
    this.#encoder = encoder;
    this.#column = column;
    this.#units = new Float64Array(parameters.bias.columns);
    this.#unitGradients = new Float64Array(parameters.bias.columns);
    this.#gradients = new Float64Array(parameters.outputs.columns);
    this.scores = new Float64Array(parameters.outputs.columns);
  }

  /** Writes {@link scores}. `words`: the position of the word in each role, -1 for none. */
  score(words: ArrayLike<number>, rows: Int32Array): void {
    const { bias, outputs, offsets, nobody, rows: table } = this.#parameters;
    const { projections, columns } = this.#encoder;
    const units = this.#units;
    const { scores } = this;
    const width = units.length;
    units.set(bias.values);
    for (let role = 0; role < words.length; role += 1) {
      const word = words[role]!;
      const values = word < 0 ? nobody.values : projections;
      const from = Math.max(0, word) * columns + this.#column + role * width;
      for (let at = 0; at < width; at += 1) units[at]! += values[from + at]!;
    }
    for (const row of rows) {
      const from = row * width;
      for (let at = 0; at < width; at += 1) units[at]! += table.values[from + at]!;
    }
    scores.set(offsets.values);
    for (let unit = 0; unit < width; unit += 1) {
      const value = Math.max(0, units[unit]!);
      units[unit] = value;
      if (value === 0) continue;
      const from = unit * scores.length;
      for (let at = 0; at < scores.length; at += 1) scores[at]! += value * outputs.values[from + at]!;
    }
  }

  /**
   * Learns that some of the choices just scored are right: takes back the gradients of the surprise at that. `right` holds
   * 1 for each right choice, 0 for a wrong one, -1 for one that cannot be made.
   */
  learn(right: ArrayLike<number>, words: ArrayLike<number>, rows: Int32Array): void {
    if (this.#measureSurprise(right) < NEGLIGIBLE) return;
    const { bias, outputs, offsets, nobody, rows: table } = this.#parameters;
    const { gradients: projections, columns } = this.#encoder;
    const gradients = this.#gradients;
    const units = this.#units;
    const unitGradients = this.#unitGradients;
    const width = units.length;
    offsets.addToRow(0, gradients, 0);
    for (let unit = 0; unit < width; unit += 1) {
      unitGradients[unit] = 0;
      const value = units[unit]!;
      if (value === 0) continue;
      const from = unit * gradients.length;
      let sum = 0;
      for (let at = 0; at < gradients.length; at += 1) {
        sum += gradients[at]! * outputs.values[from + at]!;
        outputs.gradients[from + at]! += gradients[at]! * value;
      }
      unitGradients[unit] = sum;
    }
    bias.addToRow(0, unitGradients, 0);
    for (const row of rows) table.addToRow(row, unitGradients, 0);
    for (let role = 0; role < words.length; role += 1) {
      const word = words[role]!;
      const values = word < 0 ? nobody.gradients : projections;
      const to = Math.max(0, word) * columns + this.#column + role * width;
      for (let at = 0; at < width; at += 1) values[to + at]! += unitGradients[at]!;
    }
  }

  /** Writes the gradients of the scores: of minus the logarithm of the right choices' share. Returns the share they lack. */
  #measureSurprise(right: ArrayLike<number>): number {
    const { scores } = this;
    const gradients = this.#gradients;
    let [highest, highestRight] = [-Infinity, -Infinity];
    for (let at = 0; at < scores.length; at += 1) {
      if (right[at]! >= 0) highest = Math.max(highest, scores[at]!);
      if (right[at]! > 0) highestRight = Math.max(highestRight, scores[at]!);
    }
    let [all, allRight] = [0, 0];
    for (let at = 0; at < scores.length; at += 1) {
      if (right[at]! >= 0) all += Math.exp(scores[at]! - highest);
      if (right[at]! > 0) allRight += Math.exp(scores[at]! - highestRight);
    }
    let lacking = 0;
    for (let at = 0; at < scores.length; at += 1) {
      const share = right[at]! < 0 ? 0 : Math.exp(scores[at]! - highest) / all;
      const target = right[at]! > 0 ? Math.exp(scores[at]! - highestRight) / allRight : 0;
      gradients[at] = share - target;
      if (right[at] === 0) lacking += share;
    }
    return lacking;
  }
}
