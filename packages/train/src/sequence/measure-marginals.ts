import type { ChainScores } from './find-best-path.ts';

/** Probability below which a label passes none on to its neighbours. */
const NEGLIGIBLE = 1e-7;

/** Buffers of the forward and backward pass, grown as needed. */
export class MarginalWorkspace {
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  odds = new Float64Array(0);

  reserve(size: number): void {
    if (this.odds.length >= size) return;
    this.forward = new Float64Array(size);
    this.backward = new Float64Array(size);
    this.odds = new Float64Array(size);
  }
}

/** A chain whose steps are exponentials already: they are the same for a whole sequence, and for both of its passes. */
export interface ChainOdds extends ChainScores {
  readonly stepOdds: Float64Array;
}

/**
 * Forward and backward pass. Adds `sign` times the probability of each label to `marginals`, of each step to `steps`, of the
 * first and last labels to `firsts` and `lasts`. `allowed(position)` restricts the paths as in `findBestPath`.
 */
export function addMarginals(
  length: number,
  labelCount: number,
  chain: ChainOdds,
  allowed: (position: number) => Uint8Array | null,
  sign: number,
  workspace: MarginalWorkspace,
  into: { readonly marginals: Float64Array; readonly steps: Float64Array; readonly firsts: Float64Array; readonly lasts: Float64Array },
): void {
  workspace.reserve(length * labelCount);
  const { forward, backward, odds } = workspace;
  const { emissions, starts, ends, stepOdds } = chain;
  for (let position = 0; position < length; position++) {
    const row = position * labelCount;
    const mask = allowed(position);
    let top = -Infinity;
    for (let label = 0; label < labelCount; label++) {
      let score = emissions[row + label]!;
      if (position === 0) score += starts[label]!;
      if (position === length - 1) score += ends[label]!;
      odds[row + label] = score;
      if (mask?.[label] !== 0 && score > top) top = score;
    }
    for (let label = 0; label < labelCount; label++) odds[row + label] = mask?.[label] === 0 ? 0 : Math.exp(odds[row + label]! - top);
  }
  for (let label = 0; label < labelCount; label++) forward[label] = odds[label]!;
  normalize(forward, 0, labelCount);
  for (let row = labelCount; row < length * labelCount; row += labelCount) {
    forward.fill(0, row, row + labelCount);
    for (let from = 0; from < labelCount; from++) {
      const share = forward[row - labelCount + from]!;
      if (share < NEGLIGIBLE) continue;
      const base = from * labelCount;
      for (let to = 0; to < labelCount; to++) forward[row + to]! += share * stepOdds[base + to]!;
    }
    for (let to = 0; to < labelCount; to++) forward[row + to]! *= odds[row + to]!;
    normalize(forward, row, labelCount);
  }
  const last = (length - 1) * labelCount;
  backward.fill(1, last, last + labelCount);
  for (let row = last; row >= 0; row -= labelCount) {
    let sum = 0;
    for (let label = 0; label < labelCount; label++) sum += forward[row + label]! * backward[row + label]!;
    for (let label = 0; label < labelCount; label++) {
      into.marginals[row + label]! += (sign * forward[row + label]! * backward[row + label]!) / sum;
    }
    if (row === 0) break;
    stepBack(row, labelCount, chain, sign, workspace, into.steps);
  }
  for (let label = 0; label < labelCount; label++) {
    let first = 0;
    let final = 0;
    for (let other = 0; other < labelCount; other++) {
      first += forward[other]! * backward[other]!;
      final += forward[last + other]!;
    }
    into.firsts[label]! += (sign * forward[label]! * backward[label]!) / first;
    into.lasts[label]! += (sign * forward[last + label]!) / final;
  }
}

function normalize(values: Float64Array, row: number, count: number): void {
  let sum = 0;
  for (let label = 0; label < count; label++) sum += values[row + label]!;
  const factor = sum > 0 ? 1 / sum : 0;
  for (let label = 0; label < count; label++) values[row + label]! *= factor;
}

/** Computes `backward` of the position before the one at `row`, and adds the probabilities of the steps between them. */
function stepBack(row: number, labelCount: number, chain: ChainOdds, sign: number, workspace: MarginalWorkspace, steps: Float64Array): void {
  const { forward, backward, odds } = workspace;
  const { stepOdds } = chain;
  const before = row - labelCount;
  let total = 0;
  for (let from = 0; from < labelCount; from++) {
    let sum = 0;
    const base = from * labelCount;
    for (let to = 0; to < labelCount; to++) sum += stepOdds[base + to]! * odds[row + to]! * backward[row + to]!;
    backward[before + from] = sum;
    total += forward[before + from]! * sum;
  }
  const factor = total > 0 ? sign / total : 0;
  for (let from = 0; from < labelCount; from++) {
    const share = forward[before + from]! * factor;
    if (Math.abs(share) < NEGLIGIBLE) continue;
    const base = from * labelCount;
    for (let to = 0; to < labelCount; to++) steps[base + to]! += share * stepOdds[base + to]! * odds[row + to]! * backward[row + to]!;
  }
  normalize(backward, before, labelCount);
}
