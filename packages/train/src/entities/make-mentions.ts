import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWeightsModule } from '../sequence/index.ts';
import { readAnnotatedPages, readEntityRecords } from './read-entity-records.ts';
import { readRecord } from './record-sequences.ts';
import { SEED, trainFirstPass, trainSecondPass } from './train-recognizer.ts';

const PASSES = [['mentions', trainFirstPass], ['revision', trainSecondPass]] as const;

/** Trains the recogniser on the marked texts and pages under `data/entities` and writes its weights into the core. */
export function makeMentions(data: string): void {
  const texts = readEntityRecords(join(data, 'entities', 'train.jsonl.gz'));
  const reads = [...texts, ...readAnnotatedPages(data)].map(readRecord);
  for (const [name, train] of PASSES) {
    const path = fileURLToPath(new URL(`../../../core/src/entities/recognizer/weights/${name}.ts`, import.meta.url));
    const size = writeWeightsModule(path, train(reads, console.log), {
      command: 'pnpm train mentions',
      data: ['eval/entities/train.jsonl.gz', 'eval/entities/pages-*.jsonl'],
      seed: SEED,
    });
    console.log(`${name}: ${String(size)} bytes`);
  }
}
