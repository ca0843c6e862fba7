import { parseArgs } from 'node:util';
import { MENTION_LABELS, mayFollow } from '../../../core/src/entities/recognizer/mention-labels.ts';
import { MENTION_TEMPLATES } from '../../../core/src/entities/recognizer/mention-features.ts';
import { quantizeWeights, trainCrf, type TrainingSequence, writeWeightsModule } from '../sequence/index.ts';
import { type EntityRecord, readAnnotatedPages, readEntityRecords } from './read-entity-records.ts';
import { recordSequences } from './record-sequences.ts';

const SEED = 1;
/** Share of the largest weight below which a weight is dropped, and the weight that a feature must reach for one label to stay. */
const LEAST_WEIGHT = 0.06;
const LEAST_PEAK = 24;
const FORBIDDEN_STEPS = Uint8Array.from({ length: MENTION_LABELS.length ** 2 }, (_, at) =>
  mayFollow(Math.floor(at / MENTION_LABELS.length), at % MENTION_LABELS.length) ? 0 : 1,
);

/** Trains the recogniser's weights on marked texts. */
export function trainMentions(records: readonly EntityRecord[], report: (epoch: number) => void): ReturnType<typeof quantizeWeights> {
  const sequences: TrainingSequence[] = records.flatMap((record) => recordSequences(record));
  const trained = trainCrf(MENTION_LABELS, sequences, {
    epochs: 5,
    seed: SEED,
    minimumCount: 2,
    rate: 0.05,
    decay: 0,
    dropout: 0.3,
    forbidden: FORBIDDEN_STEPS,
    report,
  });
  const weights = quantizeWeights(trained, { templates: MENTION_TEMPLATES, prune: LEAST_WEIGHT });
  return { ...weights, rows: weights.rows.filter((row) => Array.from(row.weights).some((weight) => Math.abs(weight) >= LEAST_PEAK)) };
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('usage: train-mentions --data shared/eval');
const { data } = values;
const pages = Array.from({ length: 6 }, (_, file) => `${data}/entities/pages-${String(file)}.jsonl`);
const records = [...readEntityRecords(`${data}/entities/train.jsonl.gz`), ...readAnnotatedPages(pages, `${data}/extraction/dev.jsonl.gz`)];
const weights = trainMentions(records, (epoch) => { console.log(`epoch ${String(epoch)}`); });
const path = new URL('../../../core/src/entities/recognizer/weights/mentions.ts', import.meta.url);
const size = writeWeightsModule(path.pathname, weights, {
  command: 'train-mentions --data shared/eval',
  data: ['eval/entities train.jsonl.gz', 'eval/entities pages-0 to pages-5'],
  seed: SEED,
});
console.log(`${String(size)} bytes`);
