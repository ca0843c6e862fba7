import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../../core/src/events/candidate.ts';
import { FeatureList, MarginalDecoder, parseWeights, stringifyWeights } from '../../../core/src/sequence/index.ts';
import { trainJudge } from '../../src/events/train-judge.ts';
import type { TrainingSequence } from '../../src/sequence/index.ts';

const [KILLED, FOUGHT, UNKNOWN] = [11, 22, 33];

const EVENT_FIRST = [[KILLED, 'event'], [UNKNOWN, null], [FOUGHT, 'nothing']] as const;
const EVENT_LAST = EVENT_FIRST.toReversed();

/** A page of candidates with one feature each; null where nobody judged. */
function page(origin: string, ...candidates: readonly (readonly [number, (typeof VERDICTS)[number] | null])[]): TrainingSequence {
  return {
    features: Int32Array.from(candidates, ([feature]) => feature),
    offsets: Int32Array.from({ length: candidates.length + 1 }, (_, index) => index),
    labels: Int16Array.from(candidates, ([, verdict]) => (verdict === null ? -1 : VERDICTS.indexOf(verdict))),
    constraints: [Uint8Array.of(1, 1)],
    origin,
  };
}

/** Probability that a lone candidate with a feature is an event. */
function judge(pages: readonly TrainingSequence[], feature: number): number {
  const weights = parseWeights(Buffer.from(stringifyWeights(trainJudge(pages))).toString('base64'));
  const features = new FeatureList();
  features.add(feature);
  let probability = -1;
  new MarginalDecoder(weights).measure(1, (_, scores, at) => { weights.features.score(features, scores, at); }, (_, shares, offset) => { probability = shares[offset + VERDICTS.indexOf('event')]!; });
  return probability;
}

describe('trainJudge', () => {
  const pages = Array.from({ length: 60 }, (_, site) => page(`site-${String(site)}`, ...(site % 2 === 0 ? EVENT_FIRST : EVENT_LAST)));
  it('learns which features tell an event', () => {
    expect(judge(pages, KILLED)).toBeGreaterThan(0.6);
    expect(judge(pages, FOUGHT)).toBeLessThan(0.4);
  });
  it('gives the same weights each time', () => expect(stringifyWeights(trainJudge(pages))).toEqual(stringifyWeights(trainJudge(pages))));
});
