import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs corpus-json with several numbers of threads. `wall` means something on a calm machine only; `busiest thread` is the
 * time that a run takes where every thread has a core of its own.
 *
 * npx tsx packages/bench/src/scale/measure-workers.ts 1,2 ROUNDS OPTIONS... INPUT (after `npm run build`; Linux)
 */
const [counts = '1,2', rounds = '3', ...args] = process.argv.slice(2);
const bin = process.env['CORPUS_JSON'] ?? 'packages/json/dist/bin.js';
const output = join(tmpdir(), `corpus-workers-${String(process.pid)}.jsonl`);
const TICKS_A_SECOND = 100;

interface Times {
  readonly wall: number;
  /** Seconds of processor time of each thread. */
  readonly threads: readonly number[];
}

function run(workers: string): Promise<Times> {
  const started = performance.now();
  const child = spawn(process.execPath, [bin, '--quiet', '--workers', workers, '-o', output, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const threads = new Map<string, number>();
  const sample = setInterval(() => {
    for (const thread of readdirSync(`/proc/${String(child.pid)}/task`)) threads.set(thread, readTime(child.pid, thread) ?? threads.get(thread) ?? 0);
  }, 50);
  return new Promise((done) => {
    child.on('exit', () => {
      clearInterval(sample);
      done({ wall: (performance.now() - started) / 1000, threads: [...threads.values()].sort((a, b) => b - a) });
    });
  });
}

function readTime(process: number | undefined, thread: string): number | null {
  try {
    const fields = readFileSync(`/proc/${String(process)}/task/${thread}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return null;
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const rows = [];
for (const workers of counts.split(',')) {
  const times: Times[] = [];
  for (let round = 0; round < Number(rounds); round += 1) times.push(await run(workers));
  rows.push({
    workers,
    'wall s': median(times.map(({ wall }) => wall)).toFixed(1),
    'all threads s': median(times.map(({ threads }) => threads.reduce((sum, time) => sum + time, 0))).toFixed(1),
    'busiest thread s': median(times.map(({ threads }) => threads[0]!)).toFixed(1),
  });
}
rmSync(output, { force: true });
console.table(rows);
console.log(`load ${loadavg()[0]!.toFixed(1)}`);
