import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringifyMentionNetwork } from '../../../core/src/entities/recognizer/mention-network-weights.ts';
import { writeWeightsModule } from '../sequence/index.ts';
import { readAnnotatedPages, readEntityRecords } from './read-entity-records.ts';
import { type ReadRecord, readRecord } from './record-sequences.ts';
import { trainMentionNetwork } from './train-mention-network.ts';
import { SEED, trainFirstPass, trainSecondPass } from './train-recognizer.ts';
import { writeTableModule } from './write-table-module.ts';

const PASSES = [['mentions', trainFirstPass], ['revision', trainSecondPass]] as const;
const DATA = ['eval/entities/train.jsonl.gz', 'eval/entities/pages-*.jsonl'];

const target = (name: string): string => fileURLToPath(new URL(`../../../core/src/entities/recognizer/weights/${name}.ts`, import.meta.url));

function readMarked(data: string): ReadRecord[] {
  return [...readEntityRecords(join(data, 'entities', 'train.jsonl.gz')), ...readAnnotatedPages(data)].map(readRecord);
}

/** Trains the two passes of the recogniser on the marked texts and pages under `data/entities` and writes their weights into the core. */
export function makeMentions(data: string): void {
  const reads = readMarked(data);
  for (const [name, train] of PASSES) {
    const size = writeWeightsModule(target(name), train(reads, console.log), { command: 'pnpm train mentions', data: DATA, seed: SEED });
    console.log(`${name}: ${String(size)} bytes`);
  }
}

/** Trains the recogniser's network on the same texts and writes its weights into the core. */
export function makeMentionNetwork(data: string): void {
  const bytes = stringifyMentionNetwork(trainMentionNetwork(readMarked(data), console.log));
  writeTableModule(target('network'), bytes, { name: 'NETWORK', command: 'pnpm train network', data: [...DATA, 'word clusters', 'gazetteer'] });
  console.log(`network: ${String(bytes.length)} bytes`);
}
