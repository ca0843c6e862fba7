import { CorpusError, createWarning, type CorpusErrorCode, type CorpusWarning, type Result } from '../errors.ts';
import { documentId, type Document, type DocumentId } from '../models/index.ts';
import { readSeedHeader, type SeedHeader } from './seed-header.ts';
import { settleWarnings } from './settle-warnings.ts';

export interface ParseSeedOptions {
  /** Path, URL or stream name, kept as `Document.source`. Default: null. */
  readonly source?: string | null;
  /** Line of the source on which the seed begins; named in warnings. Default: 1. */
  readonly line?: number;
  /** Makes the id of the text. Default: `documentId`; Node has a quicker way to the same id. */
  readonly identify?: (text: string) => DocumentId;
  /** Refuses a seed that would cause a warning. Default: false. */
  readonly strict?: boolean;
  /** Hears of trouble that did not stop the work. Default: nobody does. */
  readonly onWarning?: (warning: CorpusWarning) => void;
}

/**
 * Reads one seed.
 *
 * `Document.text` is the seed as given, a byte-order mark and CRLF included, so that every offset slices the string
 * that the caller holds. The one change: a lone surrogate becomes U+FFFD, which has the same length.
 * `Document.id` is the hash of that text in UTF-8: of the file's bytes, wherever these are valid.
 *
 * @throws {CorpusError} SEED_EMPTY if there is nothing but white space; with `strict` also SEED_HEADER_MISSING,
 * SEED_DATE_INVALID and TEXT_ILL_FORMED.
 *
 * @example
 * parseSeed(' date 2023-06-14 Hello').date; // '2023-06-14'
 */
export function parseSeed(text: string, options: ParseSeedOptions = {}): Document {
  const result = safeParseSeed(text, options);
  if (!result.ok) throw result.error;
  return result.value;
}

/** Reads one seed as {@link parseSeed} does, and returns the error instead of throwing it. */
export function safeParseSeed(text: string, options: ParseSeedOptions = {}): Result<Document> {
  const { source = null, line = 1, identify = documentId } = options;
  const position = { source, line };
  if (!/\S/.test(text)) {
    return { ok: false, error: new CorpusError('SEED_EMPTY', 'the page is empty', position) };
  }
  const header = readSeedHeader(text);
  const warnings = [...findIllFormed(text), ...findHeaderTrouble(text, header)].map(({ code, message, start, end }) =>
    createWarning(code, message, { ...position, start, end }),
  );
  const wellFormed = text.toWellFormed();
  const document = {
    id: identify(wellFormed),
    source,
    date: header?.date ?? null,
    text: wellFormed,
    bodyStart: header?.bodyStart ?? 0,
  };
  return settleWarnings(document, warnings, options);
}

interface Trouble {
  readonly code: CorpusErrorCode;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

function findIllFormed(text: string): Trouble[] {
  if (text.isWellFormed()) return [];
  const start = text.search(/\p{Surrogate}/u);
  return [{ code: 'TEXT_ILL_FORMED', message: 'half of a surrogate pair was replaced by U+FFFD', start, end: start + 1 }];
}

function findHeaderTrouble(text: string, header: SeedHeader | null): Trouble[] {
  if (header === null) {
    return [{ code: 'SEED_HEADER_MISSING', message: 'no " date YYYY-MM-DD " at the head, so the page has no date', start: 0, end: 0 }];
  }
  if (header.date !== null) return [];
  const { start, end } = header;
  return [{ code: 'SEED_DATE_INVALID', message: `"${text.slice(start, end)}" is no day, so the page has no date`, start, end }];
}
