import { assembleChainKernel, CHAIN_BLOCK } from './chain-kernel.ts';
import { KernelMemory, type WebAssemblyHost } from './kernel-memory.ts';
import { assembleOddsKernel } from './odds-kernel.ts';
import type { SequenceWeights } from './sequence-weights.ts';

/** Positions held at once, and those at a window's end that only lend their context to the ones before. */
const WINDOW = 4096;
const OVERLAP = 128;
/** Odds below e to the power of minus this count as none. */
const DEPTH = 40;

/** Share of the probability of a position below which a label passes none on. */
const NEGLIGIBLE = 5e-4;

/** Writes the scores of the labels of `position` from `scores[at]` on, in units of the chain's scale. */
export type WriteScores = (position: number, scores: Int32Array, at: number) => void;

/** What the decoder needs of a linear chain beside the scores of its positions. */
export type Chain = Pick<SequenceWeights, 'labels' | 'scale' | 'transitions' | 'starts' | 'ends'>;

/** Told the probability of each label at `probabilities[offset + label]`, position by position, in order. */
export type VisitMarginals = (position: number, probabilities: Float32Array, offset: number) => void;

/** See {@link assembleChainKernel}. */
type Pass = (state: number, steps: number, odds: number, rows: number, rowSize: number, length: number, negligible: number) => void;

/** See {@link assembleOddsKernel}. */
type ToOdds = (row: number, rowsEnd: number, powers: number, farthest: number) => void;

const single = Math.fround;

/**
 * Finds how probable each label is at each position, all labellings of the sequence taken together (forward and backward
 * pass), to about two decimals. In single precision, rounded at every step, so that it comes to the same in WebAssembly and
 * without it. Holds buffers: make one for each chain and keep it.
 */
export class MarginalDecoder {
  readonly chain: Chain;
  readonly #memory: KernelMemory;
  readonly #forward: Pass;
  readonly #backward: Pass;
  /** Labels, and what fills a row up. */
  readonly #width: number;
  readonly #toOdds: ToOdds;
  /** The greatest difference of scores that counts; and the address of `exp(-n / scale)` for all `n` up to it. */
  readonly #farthest: number;
  readonly #powers: number;
  readonly #ends: Float32Array;
  /** Shares of the labels at the last settled position. */
  readonly #carried: Float32Array;
  /** Addresses: of the odds of each step forwards and backwards, of the shares handed on, of the odds and the rows of a window. */
  readonly #steps: number;
  readonly #stepsBack: number;
  readonly #state: number;
  readonly #odds: number;
  readonly #rows: number;

