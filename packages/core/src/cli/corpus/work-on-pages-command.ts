import type { OutputChunk } from '../../export/index.ts';
import { workOnPages, writePages, type PageOutcome } from '../../node/index.ts';
import { reject } from '../../seed/read-options.ts';
import type { PageCounts, Run } from '../run-command.ts';
import { seedsOf } from '../run-input.ts';
import { workThrough, type Work } from '../work-through.ts';
import { refuseFolder } from '../write-output.ts';

/** `corpus pages`: runs the stages on pages, and writes what they found for `corpus merge` and the exporters. */
export function workOnPagesCommand(run: Run): Promise<PageCounts> {
  return workThrough(run, (place) => {
    refuseFolder(place, run.command.name);
    return Promise.resolve((work) => toChunks(writePages(countOutcomes(workOnPages(seedsOf(work.input, run.command.name), work.options), work), work.options)));
  });
}

async function* countOutcomes(outcomes: AsyncIterable<PageOutcome>, { options, counts }: Work): AsyncGenerator<PageOutcome> {
  for await (const outcome of outcomes) {
    if (outcome.result.ok) counts.wrote += 1;
    else reject(options, outcome.result.error);
    yield outcome;
  }
}

async function* toChunks(lines: AsyncIterable<string>): AsyncGenerator<OutputChunk> {
  for await (const text of lines) yield { file: null, text };
}
