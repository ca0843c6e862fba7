import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LineSorter, LineStore } from '../corpus/index.ts';
import { CorpusError } from '../errors.ts';
import { describeFailure } from './describe-failure.ts';
import { mergeSorted } from './merge-sorted.ts';
import { readLines } from './read-lines.ts';

/** UTF-16 code units of lines that a sorter holds before they go to the disk. */
const HELD_LENGTH = 4 * 1024 * 1024;
/** Runs of one level that are merged into a run of the next, so that no line is written more often than there are levels. */
const MOST_RUNS = 32;
const WRITE_LENGTH = 256 * 1024;

export interface DiskStoreOptions {
  /** Folder for the temporary files. Default: the system's. */
  readonly folder?: string;
  /** UTF-16 code units of lines that a sorter holds in memory. Default: 4 Mi. */
  readonly heldLength?: number;
}

/**
 * Keeps lines in sorted runs in temporary files, and merges the runs when they are read. Small lots stay in memory.
 * The files have no name once they are open, so that nothing is left of them however the process ends.
 *
 * Sorters throw CorpusErrors of code OUTPUT_FAILED where the disk fails.
 */
export function createDiskStore({ folder = tmpdir(), heldLength = HELD_LENGTH }: DiskStoreOptions = {}): LineStore {
  return { createSorter: () => createDiskSorter(folder, heldLength) };
}

function createDiskSorter(folder: string, heldLength: number): LineSorter {
  let held: string[] = [];
  let length = 0;
  let levels: number[][] = [];
  const close = (runs: readonly number[]): void => { for (const run of runs) closeSync(run); };
  const read = (runs: readonly number[]): Generator<string, undefined>[] => runs.map((run) => readLines((bytes, at) => attempt(folder, () => readSync(run, bytes, 0, bytes.length, at))));
  const spill = (lines: Iterable<string>, level: number): void => {
    const runs = (levels[level] ??= []);
    runs.push(writeRun(lines, folder));
    if (runs.length < MOST_RUNS) return;
    spill(mergeSorted(read(runs), compareLines), level + 1);
    levels[level] = [];
    close(runs);
  };
  return {
    add(line) {
      held.push(line);
      length += line.length;
      if (length < heldLength) return;
      spill(held.sort(), 0);
      held = [];
      length = 0;
    },
    sorted: () => (levels.length === 0 ? held.sort() : mergeSorted([...read(levels.flat()), held.sort().values()], compareLines)),
    close() {
      held = [];
      close(levels.flat());
      levels = [];
    },
  };
}

function attempt<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new CorpusError('OUTPUT_FAILED', `no temporary file: ${describeFailure(cause)} (TMPDIR names another folder)`, { source: folder }, { cause });
  }
}

/** Opens a file for writing and reading that nobody else sees. */
function openNameless(folder: string): number {
  const home = mkdtempSync(join(folder, 'corpus-'));
  try {
    return openSync(join(home, 'run'), 'w+');
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** Writes lines to a file of their own; closes it again if that fails. */
function writeRun(lines: Iterable<string>, folder: string): number {
  const file = attempt(folder, () => openNameless(folder));
  try {
    writeLines(lines, (bytes) => attempt(folder, () => writeSync(file, bytes)));
    return file;
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** `write` takes as many of the bytes as it can, and returns their number. */
function writeLines(lines: Iterable<string>, write: (bytes: Buffer) => number): void {
  let waiting: string[] = [];
  let length = 0;
  const flush = (): void => {
    let bytes = Buffer.from(waiting.join(''));
    while (bytes.length > 0) bytes = bytes.subarray(write(bytes));
    waiting = [];
    length = 0;
  };
  for (const line of lines) {
    waiting.push(line, '\n');
    length += line.length;
    if (length >= WRITE_LENGTH) flush();
  }
  flush();
}

function compareLines(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
