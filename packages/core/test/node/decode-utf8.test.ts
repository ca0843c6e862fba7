import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusWarning } from '../../src/errors.ts';
import { decodeUtf8 } from '../../src/node/decode-utf8.ts';

async function decode(bytes: Uint8Array, lengths: readonly number[] = [bytes.length || 1]) {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
      const length = lengths[turn % lengths.length] as number;
      yield await Promise.resolve(bytes.subarray(at, at + length));
      at += length;
    }
  }
  const warnings: CorpusWarning[] = [];
  let text = '';
  for await (const part of decodeUtf8(chunks(), 'a.txt', { onWarning: (warning) => warnings.push(warning) })) text += part;
  return { text, warnings };
}

const bytesOf = (...parts: readonly (string | number)[]): Uint8Array => Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.of(part) : Buffer.from(part))));

describe('decodeUtf8', () => {
  it('keeps a byte-order mark and a U+FFFD that is there', async () => {
    expect(await decode(bytesOf('\uFEFFa\uFFFD😀'))).toEqual({ text: '\uFEFFa\uFFFD😀', warnings: [] });
  });

  it('replaces what is no UTF-8, counts it, and names the line of the first', async () => {
    const { text, warnings } = await decode(bytesOf('a\nb\uFFFD', 0xe9, 'c\n', 0xff, 0xc3), [1]);
    expect(text).toBe('a\nb\uFFFD\uFFFDc\n\uFFFD\uFFFD');
    expect(warnings).toMatchObject([{ code: 'ENCODING_INVALID', source: 'a.txt', line: 2 }]);
    expect(warnings[0]?.message).toContain('by U+FFFD, 3 times (');
  });

  it('stops at the first with strict', async () => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(bytesOf('a\n', 0xff));
    }
    await expect(decodeUtf8(chunks(), 'a.txt', { strict: true }).next()).rejects.toMatchObject({ code: 'ENCODING_INVALID', line: 2 });
  });

  it('decodes any bytes as the platform does, wherever chunks begin and end', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...['a', 'é', '€', '😀', '\uFFFD', '\n'].map((sign) => Buffer.from(sign))),
      fc.uint8Array({ maxLength: 4 }),
      fc.constantFrom(Buffer.of(0xe2), Buffer.of(0xf0, 0x9f), Buffer.of(0xed, 0xa0, 0x80), Buffer.of(0xc0, 0x80), Buffer.of(0xf5)),
    );
    const lengths = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(piece), lengths, async (pieces, sizes) => {
        const bytes = Buffer.concat(pieces);
        const expected = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        const { text, warnings } = await decode(bytes, sizes);
        expect(text).toBe(expected);
        expect(warnings.length).toBe(Buffer.from(expected).equals(bytes) ? 0 : 1);
      }),
      { numRuns: 500 },
    );
  });
});
