import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureTable, FORBIDDEN, SequenceDecoder, type SequenceWeights } from '../../src/sequence/index.ts';

const COUNT = 4;
const score = fc.integer({ min: -30, max: 30 });
const scores = (length: number) => fc.array(score, { minLength: length, maxLength: length }).map((list) => Int32Array.from(list));
/** Steps to the label itself stay allowed, so that there is a way through. */
const steps = fc.array(fc.oneof({ weight: 3, arbitrary: score }, fc.constant(FORBIDDEN)), { minLength: COUNT ** 2, maxLength: COUNT ** 2 })
  .map((list) => Int32Array.from(list, (each, at) => (each === FORBIDDEN && at % (COUNT + 1) === 0 ? 0 : each)));

/** A chain of four labels; the features 1 to 4 have random weights, 0 has none. */
const chain = fc.record({ rows: scores(COUNT ** 2), transitions: steps, starts: scores(COUNT), ends: scores(COUNT) }).map(({ rows, ...rest }): SequenceWeights => {
  const features = new FeatureTable(COUNT, COUNT);
  for (let row = 0; row < COUNT; row++) {
    features.begin(row + 1);
    for (let label = 0; label < COUNT; label++) features.weigh(label, rows[row * COUNT + label]!);
  }
  return { labels: ['a', 'b', 'c', 'd'], templates: '', scale: 10, features, ...rest };
});

function scoreOf({ features, transitions, starts, ends }: SequenceWeights, votes: readonly number[], labels: readonly number[]): number {
  const emissions = new Int32Array(COUNT);
  let sum = starts[labels[0]!]! + ends[labels.at(-1)!]!;
  labels.forEach((label, at) => {
    features.score({ values: Int32Array.of(votes[at]!), length: 1 } as never, emissions);
    sum += emissions[label]! + (at > 0 ? transitions[labels[at - 1]! * COUNT + label]! : 0);
  });
  return sum;
}

describe('SequenceDecoder', () => {
  it('finds a labelling that none of all others beats', () => {
    fc.assert(fc.property(chain, fc.array(fc.nat(COUNT), { minLength: 1, maxLength: 5 }), (weights, votes) => {
      const labels = new Uint8Array(votes.length);
      new SequenceDecoder(weights).decode(votes.length, (position, features) => { features.add(votes[position]!); }, labels);
      const all = Array.from({ length: COUNT ** votes.length }, (_, path) => votes.map((_vote, at) => Math.floor(path / COUNT ** at) % COUNT));
      expect(scoreOf(weights, votes, [...labels])).toBe(Math.max(...all.map((path) => scoreOf(weights, votes, path))));
    }));
  });
});
