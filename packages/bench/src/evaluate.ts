import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { predictCoreference } from './evaluate/coref.ts';
import { predictEntities } from './evaluate/entities.ts';
import { predictEvents } from './evaluate/events.ts';
import { predictExtraction } from './evaluate/extraction.ts';
import { predictPages } from './evaluate/pages.ts';
import { predictSyntax } from './evaluate/syntax.ts';

/** Reads a gold file, never its answers, and yields the lines of the prediction file that its scorer reads. */
export type EvaluationTask = (gold: string, limit: number) => AsyncIterable<string>;

const TASKS: Readonly<Record<string, EvaluationTask>> = {
  extraction: predictExtraction,
  pages: predictPages,
  entities: predictEntities,
  syntax: predictSyntax,
  events: predictEvents,
  coref: predictCoreference,
};

const USAGE = `usage: pnpm evaluate ${Object.keys(TASKS).join('|')} --gold FILE --out PREDICTIONS [--limit N]`;

async function evaluate(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv.filter((argument, index) => !(argument === '--' && index === 0)),
    allowPositionals: true,
    options: { gold: { type: 'string' }, out: { type: 'string' }, limit: { type: 'string' } },
  });
  const task = Object.hasOwn(TASKS, positionals[0] ?? '') ? TASKS[positionals[0] as string] : undefined;
  const limit = values.limit === undefined ? Infinity : Number(values.limit);
  if (task === undefined || values.gold === undefined || values.out === undefined || !(limit > 0)) {
    console.error(USAGE);
    return 2;
  }
  const output = createWriteStream(values.out);
  let count = 0;
  for await (const line of task(values.gold, limit)) {
    count++;
    if (!output.write(`${line}\n`)) await once(output, 'drain');
  }
  output.end();
  await finished(output);
  console.error(`${count} lines in ${values.out}`);
  return 0;
}

process.exitCode = await evaluate(process.argv.slice(2));
