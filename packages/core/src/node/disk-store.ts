import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LineSorter, LineStore } from '../corpus/index.ts';
import { CorpusError } from '../errors.ts';
import { describeFailure } from './describe-failure.ts';
import { mergeSorted } from './merge-sorted.ts';
import { readLines } from './read-lines.ts';

/** UTF-16 code units of lines that a sorter holds before they go to the disk. */
const HELD_LENGTH = 4 * 1024 * 1024;
/** Runs that are merged at once. */
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
  let runs: number[] = [];
  const close = (): void => {
    for (const run of runs) closeSync(run);
    runs = [];
  };
  const spill = (): void => {
    runs.push(writeRun(held.sort(), folder));
    held = [];
    length = 0;
    if (runs.length < MOST_RUNS) return;
    const merged = writeRun(mergeSorted(runs.map(readLines), compareLines), folder);
    close();
    runs = [merged];
  };
  return {
    add(line) {
      held.push(line);
      length += line.length;
      if (length >= heldLength) spill();
    },
    sorted: () => (runs.length === 0 ? held.sort() : mergeSorted([...runs.map(readLines), held.sort().values()], compareLines)),
    close() {
      held = [];
      close();
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
  const file = openSync(join(home, 'run'), 'w+');
  rmSync(home, { recursive: true });
  return file;
}

function writeRun(lines: Iterable<string>, folder: string): number {
  return attempt(folder, () => {
    const file = openNameless(folder);
    let waiting: string[] = [];
    let length = 0;
    const flush = (): void => {
      const bytes = Buffer.from(waiting.join(''));
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
      waiting = [];
      length = 0;
    };
    for (const line of lines) {
      waiting.push(line, '\n');
      length += line.length;
      if (length >= WRITE_LENGTH) flush();
    }
    flush();
    return file;
  });
}

function compareLines(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
