import { parentPort, workerData } from 'node:worker_threads';
import type { SeedInput } from '../seed/index.ts';
import { workOnChunk, type ChunkOptions } from './chunk-pages.ts';

/** The entry of a worker thread: chunks of pages in, lines of outcomes out. */
const options = workerData as ChunkOptions;
parentPort?.on('message', (pages: readonly SeedInput[]) => {
  parentPort?.postMessage(workOnChunk(pages, options));
});
