import { MENTION_LABELS, mayFollow } from '../../../core/src/entities/recognizer/mention-labels.ts';
import { MENTION_TEMPLATES } from '../../../core/src/entities/recognizer/mention-features.ts';
import { PageLabeler } from '../../../core/src/entities/recognizer/page-labeler.ts';
import { REVISION_TEMPLATES } from '../../../core/src/entities/recognizer/revision-features.ts';
import { type LooseWeights, parseWeights, type SequenceWeights, stringifyWeights } from '../../../core/src/sequence/index.ts';
import { quantizeWeights, trainCrf, type TrainingSequence } from '../sequence/index.ts';
import { type ReadRecord, recordFirstPass, recordSecondPass, sentencesOf } from './record-sequences.ts';

/** Seed of both passes. */
export const SEED = 1;

/** How weights are cut to size: share clipped, share of the largest below which one is dropped, and what a feature must reach to stay. */
interface Rounding {
  readonly clip: number;
  readonly leastWeight: number;
  readonly leastPeak: number;
}
const FIRST_ROUNDING: Rounding = { clip: 0.00002, leastWeight: 0.045, leastPeak: 14 };
const SECOND_ROUNDING: Rounding = { clip: 0, leastWeight: 0.012, leastPeak: 5 };
const FOLDS = 3;
const FORBIDDEN_STEPS = Uint8Array.from({ length: MENTION_LABELS.length ** 2 }, (_, at) =>
  mayFollow(Math.floor(at / MENTION_LABELS.length), at % MENTION_LABELS.length) ? 0 : 1,
);

type Report = (message: string) => void;

/** Trains the first pass, which sees one sentence at a time. */
export function trainFirstPass(reads: readonly ReadRecord[], report: Report): LooseWeights {
  report('first pass');
  return trainPass(reads.flatMap(recordFirstPass), MENTION_TEMPLATES, FIRST_ROUNDING);
}

/**
 * Trains the second pass. It learns from the labels that a first pass gives to texts it has not seen: each third of the
 * texts is labelled by weights trained on the others.
 */
export function trainSecondPass(reads: readonly ReadRecord[], report: Report): LooseWeights {
  const sequences = reads.map(recordFirstPass);
  const revised: TrainingSequence[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    report(`second pass: fold ${String(fold + 1)} of ${String(FOLDS)}`);
    const weights = useWeights(trainPass(sequences.filter((_, index) => index % FOLDS !== fold).flat(), MENTION_TEMPLATES, FIRST_ROUNDING));
    const labeler = new PageLabeler(weights, null, null);
    reads.forEach((read, index) => {
      if (index % FOLDS !== fold) return;
      revised.push(...recordSecondPass(read, labeler.label(read.analysis, read.page, sentencesOf(read.analysis))));
    });
  }
  report('second pass');
  return trainPass(revised, REVISION_TEMPLATES, SECOND_ROUNDING);
}

function trainPass(sequences: readonly TrainingSequence[], templates: string, rounding: Rounding): LooseWeights {
  const trained = trainCrf(MENTION_LABELS, sequences, {
    epochs: 4,
    seed: SEED,
    minimumCount: 2,
    rate: 0.05,
    decay: 0,
    forbidden: FORBIDDEN_STEPS,
  });
  const weights = quantizeWeights(trained, { templates, prune: rounding.leastWeight, clip: rounding.clip });
  return { ...weights, rows: weights.rows.filter((row) => Array.from(row.weights).some((weight) => Math.abs(weight) >= rounding.leastPeak)) };
}

/** Puts trained weights to use in the same process. */
export function useWeights(weights: LooseWeights): SequenceWeights {
  return parseWeights(Buffer.from(stringifyWeights(weights)).toString('base64'));
}
