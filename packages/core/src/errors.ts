/** Everything that can go wrong with input or output, one code each. Errors stop; warnings carry on. */
export const CORPUS_ERROR_CODES = [
  'SEED_EMPTY',
  'SEED_HEADER_MISSING',
  'SEED_HEADER_AMBIGUOUS',
  'SEED_DATE_INVALID',
  'SEED_TOO_LARGE',
  'ENCODING_INVALID',
  'ENCODING_UNSUPPORTED',
  'TEXT_ILL_FORMED',
  'GZIP_INVALID',
  'GZIP_TOO_LARGE',
  'LINE_TOO_LONG',
  'JSON_INVALID',
  'RECORD_INVALID',
  'INPUT_UNREADABLE',
  'INPUT_NOT_FOUND',
  'INPUT_REPEATED',
  'PAGE_FAILED',
  'OUTPUT_FAILED',
  'OPTION_INVALID',
  'KNOWLEDGE_INVALID',
] as const;

export type CorpusErrorCode = (typeof CORPUS_ERROR_CODES)[number];

/** Where in the input the trouble lies. */
export interface Position {
  /** Path, URL or stream name as the caller gave it. */
  readonly source: string | null;
  /** 1-based line in that source, or null where lines mean nothing. */
  readonly line: number | null;
  /** Half-open UTF-16 offsets into the seed, or null. */
  readonly start: number | null;
  readonly end: number | null;
}

/** Trouble that did not stop the work. With `strict` the same trouble is thrown as a {@link CorpusError}. */
export interface CorpusWarning extends Position {
  readonly code: CorpusErrorCode;
  readonly message: string;
}

const BRAND = Symbol.for('@corpus/core/CorpusError');
const NOWHERE: Position = { source: null, line: null, start: null, end: null };

/** The one error class of Corpus. Match on `code`, never on `message`. */
export class CorpusError extends Error implements CorpusWarning {
  readonly code: CorpusErrorCode;
  readonly source: string | null;
  readonly line: number | null;
  readonly start: number | null;
  readonly end: number | null;

  constructor(code: CorpusErrorCode, message: string, position: Partial<Position> = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CorpusError';
    this.code = code;
    ({ source: this.source, line: this.line, start: this.start, end: this.end } = { ...NOWHERE, ...position });
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** True for a CorpusError of this or any other installed copy of the package. */
export function isCorpusError(value: unknown): value is CorpusError {
  return value instanceof Error && BRAND in value;
}

/** Builds a warning; fields of the position that are left out are null. */
export function createWarning(code: CorpusErrorCode, message: string, position: Partial<Position> = {}): CorpusWarning {
  return { code, message, ...NOWHERE, ...position };
}

/** Result of the safe form of a boundary function. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CorpusError };
