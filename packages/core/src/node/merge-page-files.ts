import { closeSync, openSync, readSync } from 'node:fs';
import { CorpusError } from '../errors.ts';
import { SCHEMA_VERSION } from '../models/index.ts';
import type { PagePlace } from '../seed/index.ts';
import { parseOutcome, type ChunkOptions, type PageOutcome } from './chunk-pages.ts';
import { comparePaths } from './compare-paths.ts';
import { describeFailure } from './describe-failure.ts';
import { mergeSorted } from './merge-sorted.ts';
import { readLines } from './read-lines.ts';
import { PAGES_HEAD } from './sniff-content.ts';
import { stringifyPagesEnd } from './write-pages.ts';

/** A page of a page file. */
export interface PageLine {
  readonly place: PagePlace | null;
  readonly text: string;
  /** The file, and the 1-based line. */
  readonly source: string;
  readonly line: number;
}

/** Options that pages were worked on with. */
export type MadeWith = Pick<ChunkOptions, 'until' | 'offsets'>;

/** Page files merged: their pages in the order of one run over all of the input, each once. */
export interface MergedPages {
  readonly header: string;
  /** What the header says. */
  readonly madeWith: MadeWith;
  readonly pages: Iterable<PageLine>;
}

/**
 * Merges page files: commutative, associative and idempotent. No file stays open, so that there may be any number.
 *
 * @throws {CorpusError} INPUT_NOT_FOUND without any, INPUT_UNREADABLE; RECORD_INVALID if a file is none of ours or broke off, or the files do not go together.
 */
export function mergePageFiles(paths: readonly string[]): MergedPages {
  const files = paths.map(openPageFile);
  const [first] = files;
  if (first === undefined) throw new CorpusError('INPUT_NOT_FOUND', 'no page file to merge');
  const { path, header, madeWith } = first;
  const other = files.find((file) => file.header !== header);
  if (other !== undefined) throw new CorpusError('RECORD_INVALID', `made with other options or another version than ${path}`, { source: other.path, line: 1 });
  return { header, madeWith, pages: mergeFiles(files) };
}

/** What became of the page on a line. */
export function readPageLine({ text, source, line }: PageLine): PageOutcome {
  try {
    return parseOutcome(text);
  } catch (cause) {
    throw new CorpusError('RECORD_INVALID', `the line is broken: ${(cause as Error).message}`, { source, line }, { cause });
  }
}

/** Outcomes of the pages in page files, merged: see {@link mergePageFiles}. */
export async function* readPageFiles(paths: readonly string[]): AsyncGenerator<PageOutcome> {
  for (const line of mergePageFiles(paths).pages) yield await Promise.resolve(readPageLine(line));
}

interface OpenPageFile {
  readonly path: string;
  readonly header: string;
  readonly madeWith: MadeWith;
  readonly lines: Generator<string, undefined>;
}

function openPageFile(path: string): OpenPageFile {
  const lines = readLines((bytes, at) => readFileAt(path, bytes, at));
  const header = lines.next().value ?? '';
  const madeWith = header.startsWith(PAGES_HEAD) ? (parseJson(header) as (MadeWith & { schemaVersion?: unknown }) | undefined) : undefined;
  if (madeWith === undefined) throw new CorpusError('RECORD_INVALID', 'the file was not written by corpus pages', { source: path, line: 1 });
  if (madeWith.schemaVersion !== SCHEMA_VERSION) throw new CorpusError('RECORD_INVALID', `the file was written by a version of corpus pages whose records are others than those of ${SCHEMA_VERSION}`, { source: path, line: 1 });
  return { path, header, madeWith, lines };
}

function readFileAt(path: string, bytes: Buffer, at: number): number {
  try {
    const file = openSync(path, 'r');
    try {
      return readSync(file, bytes, 0, bytes.length, at);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw new CorpusError('INPUT_UNREADABLE', describeFailure(cause), { source: path }, { cause });
  }
}

function* mergeFiles(files: readonly OpenPageFile[]): Generator<PageLine> {
  let last: PageLine | null = null;
  for (const line of mergeSorted(files.map(readPages), comparePlaces)) {
    if (last === null || comparePlaces(last, line) !== 0) yield line;
    last = line;
  }
}

/** The lines between header and end. */
function* readPages({ path, lines }: OpenPageFile): Generator<PageLine, undefined> {
  let pages = 0;
  const position = (): { source: string; line: number } => ({ source: path, line: pages + 2 });
  for (const text of lines) {
    const place = parseJson(text.slice(0, Math.max(0, text.indexOf('\t')))) as PagePlace | null | undefined;
    if (place === undefined) {
      if (text === stringifyPagesEnd(pages) && lines.next().done === true) return;
      throw new CorpusError('RECORD_INVALID', 'the line is no page, nor the end of the file', position());
    }
    yield { place, text, ...position() };
    pages += 1;
  }
  throw new CorpusError('RECORD_INVALID', 'the file breaks off here', position());
}

/** Undefined for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Pages of different streams may have the same place: then their texts decide. */
function comparePlaces({ place: left, text: leftText }: PageLine, { place: right, text: rightText }: PageLine): number {
  return comparePaths(left?.source ?? '', right?.source ?? '') || (left?.page ?? 0) - (right?.page ?? 0) || (leftText < rightText ? -1 : leftText > rightText ? 1 : 0);
}
