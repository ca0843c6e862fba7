import { isUtf8 } from 'node:buffer';
import { warn, type ReadOptions } from '../seed/read-options.ts';

const REPLACEMENT = '\uFFFD';
/** Its bytes, a character each. */
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT).toString('latin1');

/**
 * Decodes UTF-8 in chunks; a byte-order mark stays. Bytes that are no UTF-8 become U+FFFD, as the WHATWG decoder has it.
 *
 * Reports ENCODING_INVALID once at the end, with their number and the line of the first; with `strict` throws it at the first.
 */
export async function* decodeUtf8(chunks: AsyncIterable<Uint8Array>, source: string, options: ReadOptions = {}): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  let replaced = 0;
  let firstLine = 0;
  const decode = (bytes: Buffer): string => {
    const text = bytes.toString('utf8');
    if (!isUtf8(bytes)) {
      if (replaced === 0) firstLine = line + countOf(text.slice(0, text.indexOf(REPLACEMENT)), '\n');
      replaced += countOf(text, REPLACEMENT) - countOf(bytes.toString('latin1'), REPLACEMENT_BYTES);
      if (options.strict === true) report();
    }
    line += countOf(text, '\n');
    return text;
  };
  const report = (): void => {
    const message = `bytes that are no UTF-8 were replaced by U+FFFD, ${replaced === 1 ? 'once' : `${String(replaced)} times`} (convert the file with iconv)`;
    warn(options, 'ENCODING_INVALID', message, { source, line: firstLine });
  };
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.concat([rest, chunk]);
    const whole = bytes.length - countUnfinished(bytes);
    rest = Buffer.from(bytes.subarray(whole));
    if (whole > 0) yield decode(bytes.subarray(0, whole));
  }
  if (rest.length > 0) yield decode(rest);
  if (replaced > 0) report();
}

/** Bytes at the end that begin a character which the next chunk may finish: 0 to 3. */
function countUnfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80 || byte > 0xf4) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) count += 1;
  return count;
}
