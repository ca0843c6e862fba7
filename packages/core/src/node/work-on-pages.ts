import { availableParallelism } from 'node:os';
import type { PipelineOptions } from '../pipeline.ts';
import type { SeedInput } from '../seed/index.ts';
import { chunkPages, parseOutcomes, workOnChunk, workOnPage, type PageOutcome } from './chunk-pages.ts';
import { createWorkerPool, type ThreadOptions, type WorkerPool } from './worker-pool.ts';

export interface WorkOnPagesOptions extends PipelineOptions {
  /**
   * Threads to work on pages with; 1 for none beside this one. With `stages` of one's own, or `knowledge` other than the
   * shipped with a table before it, which cannot be sent to another thread, it is 1. Default: as many as there are cores.
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

/** Chunks on their way for each thread: one to work on, others to take up next while one takes longer. */
const CHUNKS_AHEAD = 3;

/**
 * Runs the stages on pages, on all cores; gives what became of each page, in the order of the input. Holds a few chunks
 * at a time, and reads no further than that ahead of who takes the outcomes. A chunk or less is done in this thread, sooner
 * than another one is started; of more, this thread does nothing but read and hand on.
 */
export async function* workOnPages(inputs: AsyncIterable<SeedInput>, options: WorkOnPagesOptions = {}): AsyncGenerator<PageOutcome> {
  const { chunks } = options;
  const count = isSendable(options) ? (options.workers ?? availableParallelism()) : 1;
  if (count === 1 && chunks === undefined) {
    for await (const input of inputs) yield workOnPage(input, options);
    return;
  }
  const lots = chunkPages(inputs);
  let pool: WorkerPool | null = null;
  try {
    const first = await lots.next();
    const second = await lots.next();
    if (first.done === true) return;
    if (second.done === true) {
      for (const input of first.value) yield workOnPage(input, options);
      return;
    }
    const work = async (pages: readonly SeedInput[]): Promise<string> => {
      const kept = await chunks?.read(pages);
      if (kept !== undefined && kept !== null) return kept;
      if (count > 1) pool ??= createWorkerPool(count, describeThread(options));
      const outcomes = pool === null ? workOnChunk(pages, options) : await pool.run(pages);
      await chunks?.write(pages, outcomes);
      return outcomes;
    };
    const all = follow([first.value, second.value], lots);
    for await (const outcomes of mapInOrder(all, work, count > 1 ? count * CHUNKS_AHEAD : 1)) yield* parseOutcomes(outcomes);
  } finally {
    await lots.return(undefined);
    await (pool as WorkerPool | null)?.close();
  }
}

/** Whether the options can be sent to another thread. */
function isSendable({ stages, knowledge }: PipelineOptions): boolean {
  return stages === undefined && (knowledge === undefined || knowledge.own !== undefined);
}

function describeThread({ until = 'events', offsets = 'utf16', repeatedLines, knowledge }: PipelineOptions): ThreadOptions {
  return { until, offsets, ...(repeatedLines === undefined ? {} : { repeatedLines }), ...(knowledge?.own === undefined ? {} : { ownKnowledge: knowledge.own }) };
}

async function* follow<T>(begun: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* begun;
  yield* rest;
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
