import { CorpusError } from '../errors.ts';
import { reject, type ReadOptions } from './read-options.ts';

/** A page of 100 MB fits, and its other fields; in UTF-16 code units. */
export const MAX_LINE_LENGTH = 160 * 1024 * 1024;

export interface SplitLinesOptions extends ReadOptions {
  /** Name of the stream, for warnings. Default: null. */
  readonly source?: string | null;
  /** Longer lines are reported and passed over, and never held; in UTF-16 code units. Default: 160 Mi. */
  readonly maxLineLength?: number;
}

export interface Line {
  /** Without its line break, which is LF; a CR before it stays. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/**
 * Cuts a stream into lines. Where its chunks begin and end makes no difference.
 *
 * Reports LINE_TOO_LONG; with `strict` throws it.
 */
export async function* splitLines(chunks: AsyncIterable<string>, options: SplitLinesOptions = {}): AsyncGenerator<Line> {
  const { source = null, maxLineLength = MAX_LINE_LENGTH } = options;
  let parts: string[] = [];
  let length = 0;
  let line = 1;
  const keep = (part: string): void => {
    length += part.length;
    if (length > maxLineLength) parts = [];
    else parts.push(part);
  };
  function* finish(): Generator<Line> {
    if (length > maxLineLength) {
      const message = `the line has ${String(length)} characters, more than the ${String(maxLineLength)} allowed`;
      reject(options, new CorpusError('LINE_TOO_LONG', message, { source, line }));
    } else {
      yield { text: parts.join(''), line };
    }
    parts = [];
    length = 0;
    line += 1;
  }
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      keep(chunk.slice(from, at));
      yield* finish();
      from = at + 1;
    }
    if (from < chunk.length) keep(chunk.slice(from));
  }
  if (length > 0) yield* finish();
}
