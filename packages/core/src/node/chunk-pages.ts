import { parsePageResult, stringifyPageResult, type PageResult } from '../corpus/index.ts';
import { CorpusError, type Result } from '../errors.ts';
import { tryPage, type PipelineOptions } from '../pipeline.ts';
import type { PagePlace, SeedInput } from '../seed/index.ts';

/** What of the pipeline's options can be sent to another thread or be named in a file. */
export type ChunkOptions = Required<Pick<PipelineOptions, 'until' | 'offsets'>> & Pick<PipelineOptions, 'repeatedLines'>;

/** What became of one page. */
export interface PageOutcome {
  /** Null for pages that are read from no file and no stream. */
  readonly place: PagePlace | null;
  readonly result: Result<PageResult>;
}

/** Pages in a chunk, and UTF-16 code units of their texts, after which the next one begins: less than half a second of work. */
const MOST_PAGES = 32;
const MOST_LENGTH = 128 * 1024;

/** Gathers pages into chunks. Where these begin depends on the pages alone. */
export async function* chunkPages(inputs: AsyncIterable<SeedInput>): AsyncGenerator<SeedInput[]> {
  let chunk: SeedInput[] = [];
  let length = 0;
  for await (const input of inputs) {
    chunk.push(input);
    length += input.document.text.length;
    if (chunk.length < MOST_PAGES && length < MOST_LENGTH) continue;
    yield chunk;
    chunk = [];
    length = 0;
  }
  if (chunk.length > 0) yield chunk;
}

export function workOnPage(input: SeedInput, options: PipelineOptions): PageOutcome {
  return { place: input.place ?? null, result: tryPage(input, options) };
}

/** Runs the stages on the pages of a chunk; gives a line for each, every line ended. */
export function workOnChunk(pages: readonly SeedInput[], options: PipelineOptions): string {
  return pages.map((input) => `${stringifyOutcome(workOnPage(input, options))}\n`).join('');
}

/** An outcome on one line: its place, and the page's result or the trouble, as JSON parted by a tab. */
export function stringifyOutcome({ place, result }: PageOutcome): string {
  if (result.ok) return `${JSON.stringify(place)}\t${stringifyPageResult(result.value)}`;
  const { code, message, source, line } = result.error;
  return `${JSON.stringify(place)}\t${JSON.stringify({ failure: { code, message, source, line } })}`;
}

/** Reads what {@link stringifyOutcome} wrote; trusts it. */
export function parseOutcome(text: string): PageOutcome {
  const tab = text.indexOf('\t');
  const place = JSON.parse(text.slice(0, tab)) as PagePlace | null;
  const json = text.slice(tab + 1);
  if (!json.startsWith('{"failure":')) return { place, result: { ok: true, value: parsePageResult(json) } };
  const { failure } = JSON.parse(json) as { failure: Pick<CorpusError, 'code' | 'message' | 'source' | 'line'> };
  return { place, result: { ok: false, error: new CorpusError(failure.code, failure.message, failure) } };
}

/** The outcomes of a chunk, read one by one. */
export function* parseOutcomes(chunk: string): Generator<PageOutcome> {
  for (let from = 0; from < chunk.length;) {
    const to = chunk.indexOf('\n', from);
    yield parseOutcome(chunk.slice(from, to));
    from = to + 1;
  }
}
