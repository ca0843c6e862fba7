import { availableParallelism } from 'node:os';
import type { PipelineOptions } from '../pipeline.ts';
import type { SeedInput } from '../seed/index.ts';
import { chunkPages, parseOutcomes, workOnChunk, workOnPage, type PageOutcome } from './chunk-pages.ts';
import { createWorkerPool, type WorkerPool } from './worker-pool.ts';

export interface WorkOnPagesOptions extends PipelineOptions {
  /**
   * Threads to work on pages with; 1 for none beside this one. With `stages` or `knowledge` of one's own, which cannot be
   * sent to another thread, it is 1. Default: as many as there are cores.
   */
  readonly workers?: number;
  /** Keeps finished chunks for the next run, should this one be killed. Default: none. */
  readonly chunks?: ChunkStore;
}

/** Finished chunks of an earlier run. */
export interface ChunkStore {
  /** The outcomes of a chunk, or null if it is not there. */
  read(pages: readonly SeedInput[]): Promise<string | null>;
  write(pages: readonly SeedInput[], outcomes: string): Promise<void>;
}

/** Pages worked on in this thread before others are started: a few pages are done sooner than a thread is. */
const FEW_PAGES = 32;
/** Chunks on their way for each thread: one to work on, one to take up next. */
const CHUNKS_AHEAD = 2;

/**
 * Runs the stages on pages, on all cores; gives what became of each page, in the order of the input. Holds a few chunks
 * at a time, and reads no further than that ahead of who takes the outcomes.
 */
export async function* workOnPages(inputs: AsyncIterable<SeedInput>, options: WorkOnPagesOptions = {}): AsyncGenerator<PageOutcome> {
  const { workers = availableParallelism(), chunks, stages, knowledge, repeatedLines, until = 'events', offsets = 'utf16' } = options;
  const count = stages === undefined && knowledge === undefined ? workers : 1;
  const few = count === 1 && chunks === undefined ? Infinity : FEW_PAGES;
  const iterator = inputs[Symbol.asyncIterator]();
  const rest = { [Symbol.asyncIterator]: () => ({ next: () => iterator.next() }) };
  let pool: WorkerPool | null = null;
  try {
    for (let page = 0; page < few; page += 1) {
      const next = await iterator.next();
      if (next.done === true) return;
      yield workOnPage(next.value, options);
    }
    const work = async (pages: readonly SeedInput[]): Promise<string> => {
      const kept = await chunks?.read(pages);
      if (kept !== undefined && kept !== null) return kept;
      if (count > 1) pool ??= createWorkerPool(count, { until, offsets, ...(repeatedLines === undefined ? {} : { repeatedLines }) });
      const outcomes = pool === null ? workOnChunk(pages, options) : await pool.run(pages);
      await chunks?.write(pages, outcomes);
      return outcomes;
    };
    for await (const outcomes of mapInOrder(chunkPages(rest), work, count > 1 ? count * CHUNKS_AHEAD : 1)) yield* parseOutcomes(outcomes);
  } finally {
    await iterator.return?.();
    await (pool as WorkerPool | null)?.close();
  }
}

/** Maps items, `ahead` of them at a time; the results come in the order of the items. */
async function* mapInOrder<T, R>(items: AsyncIterable<T>, map: (item: T) => Promise<R>, ahead: number): AsyncGenerator<R> {
  const pending: Promise<R>[] = [];
  for await (const item of items) {
    const result = map(item);
    // A failure is met when its turn comes, not before.
    result.catch(() => undefined);
    pending.push(result);
    if (pending.length >= ahead) yield pending.shift()!;
  }
  yield* pending;
}
