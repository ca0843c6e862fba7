import { explainPage, type ExplainOptions } from '../article/index.ts';
import type { OutputChunk } from '../export/index.ts';
import { processPage } from '../pipeline.ts';
import { attemptPage } from '../seed/attempt-page.ts';
import type { SeedInput } from '../seed/index.ts';
import { reject } from '../seed/read-options.ts';
import type { CommandHost } from './command-host.ts';
import type { PageCounts, Run } from './run-command.ts';
import { seedsOf } from './run-input.ts';
import { workThrough, type Work } from './work-through.ts';
import { refuseFolder } from './write-output.ts';

/** `--explain`: shows the pages with what was made of each line, in colours on a terminal. */
export async function explainPages(run: Run): Promise<PageCounts> {
  return workThrough(run, (place) => {
    refuseFolder(place, '--explain');
    const settings = place.kind === 'stream' ? readTerminal(run.host) : {};
    return Promise.resolve((work) => explainEach(seedsOf(work.input, '--explain'), work, settings));
  });
}

async function* explainEach(seeds: AsyncIterable<SeedInput>, { options, counts }: Work, settings: ExplainOptions): AsyncGenerator<OutputChunk> {
  for await (const input of seeds) {
    const page = attemptPage(input, () => processPage(input, { ...options, until: 'articles' }));
    if (!page.ok) {
      reject(options, page.error);
      continue;
    }
    const { document, blocks, article } = page.value;
    counts.wrote += 1;
    yield { file: null, text: `${explainPage(document, blocks, article, settings)}\n` };
  }
}

/** Colours and columns of standard output, as https://no-color.org and https://force-color.org have it. */
function readTerminal({ env, stdout }: CommandHost): ExplainOptions {
  const isTerminal = stdout.isTTY === true && env.TERM !== 'dumb';
  const color = (env.NO_COLOR ?? '') === '' && (isTerminal || (env.FORCE_COLOR ?? '') !== '');
  return { color, width: isTerminal ? (stdout.columns ?? null) : null };
}
