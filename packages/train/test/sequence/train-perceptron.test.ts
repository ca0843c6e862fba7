import { SequenceDecoder, parseWeights, stringifyWeights } from '@corpus/core/sequence';
import { describe, expect, it } from 'vitest';
import { createRandom, quantizeWeights, recordFeatures, trainPerceptron, type TrainingSequence } from '../../src/sequence/index.ts';

const LABELS = ['cold', 'warm', 'hot'];

/** A chain that a single position does not give away: feature 9 is `hot` after `warm`, else `cold`. */
function createSequence(seed: number): TrainingSequence & { readonly words: number[] } {
  const random = createRandom(seed);
  const words = Array.from({ length: 12 }, () => (random() < 0.5 ? 9 : 5));
  const labels = Int16Array.from(words, (word, at) => (word === 5 ? 1 : words[at - 1] === 5 ? 2 : 0));
  return { ...recordFeatures(words.length, (position, features) => { features.add(words[position]!); }), labels, constraints: [], words };
}

const sequences = Array.from({ length: 40 }, (_, seed) => createSequence(seed + 100));

function accuracy(trained: ReturnType<typeof trainPerceptron>): number {
  const loose = quantizeWeights(trained, { templates: 'test' });
  const decoder = new SequenceDecoder(parseWeights(Buffer.from(stringifyWeights(loose)).toString('base64')));
  const { words, labels } = createSequence(1);
  const found = new Uint8Array(words.length);
  decoder.decode(words.length, (position, features) => { features.add(words[position]!); }, found);
  return found.filter((label, at) => label === labels[at]).length / words.length;
}

describe('trainPerceptron', () => {
  it('learns emissions and steps', () => {
    expect(accuracy(trainPerceptron(LABELS, sequences))).toBe(1);
  });

  it('learns from constraints where labels are missing', () => {
    const partial = sequences.map((sequence, index) => index < 3 ? sequence : {
      ...sequence,
      labels: sequence.labels.map((label) => (label === 1 ? 1 : -1)),
      constraints: [Uint8Array.of(1, 0, 1)],
    });
    expect(accuracy(trainPerceptron(LABELS, partial))).toBe(1);
  });

  it('gives the same weights for the same seed', () => {
    const digest = (seed: number): Uint8Array => stringifyWeights(quantizeWeights(trainPerceptron(LABELS, sequences, { seed, epochs: 2 }), { templates: '' }));
    expect(digest(3)).toEqual(digest(3));
  });

  it('learns with a margin', () => {
    expect(accuracy(trainPerceptron(LABELS, sequences, { margin: 1 }))).toBe(1);
  });
});
