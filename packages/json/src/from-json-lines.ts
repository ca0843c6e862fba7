import { CorpusError, CorpusRecordSchema, MAX_LINE_LENGTH, splitLines, type CorpusRecord, type RejectedInput, type Result } from '@corpus/core';

export interface FromJsonLinesOptions {
  /** Name of the input in errors. Default: null. */
  readonly source?: string | null;
  /** Hears of a bad line, which is then passed over. Default: a bad line is thrown. */
  readonly onReject?: (reject: RejectedInput) => void;
  /** Longest line to accept, in UTF-16 code units. Default: 160 Mi, as for pages. */
  readonly maxLineLength?: number;
}

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

async function* toAsync(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  yield* chunks;
}

/**
 * Reads what {@link toJsonLines} wrote back into models, line by line. Blank lines, CR LF and a byte-order mark are fine,
 * and so are chunks that end anywhere. Throws a CorpusError with the line and code JSON_INVALID, RECORD_INVALID or
 * LINE_TOO_LONG, unless `onReject` takes it.
 */
export async function* fromJsonLines(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: FromJsonLinesOptions = {},
): AsyncGenerator<CorpusRecord> {
  const { source = null, onReject, maxLineLength = MAX_LINE_LENGTH } = options;
  const splitting = { source, maxLineLength, strict: onReject === undefined, ...(onReject && { onReject }) };
  for await (const { text, line } of splitLines(toAsync(chunks), splitting)) {
    const json = line === 1 ? text.replace(/^\ufeff/, '') : text;
    if (json.trim() === '') continue;
    const result = parseJsonLine(json, { source, line });
    if (result.ok) {
      yield result.value;
      continue;
    }
    if (onReject === undefined) throw result.error;
    const { code, message, start, end } = result.error;
    onReject({ code, message, source, line, start, end, text });
  }
}
