import type { Readable } from 'node:stream';
import { decodeUtf8 } from './decode-utf8.ts';
import { STANDARD_INPUT } from './find-inputs.ts';
import { readFileBytes, readStreamBytes } from './read-bytes.ts';

/**
 * Reads a list of inputs, one a line, or parted by NUL as `find -print0` does. `-` reads standard input.
 *
 * @throws {CorpusError} INPUT_UNREADABLE
 */
export async function readInputList(path: string, stdin: Readable = process.stdin): Promise<string[]> {
  const bytes = path === STANDARD_INPUT ? readStreamBytes(stdin, path) : readFileBytes(path);
  const parts: string[] = [];
  for await (const part of decodeUtf8(bytes, path)) parts.push(part);
  const text = parts.join('').replace(/^\uFEFF/, '');
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((name) => name !== '');
}
