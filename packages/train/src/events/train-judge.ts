import { VERDICTS } from '../../../core/src/events/candidate.ts';
import { CANDIDATE_TEMPLATES } from '../../../core/src/events/write-candidate-features.ts';
import type { LooseWeights } from '@corpus/core/sequence';
import { type CrfOptions, quantizeWeights, trainCrf, type TrainingSequence } from '../sequence/index.ts';

/** Seed of the order of the pages. */
export const SEED = 1;

/** How the judge of the shipped weights is trained. */
export const JUDGE_OPTIONS: CrfOptions = { epochs: 12, seed: SEED, minimumCount: 3, rate: 0.01, decay: 0.05 };

/** Trains the judge of candidates. */
export function trainJudge(pages: readonly TrainingSequence[], options = JUDGE_OPTIONS): LooseWeights {
  return quantizeWeights(trainCrf(VERDICTS, pages, options), { templates: CANDIDATE_TEMPLATES, prune: 0.02, clip: 0 });
}
