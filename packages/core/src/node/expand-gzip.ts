import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CorpusError, isCorpusError } from '../errors.ts';

/** How far gzip may blow up before it is taken for a bomb. */
export interface ExpansionBounds {
  /** Bytes that it may expand to. */
  readonly maxBytes: number;
  /** Times its size that it may expand to, once it has given `freeBytes`. Copies of one page reach about 120. */
  readonly maxRatio: number;
  readonly freeBytes: number;
}

export const EXPANSION_BOUNDS: ExpansionBounds = { maxBytes: 64 * 1024 ** 3, maxRatio: 300, freeBytes: 64 * 1024 ** 2 };

/**
 * Expands gzip in chunks, at the pace of who takes them.
 *
 * @throws {CorpusError} GZIP_INVALID, GZIP_TOO_LARGE, and what the chunks throw.
 */
export async function* expandGzip(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  { maxBytes, maxRatio, freeBytes }: ExpansionBounds = EXPANSION_BOUNDS,
): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: 128 * 1024 });
  pipeline(Readable.from(chunks), gunzip, () => {
    // A failure reaches the loop below, which reads from gunzip.
  });
  let expanded = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      expanded += chunk.length;
      if (expanded > maxBytes || (expanded > freeBytes && expanded > gunzip.bytesWritten * maxRatio)) {
        const message = `expands to more than ${expanded > maxBytes ? `${String(maxBytes)} bytes` : `${String(maxRatio)} times its size`}`;
        throw new CorpusError('GZIP_TOO_LARGE', message, { source });
      }
      yield chunk;
    }
  } catch (cause) {
    if (isCorpusError(cause)) throw cause;
    throw new CorpusError('GZIP_INVALID', `broken gzip: ${(cause as Error).message}`, { source }, { cause });
  }
}
