import { fileURLToPath } from 'node:url';
import { writeWeightsModule } from '../sequence/index.ts';
import { readLayoutPages } from './read-layout-pages.ts';
import { LAYOUT_SEED, recordPage, trainLayout } from './train-layout.ts';

const MODULE = fileURLToPath(new URL('../../../core/src/layout/weights/layout.ts', import.meta.url));

/** Trains the layout model on the sets under `data` and writes its weights into the core. */
export function makeLayout(data: string): void {
  const sequences = readLayoutPages(data).map(recordPage);
  const weights = trainLayout(sequences, { report: (epoch) => { console.error(`layout: epoch ${String(epoch)}`); } });
  const size = writeWeightsModule(MODULE, weights, {
    command: 'pnpm train layout',
    data: ['eval/layout', 'eval/extraction', 'eval/entities', 'packages/train/data/line-roles.jsonl'],
    seed: LAYOUT_SEED,
  });
  console.error(`layout: ${String(weights.rows.length)} features, ${String(size)} bytes`);
}
