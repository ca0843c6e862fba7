import type { OutputChunk } from '../../export/index.ts';
import { writePages, type PageOutcome } from '../../node/index.ts';
import { workOnPages } from '../../node/work-on-pages.ts';
import type { PageCounts, Run } from '../run-command.ts';
import { tap, workThrough } from '../work-through.ts';

/** `corpus pages`: runs the stages on pages, and writes what they found for `corpus merge` and the exporters. */
export function workOnPagesCommand(run: Run): Promise<PageCounts> {
  return workThrough(run, () =>
    Promise.resolve(({ seeds, options, counts }) => {
      const outcomes = tap(workOnPages(seeds, options), ({ result }: PageOutcome) => {
        if (result.ok) counts.wrote += 1;
        else if (options.strict === true) throw result.error;
        else options.onReject?.({ ...result.error, message: result.error.message, text: null });
      });
      return toChunks(writePages(outcomes, options));
    }),
  );
}

async function* toChunks(lines: AsyncIterable<string>): AsyncGenerator<OutputChunk> {
  for await (const text of lines) yield { file: null, text };
}
