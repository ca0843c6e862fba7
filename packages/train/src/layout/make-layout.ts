import { fileURLToPath } from 'node:url';
import { stringifyLayoutNetwork } from '../../../core/src/layout/layout-network-weights.ts';
import { writeTableModule } from '../entities/write-table-module.ts';
import { readLayoutPages } from './read-layout-pages.ts';
import { recordPage, trainLayout } from './train-layout.ts';

const MODULE = fileURLToPath(new URL('../../../core/src/layout/weights/layout.ts', import.meta.url));

/** Trains the layout network on the sets under `data` and writes its weights into the core. */
export function makeLayout(data: string): void {
  const bytes = stringifyLayoutNetwork(trainLayout(readLayoutPages(data).map(recordPage), console.log));
  writeTableModule(MODULE, bytes, {
    name: 'WEIGHTS',
    command: 'pnpm train layout',
    data: ['eval/layout', 'eval/extraction', 'eval/entities', 'packages/train/data/line-roles.jsonl'],
  });
  console.log(`layout: ${String(bytes.length)} bytes`);
}
