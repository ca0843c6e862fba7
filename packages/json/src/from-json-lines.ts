import { CorpusError, CorpusRecordSchema, type CorpusRecord, type Result } from '@corpus/core';
import { splitLines } from './split-lines.ts';

export interface FromJsonLinesOptions {
  /** Name of the input in errors. Default: null. */
  readonly source?: string | null;
  /** Gets the error of a bad line, which is then skipped. Default: a bad line is thrown. */
  readonly onError?: (error: CorpusError) => void;
  /** Longest line to accept, in UTF-16 code units. Default: 67,108,864 (64 Mi). */
  readonly maxLineLength?: number;
}

const MAX_LINE_LENGTH = 2 ** 26;

/** Reads one line back into its model. The safe form: it returns what is wrong instead of throwing. */
export function parseJsonLine(text: string, position: { source?: string | null; line?: number | null } = {}): Result<CorpusRecord> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return { ok: false, error: new CorpusError('JSON_INVALID', `not JSON: ${message}`, position, { cause }) };
  }
  const parsed = CorpusRecordSchema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? 'record' : issue.path.join('.');
  return {
    ok: false,
    error: new CorpusError('RECORD_INVALID', `${place}: ${issue?.message ?? 'invalid'}`, position, { cause: parsed.error }),
  };
}

/**
 * Reads what {@link toJsonLines} wrote back into models, line by line. Blank lines, CR LF and a byte-order mark are fine,
 * and so are chunks that end anywhere. Throws a CorpusError with the line and code JSON_INVALID, RECORD_INVALID or
 * LINE_TOO_LONG.
 */
export async function* fromJsonLines(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: FromJsonLinesOptions = {},
): AsyncGenerator<CorpusRecord> {
  const { source = null, onError, maxLineLength = MAX_LINE_LENGTH } = options;
  for await (const { text, number } of splitLines(chunks, maxLineLength, source)) {
    if (text.trim() === '') continue;
    const result = parseJsonLine(text, { source, line: number });
    if (result.ok) yield result.value;
    else if (onError === undefined) throw result.error;
    else onError(result.error);
  }
}
