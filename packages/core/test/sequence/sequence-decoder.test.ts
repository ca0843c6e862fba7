import { describe, expect, it } from 'vitest';
import { type AddScores, FeatureTable, FORBIDDEN, SequenceDecoder, type SequenceWeights } from '../../src/sequence/index.ts';

const LABELS = ['out', 'begin', 'inside'];

/** Feature `n` votes for label `n - 1`. */
function createWeights(overrides: Partial<SequenceWeights> = {}): SequenceWeights {
  const features = new FeatureTable(3, 3);
  for (const key of [1, 2, 3]) {
    features.begin(key);
    features.weigh(key - 1, 10);
  }
  return {
    labels: LABELS, templates: 'test', scale: 10, features,
    transitions: new Int32Array(9), starts: new Int32Array(3), ends: new Int32Array(3), ...overrides,
  };
}

function decode(weights: SequenceWeights, votes: readonly number[], confidences?: Float32Array): number[] {
  const labels = new Uint8Array(votes.length);
  new SequenceDecoder(weights).decode(votes.length, (position, features) => { features.add(votes[position]!); }, labels, confidences);
  return [...labels];
}

describe('SequenceDecoder', () => {
  it('follows the features where steps are free', () => {
    expect(decode(createWeights(), [1, 2, 3, 1])).toEqual([0, 1, 2, 0]);
  });

  it('never takes a forbidden step', () => {
    const transitions = new Int32Array(9);
    transitions[2] = FORBIDDEN;
    expect(decode(createWeights({ transitions }), [1, 3, 3])).not.toEqual([0, 2, 2]);
  });

  it('weighs starts and ends', () => {
    expect(decode(createWeights({ starts: Int32Array.of(0, 20, 0), ends: Int32Array.of(0, 0, 20) }), [1, 1, 1])).toEqual([1, 0, 2]);
  });

  it('heeds another judge', () => {
    const labels = new Uint8Array(3);
    const turnSecond: AddScores = (position, scores, at) => { if (position === 1) scores[at + 2]! += 20; };
    new SequenceDecoder(createWeights()).decode(3, (_, features) => { features.add(2); }, labels, undefined, turnSecond);
    expect([...labels]).toEqual([1, 2, 1]);
  });

  it('gives an empty sequence no labels', () => {
    expect(decode(createWeights(), [])).toEqual([]);
  });

  it('decides long sequences window by window as one', () => {
    const votes = Array.from({ length: 20_000 }, (_, position) => (position * 7) % 4);
    const sticky = Int32Array.from({ length: 9 }, (_, at) => (at % 4 === 0 ? 3 : 0));
    const labels = decode(createWeights({ transitions: sticky }), votes);
    const around = decode(createWeights({ transitions: sticky }), votes.slice(3900, 4200));
    expect(labels.slice(3950, 4150)).toEqual(around.slice(50, 250));
  });

  it('is surer the further the rivals lie behind', () => {
    const confidences = new Float32Array(2);
    decode(createWeights(), [2, 9], confidences);
    expect(confidences[0]).toBeCloseTo(Math.E / (Math.E + 2));
    expect(confidences[1]).toBeCloseTo(1 / 3);
  });
});
