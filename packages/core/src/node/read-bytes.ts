import type { Readable } from 'node:stream';
import { CorpusError } from '../errors.ts';
import { describeFailure } from './describe-failure.ts';

/**
 * Reads a stream in chunks, at the pace of who takes them.
 *
 * @throws {CorpusError} INPUT_UNREADABLE
 */
export async function* readBytes(stream: Readable, source: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream as AsyncIterable<Buffer | string>) {
      yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    }
  } catch (cause) {
    throw new CorpusError('INPUT_UNREADABLE', describeFailure(cause), { source }, { cause });
  }
}
