import { FeatureList, MarginalDecoder, parseWeights, stringifyWeights } from '@corpus/core/sequence';
import { describe, expect, it } from 'vitest';
import { createRandom, quantizeWeights, recordFeatures, trainCrf, type TrainingSequence } from '../../src/sequence/index.ts';

const LABELS = ['tails', 'heads'];

/** Feature 1 goes with heads in three of four cases, feature 2 in one of four. */
const sequences = Array.from({ length: 60 }, (_, seed): TrainingSequence => {
  const random = createRandom(seed + 1);
  const words = Array.from({ length: 20 }, () => (random() < 0.5 ? 1 : 2));
  const labels = Int16Array.from(words, (word) => (random() < (word === 1 ? 0.75 : 0.25) ? 1 : 0));
  return { ...recordFeatures(words.length, (position, features) => { features.add(words[position]!); }), labels, constraints: [] };
});

/** In the middle of a sequence, where starts and ends weigh nothing. */
function probabilityOfHeads(trained: ReturnType<typeof trainCrf>, word: number): number {
  const bytes = stringifyWeights(quantizeWeights(trained, { templates: '' }));
  const weights = parseWeights(Buffer.from(bytes).toString('base64'));
  const features = new FeatureList();
  features.add(word);
  let found = 0;
  new MarginalDecoder(weights).measure(9, (_, scores, at) => { weights.features.score(features, scores, at); }, (position, probabilities, offset) => {
    if (position === 4) found = probabilities[offset + 1]!;
  });
  return found;
}

describe('trainCrf', () => {
  it('learns probabilities, not only decisions', () => {
    const trained = trainCrf(LABELS, sequences, { decay: 0, rate: 0.5, epochs: 20 });
    expect(probabilityOfHeads(trained, 1)).toBeCloseTo(0.75, 1);
    expect(probabilityOfHeads(trained, 2)).toBeCloseTo(0.25, 1);
  });

  it('learns from sets of labels', () => {
    const open = sequences.map((sequence, index) => (index % 2 ? sequence : { ...sequence, labels: sequence.labels.map(() => -1), constraints: [Uint8Array.of(1, 1)] }));
    expect(probabilityOfHeads(trainCrf(LABELS, open, { decay: 0, rate: 0.5, epochs: 20 }), 1)).toBeGreaterThan(0.65);
  });

  it('gives the same weights for the same seed', () => {
    const bytes = (): Uint8Array => stringifyWeights(quantizeWeights(trainCrf(LABELS, sequences, { epochs: 2, seed: 5 }), { templates: '' }));
    expect(bytes()).toEqual(bytes());
  });

  it('leaves out features that one origin alone shows', () => {
    const single = sequences.map((sequence) => ({ ...sequence, origin: 'one' }));
    expect(trainCrf(LABELS, single, { epochs: 1, minimumCount: 2 }).keys).toHaveLength(0);
  });
});
