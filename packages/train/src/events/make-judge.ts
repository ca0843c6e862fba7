import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExtractionRecord } from '../layout/extraction-record.ts';
import { readRecords } from '../read-records.ts';
import { writeWeightsModule } from '../sequence/index.ts';
import { readJudgements } from './read-judgements.ts';
import { isolateSentences, recordCandidates, viewText } from './record-candidates.ts';
import { SEED, trainJudge } from './train-judge.ts';

const MODULE = fileURLToPath(new URL('../../../core/src/events/weights/judge.ts', import.meta.url));

/** Trains the judge of candidates on the judged pages under `data/extraction` and writes its weights into the core. */
export function makeJudge(data: string): void {
  const records = readRecords<ExtractionRecord>(join(data, 'extraction', 'dev.jsonl.gz'));
  const judgements = readJudgements(new Map(records.map(({ id, seed }) => [id, seed])));
  const pages = records.flatMap(({ id, host, seed }) => {
    const verdicts = judgements.get(id);
    if (verdicts === undefined) return [];
    const view = viewText(seed);
    return [view, ...isolateSentences(view)].map((part) => recordCandidates(part, verdicts, host));
  });
  const size = writeWeightsModule(MODULE, trainJudge(pages), { command: 'pnpm train judge', data: ['eval/extraction', 'packages/train/data/event-judgements.jsonl'], seed: SEED });
  console.log(`judge: ${String(size)} bytes`);
}
