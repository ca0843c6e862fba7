import { addAbortSignal, type Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { CorpusError, isCorpusError } from '../errors.ts';
import { isInShard, parsePageRecords, parseSeeds, type ReadOptions, type SeedInput, type Shard } from '../seed/index.ts';
import { reject } from '../seed/read-options.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { expandGzip, type ExpansionBounds } from './expand-gzip.ts';
import { findInputs, STANDARD_INPUT } from './find-inputs.ts';
import { identifyDocument } from './identify-document.ts';
import { readFileBytes, readStreamBytes } from './read-bytes.ts';
import { SNIFF_LENGTH, sniffContent, type ContentKind } from './sniff-content.ts';

export interface ReadSeedsOptions extends ReadOptions {
  /** Whether a file of several pages is cut at their headers; if not, a file is one page. Default: true. */
  readonly split?: boolean;
  /** Reads only the pages of this part. Default: null, all. */
  readonly shard?: Shard | null;
  /** What the input `-` reads. Default: `process.stdin`. */
  readonly stdin?: Readable;
  /** Stops the reading; the generator then throws an AbortError. Default: none. */
  readonly signal?: AbortSignal | null;
  /** Longer pages are reported and passed over; in UTF-16 code units. Default: 128 Mi. */
  readonly maxPageLength?: number;
  /** Longer lines of JSON Lines are reported and passed over; in UTF-16 code units. Default: 160 Mi. */
  readonly maxLineLength?: number;
  /** How far gzip may expand. Default: 64 GiB, and 300 times its size beyond the first 64 MiB. */
  readonly expansion?: ExpansionBounds;
}

/** Longest time that reading keeps the rest of the process waiting, in milliseconds. */
const BREATH_MS = 20;
const STDIN_NAME = 'stdin';
const GZIP_NAME = /\.gz$/i;
const JSON_LINES_NAME = /\.(?:jsonl|ndjson|json)(?:\.gz)?$/i;

/**
 * Reads pages from files, folders, globs and standard input (`-`), in the order of their paths' bytes.
 *
 * `.gz` is expanded, `.jsonl`, `.ndjson` and `.json` are read as JSON Lines, anything else as seeds; standard input is
 * JSON Lines if it begins with "{". One JSON document is refused. A file holds one page or several: see `SplitMode` (`prove` for files, `trust` for
 * standard input). Memory is bounded by the longest page.
 *
 * Whatever cannot be read is reported and passed over: INPUT_NOT_FOUND, INPUT_UNREADABLE, INPUT_REPEATED, SEED_EMPTY,
 * SEED_TOO_LARGE, LINE_TOO_LONG, ENCODING_UNSUPPORTED (UTF-16, binary, HTML), GZIP_INVALID, GZIP_TOO_LARGE, JSON_INVALID,
 * RECORD_INVALID.
 *
 * @throws {CorpusError} INPUT_NOT_FOUND if nothing at all was found; with `strict` whatever comes first.
 */
export async function* readSeeds(inputs: readonly string[], options: ReadSeedsOptions = {}): AsyncGenerator<SeedInput> {
  const { shard = null, signal = null } = options;
  let breathedAt = performance.now();
  const breathe = async (): Promise<void> => {
    if (performance.now() - breathedAt > BREATH_MS) {
      await setImmediate();
      breathedAt = performance.now();
    }
    signal?.throwIfAborted();
  };
  for (const path of await findInputs(inputs, options)) {
    for await (const input of readInput(path, options)) {
      if (shard === null || isInShard(input.document.id, shard)) yield input;
      await breathe();
    }
    await breathe();
  }
}

async function* readInput(path: string, options: ReadSeedsOptions): AsyncGenerator<SeedInput> {
  const source = path === STANDARD_INPUT ? STDIN_NAME : path;
  const bytes = openInput(path, source, options);
  try {
    const head = await readHead(bytes);
    const kind = sniffContent(head);
    const isJson = JSON_LINES_NAME.test(path) || (path === STANDARD_INPUT && kind.startsWith('json'));
    const refusal = refuse(kind, isJson);
    if (refusal !== null) throw new CorpusError(refusal.code, refusal.message, { source });
    const text = decodeUtf8(chain(head, bytes), source, options);
    if (isJson) {
      yield* parsePageRecords(text, { ...options, source, identify: identifyDocument });
    } else {
      const split = options.split === false ? 'never' : path === STANDARD_INPUT ? 'trust' : 'prove';
      yield* parseSeeds(text, { ...options, source, split, identify: identifyDocument });
    }
  } catch (error) {
    if (!isCorpusError(error) || options.signal?.aborted === true) throw error;
    reject(options, error);
  } finally {
    await bytes.return(undefined);
  }
}

function openInput(path: string, source: string, options: ReadSeedsOptions): AsyncGenerator<Uint8Array> {
  const { stdin = process.stdin, signal = null, expansion } = options;
  if (path === STANDARD_INPUT) return readStreamBytes(signal === null ? stdin : addAbortSignal(signal, stdin), source);
  const bytes = readFileBytes(path);
  return GZIP_NAME.test(path) ? expandGzip(bytes, source, expansion) : bytes;
}

/** Reads until there is enough to sniff at, or all there is. */
async function readHead(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let length = 0; length < SNIFF_LENGTH; length += parts.at(-1)?.length ?? 0) {
    const next = await chunks.next();
    if (next.done === true) break;
    parts.push(next.value);
  }
  const [first] = parts;
  return first !== undefined && parts.length === 1 ? first : Buffer.concat(parts);
}

async function* chain(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  yield* rest;
}

function refuse(kind: ContentKind, isJson: boolean): { code: 'SEED_EMPTY' | 'ENCODING_UNSUPPORTED' | 'JSON_INVALID' | 'RECORD_INVALID'; message: string } | null {
  switch (kind) {
    case 'empty':
      return { code: 'SEED_EMPTY', message: 'the file is empty' };
    case 'gzip':
      return { code: 'ENCODING_UNSUPPORTED', message: 'the file is gzip (give it a name in .gz, or pipe it through zcat)' };
    case 'utf-16':
      return { code: 'ENCODING_UNSUPPORTED', message: 'the file is UTF-16 (convert it with iconv -f UTF-16 -t UTF-8)' };
    case 'binary':
      return { code: 'ENCODING_UNSUPPORTED', message: 'the file is no text' };
    case 'html':
      return { code: 'ENCODING_UNSUPPORTED', message: 'the file is HTML, and pages are text (w3m -dump or html2text makes it)' };
    case 'page-file':
      return { code: 'RECORD_INVALID', message: 'the file was written by corpus pages (give it a name in .pages)' };
    case 'json-document':
      return isJson ? { code: 'JSON_INVALID', message: 'the file is one JSON document, not JSON Lines (make it one record a line: jq -c ".[]" for a list, jq -c . else)' } : null;
    case 'text':
    case 'json-lines':
      return null;
  }
}
