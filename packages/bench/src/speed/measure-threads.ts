import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '@corpus/core';
import { runProcess } from './run-process.ts';
import { formatNumber, type SpeedTable } from './table.ts';

/** Whole runs of the command line over many pages, with one thread and with one for each core; the bins must have been built. */
export function measureThreads(documents: readonly Document[]): SpeedTable {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-threads-'));
  const input = join(folder, 'pages.jsonl');
  const lines = documents.map(({ text }, index) => JSON.stringify({ text, id: `page-${String(index)}` }));
  writeFileSync(input, `${lines.join('\n')}\n`);
  const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const rows = [1, cpus().length].map((workers) => {
    const { cpu, wall, memory } = runProcess(['packages/json/dist/bin.js', input, '--quiet', '--workers', String(workers), '-o', join(folder, `${String(workers)}.jsonl`)]);
    return [`\`corpus-json --workers ${String(workers)}\``, formatNumber(wall / 1000), formatNumber(megabytes / (wall / 1000)), formatNumber(cpu / 1000), String(Math.round(memory))];
  });
  rmSync(folder, { recursive: true });
  return {
    name: 'threads',
    header: [`whole process, all stages, ${formatNumber(megabytes)} MB`, 'wall s', 'MB/s', 'CPU s', 'peak MB'],
    rows,
    note: 'A thread of pages beside the main one, which merges and writes; engines compile and collect on threads of their own.',
  };
}
