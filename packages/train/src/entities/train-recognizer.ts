import { MENTION_LABELS, mayFollow } from '../../../core/src/entities/recognizer/mention-labels.ts';
import { MENTION_TEMPLATES } from '../../../core/src/entities/recognizer/mention-features.ts';
import { PageLabeler } from '../../../core/src/entities/recognizer/page-labeler.ts';
import { REVISION_TEMPLATES } from '../../../core/src/entities/recognizer/revision-features.ts';
import { type LooseWeights, parseWeights, type SequenceWeights, stringifyWeights } from '../../../core/src/sequence/index.ts';
import { quantizeWeights, trainCrf, type TrainingSequence } from '../sequence/index.ts';
import { addHeadlines } from './add-headlines.ts';
import type { EntityRecord } from './read-entity-records.ts';
import { readRecord, recordFirstPass, recordSecondPass, sentencesOf } from './record-sequences.ts';

export const SEED = 1;
/** Share of the largest weight below which a weight is dropped, and the weight that a feature must reach for one label to stay. */
const LEAST_WEIGHT = 0.06;
const LEAST_PEAK = 24;
const FOLDS = 3;
/** Texts written like news, whose sentences may stand as headlines. */
const EDITED_SOURCES = new Set(['pages', 're3d', 'meantime', 'gum', 're-docred']);
const FORBIDDEN_STEPS = Uint8Array.from({ length: MENTION_LABELS.length ** 2 }, (_, at) =>
  mayFollow(Math.floor(at / MENTION_LABELS.length), at % MENTION_LABELS.length) ? 0 : 1,
);

/** Weights of both passes. */
export interface RecognizerWeights {
  readonly first: LooseWeights;
  readonly second: LooseWeights;
}

type Report = (message: string) => void;

/**
 * Trains both passes of the recogniser. The second learns from the labels that the first gives to texts it has not seen:
 * each third of the records is labelled by weights trained on the others.
 */
export function trainRecognizer(records: readonly EntityRecord[], report: Report): RecognizerWeights {
  const reads = records.map((record) => readRecord(EDITED_SOURCES.has(record.source) ? addHeadlines(record) : record));
  const sequences = reads.map(recordFirstPass);
  const revised: TrainingSequence[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    report(`fold ${String(fold + 1)} of ${String(FOLDS)}`);
    const weights = useWeights(trainPass(sequences.filter((_, index) => index % FOLDS !== fold).flat(), MENTION_TEMPLATES));
    const labeler = new PageLabeler(weights, null);
    reads.forEach((read, index) => {
      if (index % FOLDS !== fold) return;
      revised.push(...recordSecondPass(read, labeler.label(read.analysis, read.page, sentencesOf(read.analysis))));
    });
  }
  report('second pass');
  const second = trainPass(revised, REVISION_TEMPLATES);
  report('first pass');
  return { first: trainPass(sequences.flat(), MENTION_TEMPLATES), second };
}

function trainPass(sequences: readonly TrainingSequence[], templates: string): LooseWeights {
  const trained = trainCrf(MENTION_LABELS, sequences, {
    epochs: 4,
    seed: SEED,
    minimumCount: 2,
    rate: 0.05,
    decay: 0,
    dropout: 0,
    forbidden: FORBIDDEN_STEPS,
  });
  const weights = quantizeWeights(trained, { templates, prune: LEAST_WEIGHT });
  return { ...weights, rows: weights.rows.filter((row) => Array.from(row.weights).some((weight) => Math.abs(weight) >= LEAST_PEAK)) };
}

/** Puts trained weights to use in the same process. */
export function useWeights(weights: LooseWeights): SequenceWeights {
  return parseWeights(Buffer.from(stringifyWeights(weights)).toString('base64'));
}