  /** `host`: see {@link KernelMemory}. */
  constructor(chain: Chain, host?: WebAssemblyHost | null) {
    const count = chain.labels.length;
    const width = Math.ceil(count / CHAIN_BLOCK) * CHAIN_BLOCK;
    const powers = new Float32Array(chain.scale * DEPTH + 1).map((_, distance) => Math.exp(-distance / chain.scale));
    const memory = new KernelMemory((WINDOW + width + 1) * width * 8 + powers.byteLength, host);
    this.chain = chain;
    this.#memory = memory;
    this.#width = width;
    this.#farthest = powers.length - 1;
    this.#powers = memory.copy(powers);
    this.#ends = Float32Array.from(chain.ends, (score) => Math.exp(score / chain.scale));
    this.#carried = new Float32Array(width);
    this.#steps = memory.reserve(width * width * 4);
    this.#stepsBack = memory.reserve(width * width * 4);
    this.#state = memory.reserve(width * 4);
    this.#odds = memory.reserve(WINDOW * width * 4);
    this.#rows = memory.reserve(WINDOW * width * 4);
    chain.transitions.forEach((score, at) => {
      const [label, next] = [Math.floor(at / count), at % count];
      const odds = Math.exp(score / chain.scale);
      memory.float32[this.#steps / 4 + label * width + next] = odds;
      memory.float32[this.#stepsBack / 4 + next * width + label] = odds;
    });
    const [forward, backward] = [true, false].map((isForward) => (
      memory.load<Pass>(assembleChainKernel(width / CHAIN_BLOCK, isForward)) ?? ((...parameters: Parameters<Pass>) => { this.#passPlainly(isForward, ...parameters); })
    ));
    this.#toOdds = memory.load<ToOdds>(assembleOddsKernel(count, width / CHAIN_BLOCK)) ?? ((...parameters) => { this.#toOddsPlainly(...parameters); });
    this.#forward = forward!;
    this.#backward = backward!;
  }

  measure(length: number, writeScores: WriteScores, visit: VisitMarginals): void {
    const width = this.#width;
    const count = this.chain.labels.length;
    const { float32, int32 } = this.#memory;
    const [state, rows, odds] = [this.#state / 4, this.#rows / 4, this.#odds / 4];
    for (let begin = 0; begin < length; ) {
      const end = Math.min(length, begin + WINDOW);
      const settled = end === length ? end : end - OVERLAP;
      for (let position = begin, at = odds; position < end; position++, at += width) {
        writeScores(position, int32, at);
        for (let filler = at + count; filler < at + width; filler++) int32[filler] = int32[at]!;
      }
      if (begin === 0) for (let label = 0; label < width; label++) int32[odds + label]! += this.chain.starts[label] ?? this.chain.starts[0]!;
      this.#toOdds(this.#odds, this.#odds + (end - begin) * width * 4, this.#powers, this.#farthest);
      if (begin === 0) {
        float32.fill(1, rows, rows + width);
        this.#share(odds, rows, state);
      }
      this.#goForward(begin === 0 ? 1 : 0, settled - begin);
      this.#carried.set(float32.subarray(state, state + width));
      this.#goForward(settled - begin, end - begin);
      this.#goBackward(end - begin, end === length);
      for (let position = begin; position < settled; position++) visit(position, float32, rows + (position - begin) * width);
      float32.set(this.#carried, state);
      begin = settled;
    }
  }

  /** Writes the products of two rows, divided by their sum, to a third. */
  #share(left: number, right: number, to: number): void {
    const { float32 } = this.#memory;
    let total = 0;
    for (let label = 0; label < this.#width; label++) total += float32[left + label]! * float32[right + label]!;
    for (let label = 0; label < this.#width; label++) float32[to + label] = (float32[left + label]! * float32[right + label]!) / total;
  }

  #goForward(from: number, to: number): void {
    const rowSize = this.#width * 4;
    if (from < to) this.#forward(this.#state, this.#steps, this.#odds + from * rowSize, this.#rows + from * rowSize, rowSize, to - from, NEGLIGIBLE);
  }

  #goBackward(length: number, isLast: boolean): void {
    const { float32 } = this.#memory;
    const rowSize = this.#width * 4;
    const [state, lastRow] = [this.#state / 4, this.#rows / 4 + (length - 1) * this.#width];
    float32.fill(1, state, state + this.#width);
    if (isLast) float32.set(this.#ends, state);
    this.#share(this.#odds / 4 + (length - 1) * this.#width, state, state);
    this.#share(lastRow, state, lastRow);
    if (length > 1) this.#backward(this.#state, this.#stepsBack, this.#odds + (length - 2) * rowSize, this.#rows + (length - 2) * rowSize, -rowSize, length - 1, NEGLIGIBLE);
  }

  #passPlainly(isForward: boolean, state: number, steps: number, odds: number, rows: number, rowSize: number, length: number, negligible: number): void {
    const { float32 } = this.#memory;
    const width = this.#width;
    const sums = new Float32Array(width);
    const normalize = (): void => {
      const lanes = new Float32Array(CHAIN_BLOCK);
      for (let label = 0; label < width; label++) lanes[label % CHAIN_BLOCK]! += sums[label]!;
      const total = single(single(lanes[0]! + lanes[1]!) + single(lanes[2]! + lanes[3]!));
      const factor = single(1 / total);
      for (let label = 0; label < width; label++) sums[label]! *= factor;
    };
    const times = (row: number): void => { for (let label = 0; label < width; label++) sums[label]! *= float32[row + label]!; };
    for (let place = 0; place < length; place++) {
      const [oddsRow, row] = [(odds + place * rowSize) / 4, (rows + place * rowSize) / 4];
      sums.fill(0);
      for (let label = 0; label < width; label++) {
        const share = float32[state / 4 + label]!;
        if (share < single(negligible)) continue;
        for (let to = 0; to < width; to++) sums[to]! += single(share * float32[steps / 4 + label * width + to]!);
      }
      if (isForward) float32.set(sums, row);
      times(oddsRow);
      normalize();
      float32.set(sums, state / 4);
      if (isForward) continue;
      times(row);
      normalize();
      float32.set(sums, row);
    }
  }

  #toOddsPlainly(row: number, rowsEnd: number, powers: number, farthest: number): void {
    const { float32, int32 } = this.#memory;
    const count = this.chain.labels.length;
    for (let at = row / 4; at < rowsEnd / 4; at += this.#width) {
      const scores = int32.slice(at, at + count);
      const top = scores.reduce((left, right) => Math.max(left, right));
      float32.fill(0, at + count, at + this.#width);
      scores.forEach((score, label) => { float32[at + label] = float32[powers / 4 + Math.min(top - score, farthest)]!; });
    }
  }
}
