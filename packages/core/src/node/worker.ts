import { parentPort, workerData } from 'node:worker_threads';
import { extendKnowledge, shippedKnowledge } from '../entities/index.ts';
import type { PipelineOptions } from '../pipeline.ts';
import type { SeedInput } from '../seed/index.ts';
import { workOnChunk } from './chunk-pages.ts';
import type { ThreadOptions } from './worker-pool.ts';

/** The entry of a worker thread: chunks of pages in, lines of outcomes out, and null at first: it is ready. */
const { ownKnowledge, ...rest } = workerData as ThreadOptions;
const options: PipelineOptions = ownKnowledge === undefined ? rest : { ...rest, knowledge: extendKnowledge(shippedKnowledge(), ownKnowledge) };
parentPort?.on('message', (pages: readonly SeedInput[]) => {
  parentPort?.postMessage(workOnChunk(pages, options));
});
parentPort?.postMessage(null);
