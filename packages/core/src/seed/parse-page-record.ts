import { CorpusError, createWarning, type CorpusWarning, type Position, type Result } from '../errors.ts';
import { isoDate, type IsoDate } from '../models/index.ts';
import { safeParseSeed, type ParseSeedOptions } from './parse-seed.ts';
import { readSeedHeader } from './seed-header.ts';
import type { SeedInput } from './seed-input.ts';
import { settleWarnings } from './settle-warnings.ts';
import { stringifySeed } from './stringify-seed.ts';

/** As for a seed; `source` and `line` name the page where the record does not. */
export type ParsePageRecordOptions = ParseSeedOptions;

/**
 * Reads a line of JSON Lines: an object with `text` and, where known, `date`, `url`, `publisher`, and `id` or `source`.
 * Other fields are left alone. A `text` that begins with a header is a seed as it stands and `date` is not looked at;
 * any other is made one with `stringifySeed`, so that offsets count from the header here too.
 *
 * @throws {CorpusError} JSON_INVALID, RECORD_INVALID, SEED_EMPTY; with `strict` also what `parseSeed` then throws.
 */
export function parsePageRecord(json: string, options: ParsePageRecordOptions = {}): SeedInput {
  const result = safeParsePageRecord(json, options);
  if (!result.ok) throw result.error;
  return result.value;
}

/** Reads a line of JSON Lines as {@link parsePageRecord} does, and returns the error instead of throwing it. */
export function safeParsePageRecord(json: string, options: ParsePageRecordOptions = {}): Result<SeedInput> {
  const { source = null, line = 1 } = options;
  const position = { source, line };
  const parsed = parseJson(json, position);
  if (!parsed.ok) return parsed;
  const trouble = findRecordTrouble(parsed.value);
  if (trouble !== null) return { ok: false, error: new CorpusError('RECORD_INVALID', trouble, position) };

  const record = parsed.value as PageRecord;
  const warnings: CorpusWarning[] = [];
  const url = readText(record.url);
  const validUrl = url !== null && isAddress(url) ? url : null;
  if (url !== validUrl) warnings.push(createWarning('RECORD_INVALID', `"url" is no address of the web: ${url ?? ''}`, position));
  const isWhole = record.text.trim() === '' || readSeedHeader(record.text) !== null;
  const text = isWhole ? record.text : stringifySeed({ date: readDay(record.date), text: record.text });
  const onWarning = (warning: CorpusWarning): void => {
    warnings.push(warning.code === 'SEED_HEADER_MISSING' ? describeMissingDate(record.date, position) : warning);
  };
  const document = safeParseSeed(text, { ...options, strict: false, onWarning });
  if (!document.ok) return document;
  const named = readText(record.id) ?? readText(record.source) ?? (source === null ? null : `${source}:${String(line)}`);
  const input = { document: { ...document.value, source: named }, url: validUrl, publisher: readText(record.publisher) };
  return settleWarnings(input, warnings, options);
}

interface PageRecord {
  readonly text: string;
  readonly date?: unknown;
  readonly url?: unknown;
  readonly publisher?: unknown;
  readonly id?: unknown;
  readonly source?: unknown;
}

function parseJson(json: string, position: Partial<Position>): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(json.replace(/^\uFEFF/, '')) as unknown };
  } catch (cause) {
    const message = `not JSON: ${(cause as Error).message}`;
    return { ok: false, error: new CorpusError('JSON_INVALID', message, position, { cause }) };
  }
}

function findRecordTrouble(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'the line is no JSON object';
  if (Object.hasOwn(value, 'schemaVersion')) return 'the line is a record that Corpus wrote, not a page';
  if (!Object.hasOwn(value, 'text') || typeof (value as PageRecord).text !== 'string') return 'no string in the field "text"';
  return null;
}

function describeMissingDate(date: unknown, position: Partial<Position>): CorpusWarning {
  return (date ?? null) === null
    ? createWarning('SEED_HEADER_MISSING', 'neither a field "date" nor a header in "text", so the page has no date', position)
    : createWarning('SEED_DATE_INVALID', `"date" is no day: ${JSON.stringify(date)}`, position);
}

/** A name or number as text; null for anything else and for blank text. */
function readText(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim().toWellFormed() : null;
}

function isAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** The day of a date or date-time. */
function readDay(value: unknown): IsoDate | null {
  return typeof value === 'string' && /^.{10}(?:$|[T ])/.test(value) ? isoDate.if(value.slice(0, 10)) : null;
}
