import { CorpusError } from '@corpus/core';

export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/**
 * Splits a stream of text into lines, wherever its chunks end. Takes LF and CR LF, and a byte-order mark at the start.
 * Holds one line. Throws a CorpusError with code LINE_TOO_LONG beyond `maxLength` UTF-16 code units.
 */
export async function* splitLines(chunks: AsyncIterable<string> | Iterable<string>, maxLength: number, source: string | null): AsyncGenerator<Line> {
  let parts: string[] = [];
  let length = 0;
  let number = 1;
  const push = (part: string): void => {
    length += part.length;
    if (length > maxLength) {
      throw new CorpusError('LINE_TOO_LONG', `line longer than ${maxLength} characters (raise maxLineLength)`, { source, line: number });
    }
    if (part !== '') parts.push(part);
  };
  const take = (): Line => {
    const text = parts.join('');
    const line = { text: text.slice(number === 1 && text.startsWith('\ufeff') ? 1 : 0, text.endsWith('\r') ? -1 : undefined), number };
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      push(chunk.slice(from, end));
      yield take();
      from = end + 1;
    }
    push(chunk.slice(from));
  }
  if (length > 0) yield take();
}
