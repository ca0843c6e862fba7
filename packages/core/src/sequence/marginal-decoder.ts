import type { SequenceWeights } from './sequence-weights.ts';

/** Positions held at once, and those at a window's end that only lend their context to the ones before. */
const WINDOW = 4096;
const OVERLAP = 128;
/** Odds below e to the power of minus this count as none. */
const DEPTH = 40;

/** Share of the probability of a position below which a label passes none on. */
const NEGLIGIBLE = 5e-4;

/** Writes the scores of the labels of `position` from `scores[0]` on, in units of the chain's scale. */
export type WriteScores = (position: number, scores: Int32Array) => void;

/** What the decoder needs of a linear chain beside the scores of its positions. */
export type Chain = Pick<SequenceWeights, 'labels' | 'scale' | 'transitions' | 'starts' | 'ends'>;

/** Told the probability of each label at `probabilities[offset + label]`, position by position, in order. */
export type VisitMarginals = (position: number, probabilities: Float64Array, offset: number) => void;

/**
 * Finds how probable each label is at each position, all labellings of the sequence taken together (forward and backward
 * pass), to about two decimals. Holds buffers: make one for each chain and keep it.
 */
export class MarginalDecoder {
  readonly chain: Chain;
  readonly #scores: Int32Array;
  /** `exp(-n / scale)` for `n` from 0: scores are integers, so that no exponential is taken twice. */
  readonly #powers: Float64Array;
  readonly #odds: Float64Array;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #steps: Float64Array;
  readonly #stepsBack: Float64Array;
  readonly #ends: Float64Array;
  /** Forward odds of the last settled position. */
  readonly #carried: Float64Array;

  constructor(chain: Chain) {
    const count = chain.labels.length;
    this.chain = chain;
    this.#scores = new Int32Array(count);
    this.#powers = new Float64Array(chain.scale * DEPTH + 1).map((_, distance) => Math.exp(-distance / chain.scale));
    this.#odds = new Float64Array(WINDOW * count);
    this.#forward = new Float64Array(WINDOW * count);
    this.#backward = new Float64Array(count * 2);
    this.#steps = Float64Array.from(chain.transitions, (score) => Math.exp(score / chain.scale));
    this.#stepsBack = this.#steps.map((_, at) => this.#steps[(at % count) * count + Math.floor(at / count)]!);
    this.#ends = Float64Array.from(chain.ends, (score) => Math.exp(score / chain.scale));
    this.#carried = new Float64Array(count);
  }

  measure(length: number, writeScores: WriteScores, visit: VisitMarginals): void {
    const count = this.chain.labels.length;
    for (let begin = 0; begin < length; ) {
      const end = Math.min(length, begin + WINDOW);
      const settled = end === length ? end : end - OVERLAP;
      for (let position = begin; position < end; position++) {
        writeScores(position, this.#scores);
        if (position === 0) for (let label = 0; label < count; label++) this.#scores[label]! += this.chain.starts[label]!;
        this.#toOdds((position - begin) * count);
      }
      this.#goForward(begin, end);
      this.#carried.set(this.#forward.subarray((settled - 1 - begin) * count, (settled - begin) * count));
      this.#goBackward(begin, end, end === length);
      for (let position = begin; position < settled; position++) visit(position, this.#forward, (position - begin) * count);
      begin = settled;
    }
  }

  #toOdds(row: number): void {
    const count = this.chain.labels.length;
    let top = this.#scores[0]!;
    for (let label = 1; label < count; label++) if (this.#scores[label]! > top) top = this.#scores[label]!;
    const last = this.#powers.length - 1;
    for (let label = 0; label < count; label++) {
      const distance = top - this.#scores[label]!;
      this.#odds[row + label] = this.#powers[distance < last ? distance : last]!;
    }
  }

  #goForward(begin: number, end: number): void {
    const count = this.chain.labels.length;
    const forward = this.#forward;
    const odds = this.#odds;
    const steps = this.#steps;
    let source = this.#carried;
    let from = 0;
    for (let row = 0; row < (end - begin) * count; row += count) {
      if (row === 0 && begin === 0) forward.fill(1, 0, count);
      else {
        forward.fill(0, row, row + count);
        for (let label = 0; label < count; label++) {
          const share = source[from + label]!;
          // Most labels of most positions are out of the question.
          if (share < NEGLIGIBLE) continue;
          const base = label * count;
          for (let to = 0; to < count; to++) forward[row + to]! += share * steps[base + to]!;
        }
      }
      let total = 0;
      for (let to = 0; to < count; to++) total += forward[row + to]! *= odds[row + to]!;
      const factor = 1 / total;
      for (let to = 0; to < count; to++) forward[row + to]! *= factor;
      source = forward;
      from = row;
    }
  }

  /** Turns the forward odds of the window into probabilities. */
  #goBackward(begin: number, end: number, last: boolean): void {
    const count = this.chain.labels.length;
    const forward = this.#forward;
    const backward = this.#backward;
    const odds = this.#odds;
    const stepsBack = this.#stepsBack;
    for (let label = 0; label < count; label++) backward[label] = last ? this.#ends[label]! : 1;
    for (let row = (end - begin - 1) * count; row >= 0; row -= count) {
      let total = 0;
      for (let label = 0; label < count; label++) {
        forward[row + label]! *= backward[label]!;
        total += forward[row + label]!;
      }
      const factor = 1 / total;
      for (let label = 0; label < count; label++) forward[row + label]! *= factor;
      if (row === 0) break;
      let top = 0;
      for (let label = 0; label < count; label++) {
        const odd = backward[label]! * odds[row + label]!;
        backward[count + label] = odd;
        backward[label] = 0;
        if (odd > top) top = odd;
      }
      for (let to = 0; to < count; to++) {
        const share = backward[count + to]!;
        if (share < NEGLIGIBLE * top) continue;
        const base = to * count;
        for (let label = 0; label < count; label++) backward[label]! += share * stepsBack[base + label]!;
      }
      let peak = 0;
      for (let label = 0; label < count; label++) if (backward[label]! > peak) peak = backward[label]!;
      const scale = 1 / peak;
      for (let label = 0; label < count; label++) backward[label]! *= scale;
    }
  }
}
