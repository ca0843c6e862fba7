import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines, splitSeeds } from '../../src/seed/index.ts';
import { collect, feedInChunks } from './chunks.ts';

/** Texts full of headers, almost-headers, and what may stand around them. */
const pieces = fc.constantFrom(
  ' date 2023-06-14 ', 'date 2023-06-15 ', ' date 2023-02-30 ', ' date 2023', '-06-14 ', ' date ', 'date', ' ', '\n', '\r\n', '\uFEFF',
  'in Africa.', 'the', 'Privacy Policy', 'was', 'Title', '😀', '\ud83d', 'x'.repeat(40), '',
);
const streams = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const chunkLengths = fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1, maxLength: 8 });
const modes = fc.constantFrom('trust' as const, 'prove' as const, 'never' as const);

describe('splitSeeds', () => {
  it('gives seeds that are the stream when joined again', async () => {
    await fc.assert(
      fc.asyncProperty(streams, chunkLengths, modes, async (stream, lengths, split) => {
        const seeds = await collect(splitSeeds(feedInChunks(stream, lengths), { split }));
        expect(seeds.map(({ text }) => text).join('')).toBe(stream);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on where chunks begin and end', async () => {
    await fc.assert(
      fc.asyncProperty(streams, chunkLengths, modes, fc.integer({ min: 1, max: 100 }), async (stream, lengths, split, maxPageLength) => {
        const options = { split, maxPageLength };
        const whole = await collect(splitSeeds(feedInChunks(stream, [stream.length || 1]), options));
        expect(await collect(splitSeeds(feedInChunks(stream, lengths), options))).toEqual(whole);
        expect(await collect(splitSeeds(feedInChunks(stream, [1]), options))).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  it('names the line on which each seed begins', async () => {
    await fc.assert(
      fc.asyncProperty(streams, modes, async (stream, split) => {
        let before = '';
        for (const { text, line } of await collect(splitSeeds(feedInChunks(stream, [7]), { split }))) {
          expect(line).toBe(before.split('\n').length);
          before += text;
        }
      }),
    );
  });

  it('finds every page again that stands on lines of its own', async () => {
    const day = fc.constantFrom('2023-06-14', '1999-12-31', '2024-02-29');
    const page = fc.tuple(day, fc.string({ maxLength: 60 }).filter((text) => !text.includes('date'))).map(([date, text]) => ` date ${date} ${text}\n`);
    await fc.assert(
      fc.asyncProperty(fc.array(page), chunkLengths, async (pages, lengths) => {
        const seeds = await collect(splitSeeds(feedInChunks(pages.join(''), lengths)));
        expect(seeds.map(({ text }) => text)).toEqual(pages);
      }),
    );
  });
});

describe('splitLines', () => {
  it('cuts as String.split does, wherever chunks begin and end', async () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r\n', '😀', 'long line ')).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, chunkLengths, async (stream, lengths) => {
        const expected = stream.split('\n');
        if (expected.at(-1) === '') expected.pop();
        const lines = await collect(splitLines(feedInChunks(stream, lengths)));
        expect(lines).toEqual(expected.map((line, index) => ({ text: line, line: index + 1 })));
      }),
    );
  });
});
