import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { KnowledgeEntry } from '../entities/index.ts';
import type { SeedInput } from '../seed/index.ts';
import type { ChunkOptions } from './chunk-pages.ts';

/** What a thread is told when it starts. */
export interface ThreadOptions extends ChunkOptions {
  /** A table before the shipped knowledge base. Default: none. */
  readonly ownKnowledge?: readonly KnowledgeEntry[];
}

/** Threads that work on chunks of pages. */
export interface WorkerPool {
  /** Gives the chunk's outcomes as lines: see `stringifyOutcome`. */
  run(pages: readonly SeedInput[]): Promise<string>;
  /** Ends the threads, whatever they are at. */
  close(): Promise<void>;
}

interface Task {
  readonly pages: readonly SeedInput[];
  readonly done: (text: string) => void;
  readonly fail: (error: Error) => void;
}

/** Room for fresh objects in a thread: more gains a twentieth of the time for 50 MB. The command line takes more: see `tuneEngine`. */
const YOUNG_MB = 8;

/** The built file, because Node runs no TypeScript in a worker; the package's own `imports` lead to it from source, too. */
function findWorkerFile(): string {
  return createRequire(import.meta.url).resolve('#worker');
}

/**
 * Starts threads, each with its own copy of the weights. A thread gets one chunk at a time; chunks wait in the order in
 * which they came.
 */
export function createWorkerPool(count: number, options: ThreadOptions): WorkerPool {
  const file = findWorkerFile();
  const waiting: Task[] = [];
  const current = new Map<Worker, Task>();
  let broken: Error | null = null;

  const assign = (worker: Worker): void => {
    const task = waiting.shift();
    if (task === undefined) return;
    current.set(worker, task);
    worker.postMessage(task.pages);
  };
  const breakDown = (error: Error): void => {
    broken ??= error;
    for (const task of [...current.values(), ...waiting.splice(0)]) task.fail(broken);
    current.clear();
  };
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(file, { workerData: options, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    worker.on('message', (text: string) => {
      current.get(worker)?.done(text);
      current.delete(worker);
      assign(worker);
    });
    worker.on('error', breakDown);
    worker.on('exit', (code) => { breakDown(new Error(`a worker thread ended with code ${String(code)}`)); });
    return worker;
  });

  return {
    run: (pages) =>
      new Promise((done, fail) => {
        if (broken !== null) {
          fail(broken);
          return;
        }
        waiting.push({ pages, done, fail });
        const idle = workers.find((worker) => !current.has(worker));
        if (idle !== undefined) assign(idle);
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
