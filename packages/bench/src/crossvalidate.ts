import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { crossvalidateLayout } from './crossvalidate/layout.ts';

/** Trains and predicts fold by fold; yields the lines of the prediction file. */
type CrossvalidationTask = (data: string, folds: number, report: (message: string) => void) => Iterable<string>;

const TASKS: Readonly<Record<string, CrossvalidationTask>> = { layout: crossvalidateLayout };

const USAGE = `usage: tsx packages/bench/src/crossvalidate.ts ${Object.keys(TASKS).join('|')} --data FOLDER --out PREDICTIONS [--folds 5]`;

function crossvalidate(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { data: { type: 'string' }, out: { type: 'string' }, folds: { type: 'string', default: '5' } },
  });
  const name = positionals[0] ?? '';
  const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;
  const folds = Number(values.folds);
  if (task === undefined || values.data === undefined || values.out === undefined || !(folds >= 2)) {
    console.error(USAGE);
    return 2;
  }
  const output = openSync(values.out, 'w');
  for (const line of task(values.data, folds, (message) => { console.error(message); })) writeSync(output, `${line}\n`);
  closeSync(output);
  return 0;
}

process.exitCode = crossvalidate(process.argv.slice(2));
