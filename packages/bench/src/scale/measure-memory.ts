import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { createInterface } from 'node:readline';

/**
 * Runs corpus-json on pages and prints the peak of its memory in every stretch of the corpus and in the merge at the end.
 *
 * npx tsx packages/bench/src/scale/measure-memory.ts STRETCH OPTIONS... INPUT (after `npm run build`; Linux)
 */
const [stretch = '10000', ...args] = process.argv.slice(2);
const bin = process.env['CORPUS_JSON'] ?? 'packages/json/dist/bin.js';
const child = spawn(process.execPath, [bin, '--no-progress', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });

let pages = 0;
let merging = false;
const peaks = new Map<string, number>();
const sample = setInterval(() => {
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(child.pid)}/status`, 'utf8'))?.[1] ?? 0);
  const name = merging ? 'merging' : `up to page ${String((Math.floor(pages / Number(stretch)) + 1) * Number(stretch))}`;
  if (!peaks.has(name)) console.log(new Date().toISOString(), name, [...peaks].at(-1) ?? '');
  peaks.set(name, Math.max(peaks.get(name) ?? 0, Math.round(kilobytes / 1024)));
}, 200);
let end = 'still running';
child.on('exit', (code, signal) => {
  clearInterval(sample);
  end = signal ?? `exit ${String(code)}`;
});

const started = performance.now();
for await (const line of createInterface(child.stdout)) {
  if (line.startsWith('{"kind":"article"')) pages += 1;
  else merging ||= /^\{"kind":"(?:duplicate|entity)"/.test(line);
}
console.table([...peaks].map(([where, megabytes]) => ({ where, 'peak MB': megabytes })));
if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
console.log(`${end}: ${String(pages)} pages in ${((performance.now() - started) / 1000).toFixed(0)} s, load ${loadavg()[0]!.toFixed(1)}`);
