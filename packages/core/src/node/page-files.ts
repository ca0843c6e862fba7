import { closeSync, openSync } from 'node:fs';
import { CorpusError } from '../errors.ts';
import { digestRepeatedLines } from '../layout/index.ts';
import { SCHEMA_VERSION } from '../models/index.ts';
import type { PagePlace } from '../seed/index.ts';
import { parseOutcome, stringifyOutcome, type ChunkOptions, type PageOutcome } from './chunk-pages.ts';
import { comparePaths } from './compare-paths.ts';
import { describeFailure } from './describe-failure.ts';
import { mergeSorted } from './merge-sorted.ts';
import { readLines } from './read-lines.ts';

/** First line of a page file: what its pages were worked on with. Files that differ in it do not go together. */
function stringifyPagesHeader({ until, offsets, repeatedLines }: ChunkOptions): string {
  const learned = repeatedLines === undefined ? {} : { repeatedLines: digestRepeatedLines(repeatedLines) };
  return JSON.stringify({ kind: 'pages', schemaVersion: SCHEMA_VERSION, until, offsets, ...learned });
}

/** A page file's lines: a header, then one page a line, in the order of their places. */
export async function* writePages(outcomes: AsyncIterable<PageOutcome>, options: ChunkOptions): AsyncGenerator<string> {
  yield `${stringifyPagesHeader(options)}\n`;
  for await (const outcome of outcomes) yield `${stringifyOutcome(outcome)}\n`;
}

interface PlacedLine {
  readonly place: PagePlace | null;
  readonly text: string;
}

/** Page files merged into the lines of one: pages in the order of one run over all of the input, each once. */
export interface MergedPages {
  readonly header: string;
  readonly lines: Generator<string>;
}

/**
 * Merges page files: commutative, associative and idempotent.
 *
 * @throws {CorpusError} INPUT_UNREADABLE; RECORD_INVALID if a file is none of ours or the files do not go together.
 */
export function mergePageFiles(paths: readonly string[]): MergedPages {
  const files = paths.map(openPageFile);
  const [first] = files;
  const other = files.find(({ header }) => header !== first?.header);
  if (other !== undefined) throw new CorpusError('RECORD_INVALID', `made with other options or another version than ${first?.path ?? ''}`, { source: other.path, line: 1 });
  return { header: first?.header ?? '', lines: mergeFiles(files) };
}

/** Outcomes of the pages in page files, merged: see {@link mergePageFiles}. */
export async function* readPageFiles(paths: readonly string[]): AsyncGenerator<PageOutcome> {
  for (const line of mergePageFiles(paths).lines) yield await Promise.resolve(parseOutcome(line));
}

interface OpenPageFile {
  readonly path: string;
  readonly header: string;
  readonly file: number;
  readonly lines: Generator<string, undefined>;
}

function openPageFile(path: string): OpenPageFile {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (cause) {
    throw new CorpusError('INPUT_UNREADABLE', describeFailure(cause), { source: path }, { cause });
  }
  const lines = readLines(file);
  const header = lines.next().value ?? '';
  if (!header.startsWith('{"kind":"pages"')) throw new CorpusError('RECORD_INVALID', 'the file was not written by corpus pages', { source: path, line: 1 });
  return { path, header, file, lines };
}

function* mergeFiles(files: readonly OpenPageFile[]): Generator<string> {
  try {
    let last: PlacedLine | null = null;
    for (const line of mergeSorted(files.map(({ lines }) => placeLines(lines)), comparePlaces)) {
      if (last === null || comparePlaces(last, line) !== 0) yield line.text;
      last = line;
    }
  } finally {
    for (const { file } of files) closeSync(file);
  }
}

function* placeLines(lines: Iterable<string>): Generator<PlacedLine, undefined> {
  for (const text of lines) yield { place: JSON.parse(text.slice(0, text.indexOf('\t'))) as PagePlace | null, text };
}

/** Pages of different streams may have the same place: then their texts decide. */
function comparePlaces({ place: left, text: leftText }: PlacedLine, { place: right, text: rightText }: PlacedLine): number {
  return comparePaths(left?.source ?? '', right?.source ?? '') || (left?.page ?? 0) - (right?.page ?? 0) || (leftText < rightText ? -1 : leftText > rightText ? 1 : 0);
}
