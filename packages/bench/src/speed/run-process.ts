import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
/** Makes a process tell its CPU time (ms) and the peak of its memory (MB) when it ends. */
const TELL = `data:text/javascript,${encodeURIComponent(
  "import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); process.stderr.write(`\\n${(userCPUTime + systemCPUTime) / 1e3} ${maxRSS / 1024}`); })",
)}`;

/** Milliseconds, and megabytes at the peak. */
export interface ProcessCost {
  readonly cpu: number;
  readonly wall: number;
  readonly memory: number;
}

/** Runs Node in the root of the repository; fails if it does. */
export function runProcess(args: readonly string[]): ProcessCost {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', TELL, ...args], { cwd: ROOT, encoding: 'utf8' });
  const wall = performance.now() - started;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  const [cpu = NaN, memory = NaN] = stderr.trimEnd().split('\n').at(-1)!.split(' ').map(Number);
  return { cpu, wall, memory };
}
