import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ProcessCost, runProcess } from './run-process.ts';
import type { SpeedTable } from './table.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const ONE_PAGE = `seeds/${readdirSync(`${ROOT}seeds`).filter((name) => name.endsWith('.txt')).sort()[0]!}`;

/** Whole processes from nothing to their end; the bins must have been built. */
export function measureStart(runs: number): SpeedTable {
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ['an empty program', ['-e', '0']],
    ['`corpus-json --version`', ['packages/json/dist/bin.js', '--version']],
    ['`corpus-json PAGE --until articles`', ['packages/json/dist/bin.js', ONE_PAGE, '--quiet', '--until', 'articles']],
    ['`corpus-json PAGE`', ['packages/json/dist/bin.js', ONE_PAGE, '--quiet']],
    ['`corpus-csv PAGE`', ['packages/csv/dist/bin.js', ONE_PAGE, '--quiet']],
    ['`corpus-rss PAGE`', ['packages/rss/dist/bin.js', ONE_PAGE, '--quiet']],
  ];
  const rows = commands.map(([name, args]) => {
    const costs = Array.from({ length: runs }, () => runProcess(args));
    const middle = (key: keyof ProcessCost): string => String(Math.round(costs.map((cost) => cost[key]).sort((left, right) => left - right)[runs >> 1]!));
    return [name, middle('cpu'), middle('wall'), middle('memory')];
  });
  return { name: 'start', header: ['whole process, one page', 'CPU ms', 'wall ms', 'peak MB'], rows, note: 'Node itself is in all of these.' };
}
