import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { KnowledgeEntry } from '../entities/index.ts';
import { createPageError } from '../seed/attempt-page.ts';
import type { SeedInput } from '../seed/index.ts';
import { stringifyOutcome, type ChunkOptions } from './chunk-pages.ts';

/** What a thread is told when it starts. */
export interface ThreadOptions extends ChunkOptions {
  /** A table before the shipped knowledge base. Default: none. */
  readonly ownKnowledge?: readonly KnowledgeEntry[];
}

/** Threads that work on chunks of pages. */
export interface WorkerPool {
  /**
   * Gives the chunk's outcomes as lines: see `stringifyOutcome`. A thread that dies of a page, out of memory say, is replaced,
   * and that page's outcome is PAGE_FAILED.
   */
  run(pages: readonly SeedInput[]): Promise<string>;
  /** Ends the threads, whatever they are at. */
  close(): Promise<void>;
}

interface Task {
  readonly pages: readonly SeedInput[];
  readonly done: (text: string) => void;
  readonly fail: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Whether it has loaded all that it needs: one that dies before that is no page's fault. */
  isReady: boolean;
  task: Task | null;
}

/** Room for fresh objects in a thread: more gains a twentieth of the time for 50 MB. The command line takes more: see `tuneEngine`. */
const YOUNG_MB = 8;

/** The built file, because Node runs no TypeScript in a worker; the package's own `imports` lead to it from source, too. */
function findWorkerFile(): string {
  return createRequire(import.meta.url).resolve('#worker');
}

/**
 * Starts threads as they are needed, each with its own copy of the weights. A thread gets one chunk at a time; chunks wait
 * in the order in which they came.
 */
export function createWorkerPool(count: number, options: ThreadOptions, file = findWorkerFile()): WorkerPool {
  const threads = new Set<Thread>();
  const waiting: Task[] = [];
  /** Why there is no more work to be had. */
  let end: Error | null = null;

  const assign = (thread: Thread): void => {
    thread.task = waiting.shift() ?? null;
    if (thread.task !== null) thread.worker.postMessage(thread.task.pages);
  };
  const start = (): Thread => {
    const worker = new Worker(file, { workerData: options, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    const thread: Thread = { worker, isReady: false, task: null };
    let cause: Error | null = null;
    threads.add(thread);
    worker.on('message', (text: string | null) => {
      thread.isReady = true;
      if (text === null) return;
      thread.task?.done(text);
      assign(thread);
    });
    worker.on('error', (error) => { cause = error; });
    worker.on('exit', (code) => {
      threads.delete(thread);
      const error = cause ?? new Error(`its thread ended with code ${String(code)}`);
      if (!thread.isReady) end ??= error;
      thread.task?.fail(error);
      if (end !== null) for (const task of waiting.splice(0)) task.fail(end);
      else if (waiting.length > 0) assign(start());
    });
    return thread;
  };
  const enqueue = (pages: readonly SeedInput[]): Promise<string> =>
    new Promise((done, fail) => {
      if (end !== null) {
        fail(end);
        return;
      }
      waiting.push({ pages, done, fail });
      const idle = [...threads].find(({ task }) => task === null) ?? (threads.size < count ? start() : undefined);
      if (idle !== undefined) assign(idle);
    });
  const run = async (pages: readonly SeedInput[]): Promise<string> => {
    try {
      return await enqueue(pages);
    } catch (cause) {
      if (end !== null) throw end;
      const [page] = pages;
      if (page !== undefined && pages.length === 1) return `${stringifyOutcome({ place: page.place ?? null, result: { ok: false, error: createPageError(page, cause) } })}\n`;
      const outcomes: string[] = [];
      for (const each of pages) outcomes.push(await run([each]));
      return outcomes.join('');
    }
  };
  return {
    run,
    close: async () => {
      end ??= new Error('the threads were ended');
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
