import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureList, FeatureTable, MarginalDecoder, type SequenceWeights, type WebAssemblyHost } from '../../src/sequence/index.ts';
import { FORBIDDING } from './forbidding-host.ts';

const small = (length: number) => fc.array(fc.integer({ min: -30, max: 30 }), { minLength: length, maxLength: length });

/** A chain of three labels; the features 1 and 2 have random weights. */
const weights = fc.tuple(small(6), small(9), small(3), small(3)).map(([rows, transitions, starts, ends]): SequenceWeights => {
  const features = new FeatureTable(3, 2);
  for (const key of [1, 2]) {
    features.begin(key);
    rows.slice(key * 3 - 3, key * 3).forEach((weight, label) => { features.weigh(label, weight); });
  }
  return { labels: ['a', 'b', 'c'], templates: '', scale: 10, features, transitions: Int32Array.from(transitions), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
});

function measure(chain: SequenceWeights, votes: readonly number[], host?: WebAssemblyHost | null): number[][] {
  const found: number[][] = [];
  const features = new FeatureList();
  const writeScores = (position: number, scores: Int32Array, at: number): void => {
    features.clear();
    features.add(votes[position]!);
    chain.features.score(features, scores, at);
  };
  new MarginalDecoder(chain, host).measure(votes.length, writeScores, (_, probabilities, offset) => {
    found.push([...probabilities.subarray(offset, offset + 3)]);
  });
  return found;
}

/** Sums over all paths one by one. */
function enumerate(chain: SequenceWeights, votes: readonly number[]): number[][] {
  const sums = votes.map(() => [0, 0, 0]);
  const scores = new Int32Array(3);
  let total = 0;
  for (let path = 0; path < 3 ** votes.length; path++) {
    const labels = votes.map((_, at) => Math.floor(path / 3 ** at) % 3);
    let score = chain.starts[labels[0]!]! + chain.ends[labels.at(-1)!]!;
    labels.forEach((label, at) => {
      chain.features.score({ values: Int32Array.of(votes[at]!), length: 1 } as never, scores);
      score += scores[label]! + (at > 0 ? chain.transitions[labels[at - 1]! * 3 + label]! : 0);
    });
    const weight = Math.exp(score / chain.scale);
    total += weight;
    labels.forEach((label, at) => { sums[at]![label]! += weight; });
  }
  return sums.map((row) => row.map((sum) => sum / total));
}

describe('MarginalDecoder', () => {
  // A label with next to no share hands none on: seldom, what follows would have made much of it.
  it('agrees with the sum over all paths, mostly to the sixth decimal, and never far off', () => {
    const errors: number[] = [];
    fc.assert(fc.property(weights, fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 }), (chain, votes) => {
      const exact = enumerate(chain, votes).flat();
      const worst = Math.max(...measure(chain, votes).flat().map((value, at) => Math.abs(value - exact[at]!)));
      expect(worst).toBeLessThan(0.1);
      errors.push(worst);
    }), { numRuns: 200 });
    expect(errors.sort((left, right) => left - right)[150]).toBeLessThan(1e-6);
  });

  it('visits each position of a long sequence once, as sure as in a short one', () => {
    fc.assert(fc.property(weights, (chain) => {
      const votes = Array.from({ length: 9000 }, (_, position) => 1 + ((position * 5) % 3));
      const long = measure(chain, votes);
      expect(long).toHaveLength(9000);
      const part = measure(chain, votes.slice(3800, 4400));
      for (let at = 250; at < 350; at++) part[at]!.forEach((value, label) => { expect(long[3800 + at]![label]).toBeCloseTo(value, 3); });
    }), { numRuns: 5 });
  });

  it('comes to the same to the bit without WebAssembly', () => {
    fc.assert(fc.property(weights, fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 40 }), (chain, votes) => {
      const found = measure(chain, votes);
      for (const host of [null, FORBIDDING]) expect(measure(chain, votes, host)).toEqual(found);
    }), { numRuns: 60 });
  });

  it('visits nothing of an empty sequence', () => {
    fc.assert(fc.property(weights, (chain) => { expect(measure(chain, [])).toEqual([]); }), { numRuns: 1 });
  });
});
