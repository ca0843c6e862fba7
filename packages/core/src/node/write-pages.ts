import manifest from '../../package.json' with { type: 'json' };
import { digestRepeatedLines } from '../layout/index.ts';
import { documentId, SCHEMA_VERSION } from '../models/index.ts';
import type { PipelineOptions } from '../pipeline.ts';
import { stringifyOutcome, type ChunkOptions, type PageOutcome } from './chunk-pages.ts';

/** What the pages of a page file were worked on with. */
export type WritePagesOptions = ChunkOptions & Pick<PipelineOptions, 'knowledge'>;

/** First line of a page file: which code its pages were worked on with, and how. Files that differ in it do not go together. */
function stringifyPagesHeader({ until, offsets, repeatedLines, knowledge }: WritePagesOptions): string {
  const learned = repeatedLines === undefined ? {} : { repeatedLines: digestRepeatedLines(repeatedLines) };
  const own = knowledge?.own === undefined ? {} : { knowledge: documentId(JSON.stringify(knowledge.own)) };
  return JSON.stringify({ kind: 'pages', schemaVersion: SCHEMA_VERSION, core: manifest.version, until, offsets, ...learned, ...own });
}

/** Last line of a page file: the number of its pages, so that a file that broke off is known as such. */
export function stringifyPagesEnd(pages: number): string {
  return JSON.stringify({ kind: 'end', pages });
}

/** The text of a page file: a header, then one page a line, in the order of their places, and their number. */
export async function* writePages(outcomes: AsyncIterable<PageOutcome>, options: WritePagesOptions): AsyncGenerator<string> {
  let pages = 0;
  yield `${stringifyPagesHeader(options)}\n`;
  for await (const outcome of outcomes) {
    pages += 1;
    yield `${stringifyOutcome(outcome)}\n`;
  }
  yield `${stringifyPagesEnd(pages)}\n`;
}

/** The text of the one page file that `mergePageFiles` makes of several. */
export function* writeMergedPages({ header, pages }: { readonly header: string; readonly pages: Iterable<{ readonly text: string }> }): Generator<string> {
  let count = 0;
  yield `${header}\n`;
  for (const { text } of pages) {
    count += 1;
    yield `${text}\n`;
  }
  yield `${stringifyPagesEnd(count)}\n`;
}
