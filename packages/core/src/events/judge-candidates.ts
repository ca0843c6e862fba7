import { FeatureList, MarginalDecoder, parseWeights, type SequenceWeights } from '../sequence/index.ts';
import { VERDICTS } from './candidate.ts';
import type { PageView } from './view-page.ts';
import { WEIGHTS } from './weights/judge.ts';
import { createCandidateFeatures } from './write-candidate-features.ts';

const EVENT = VERDICTS.indexOf('event');

interface Judge {
  readonly weights: SequenceWeights;
  readonly decoder: MarginalDecoder;
}

let shipped: Judge | undefined;

function loadJudge(): Judge {
  if (shipped === undefined) {
    const weights = parseWeights(WEIGHTS);
    shipped = { weights, decoder: new MarginalDecoder(weights) };
  }
  return shipped;
}

/**
 * Probability, 0 to 1, that a coder would code an event where each candidate of a page stands: a linear chain, since a page
 * whose last candidate was a figure of speech is likely to hold another.
 */
export function judgeCandidates(view: PageView): Float64Array {
  const { candidates } = view;
  if (candidates.length === 0) return new Float64Array(0);
  const { weights, decoder } = loadJudge();
  const writeFeatures = createCandidateFeatures(view);
  const features = new FeatureList();
  const probabilities = new Float64Array(candidates.length);
  decoder.measure(
    candidates.length,
    (position, scores, at) => {
      features.clear();
      writeFeatures(position, features);
      weights.features.score(features, scores, at);
    },
    (position, shares, offset) => { probabilities[position] = shares[offset + EVENT]!; },
  );
  return probabilities;
}
