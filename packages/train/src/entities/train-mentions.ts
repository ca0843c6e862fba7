import { parseArgs } from 'node:util';
import { writeWeightsModule } from '../sequence/index.ts';
import { readAnnotatedPages, readEntityRecords } from './read-entity-records.ts';
import { SEED, trainRecognizer } from './train-recognizer.ts';

// Makes the weights of the recogniser:  npx tsx packages/train/src/entities/train-mentions.ts --data shared/eval
const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('usage: train-mentions --data shared/eval');
const { data } = values;
const pages = Array.from({ length: 6 }, (_, file) => `${data}/entities/pages-${String(file)}.jsonl`);
const weights = trainRecognizer(
  [...readEntityRecords(`${data}/entities/train.jsonl.gz`), ...readAnnotatedPages(pages, `${data}/extraction/dev.jsonl.gz`)],
  console.log,
);
for (const [name, pass] of [['mentions', weights.first], ['revision', weights.second]] as const) {
  const path = new URL(`../../../core/src/entities/recognizer/weights/${name}.ts`, import.meta.url);
  const size = writeWeightsModule(path.pathname, pass, {
    command: 'train-mentions --data shared/eval',
    data: ['eval/entities/train.jsonl.gz', 'eval/entities/pages-*.jsonl'],
    seed: SEED,
  });
  console.log(`${name}: ${String(size)} bytes`);
}
