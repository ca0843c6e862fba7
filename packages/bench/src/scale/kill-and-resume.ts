import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../../../train/src/sequence/seeded-random.ts';

/**
 * Kills runs of corpus-json with SIGKILL at random moments, lets the next run go on, and compares its output to that of a
 * run that nobody killed.
 *
 * npx tsx packages/bench/src/scale/kill-and-resume.ts TIMES SEED OPTIONS... INPUT (after `npm run build`)
 */
const [times = '20', seed = '1', ...args] = process.argv.slice(2);
const bin = process.env['CORPUS_JSON'] ?? 'packages/json/dist/bin.js';
const folder = mkdtempSync(join(tmpdir(), 'corpus-kill-'));

/** Runs to the end, or until it is killed after so many milliseconds; gives the milliseconds that it took. */
function run(output: string, killAfter: number | null): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [bin, '--quiet', '-o', output, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((done) => {
    child.on('exit', () => {
      clearTimeout(timer);
      done(performance.now() - started);
    });
  });
}

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

const random = createRandom(Number(seed));
const whole = join(folder, 'whole.jsonl');
const duration = await run(whole, null);
const expected = hashOf(whole);
console.log(`uninterrupted: ${(duration / 1000).toFixed(1)} s, sha256 ${expected}`);

let failures = 0;
for (let time = 1; time <= Number(times); time += 1) {
  const output = join(folder, `${String(time)}.jsonl`);
  const killAfter = Math.round(random() * duration);
  await run(output, killAfter);
  const state = existsSync(output) ? (hashOf(output) === expected ? 'whole output' : 'HALF OUTPUT') : 'no output';
  const chunks = existsSync(`${output}.part.d`) ? readdirSync(`${output}.part.d`).filter((name) => name.endsWith('.pages')).length : 0;
  const again = await run(output, null);
  const same = hashOf(output) === expected;
  const left = readdirSync(folder).filter((name) => name.includes('.part'));
  if (!same || left.length > 0 || state === 'HALF OUTPUT') failures += 1;
  console.log(`${String(time)}: killed after ${(killAfter / 1000).toFixed(1)} s with ${state} and ${String(chunks)} chunks done; resumed in ${(again / 1000).toFixed(1)} s: ${same ? 'same bytes' : 'OTHER BYTES'}${left.length > 0 ? `, left ${left.join(' ')}` : ''}`);
  rmSync(output);
}
rmSync(folder, { recursive: true });
console.log(`${String(Number(times) - failures)} of ${times} as they should be, load ${loadavg()[0]!.toFixed(1)}`);
process.exitCode = failures > 0 ? 1 : 0;
