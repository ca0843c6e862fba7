import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CorpusWarning } from '../../src/errors.ts';
import { parseSeeds, splitSeeds, type RejectedInput, type SplitSeedsOptions } from '../../src/seed/index.ts';
import { collect, feedInChunks } from './chunks.ts';

const sample = (name: string): string => readFileSync(new URL(`../../../../seeds/${name}.txt`, import.meta.url), 'utf8');
const MALI = sample('000_79beae0986a3d4a4');
const VATICAN = sample('004_bb8641d9c4a6649e');

const split = (text: string, options: SplitSeedsOptions = {}) => collect(splitSeeds(feedInChunks(text, [text.length || 1]), options));
const texts = async (text: string, options: SplitSeedsOptions = {}) => (await split(text, options)).map((seed) => seed.text);

const ONE = ' date 2023-06-14 Title one\n\nFirst page';
const TWO = ' date 2023-06-15 Title two\n\nSecond page';
const DONE = ' date 2023-06-16 Title three\n\nThe third page ends in a sentence.';

describe('splitSeeds', () => {
  it('gives nothing for nothing', async () => {
    expect(await split('')).toEqual([]);
  });

  it('cuts `cat seeds/*`, where the next header follows on the same line', async () => {
    expect(await split(MALI + VATICAN + MALI)).toEqual([
      { text: MALI, line: 1 },
      { text: VATICAN, line: 51 },
      { text: MALI, line: (MALI + VATICAN).split('\n').length },
    ]);
  });

  it('gives the line break before a header to the page before', async () => {
    expect(await split(`${ONE}\n${TWO}\r\n${ONE}\n`)).toEqual([
      { text: `${ONE}\n`, line: 1 },
      { text: `${TWO}\r\n`, line: 4 },
      { text: `${ONE}\n`, line: 7 },
    ]);
  });

  it('cuts before a byte-order mark', async () => {
    expect(await texts(`\uFEFF${ONE}\uFEFF${TWO}`)).toEqual([`\uFEFF${ONE}`, `\uFEFF${TWO}`]);
  });

  it('cuts trimmed pages, whose headers have lost their first space, at line starts only', async () => {
    const [one, two] = [ONE.trim(), `${TWO.trim()} date 2023-01-01 x`];
    expect(await texts(`${one}\n${two}`)).toEqual([`${one}\n`, TWO.trim(), ' date 2023-01-01 x']);
    expect(await texts(`${ONE}\n${TWO.trim()}`)).toHaveLength(1);
  });

  it('gives white space before the first header to the first page', async () => {
    expect(await texts(`\n  \n${ONE}${TWO}`)).toEqual([`\n  \n${ONE}`, TWO]);
  });

  it('keeps a page that is only a header', async () => {
    expect(await texts(` date 2023-06-14 \n${TWO}`)).toEqual([' date 2023-06-14 \n', TWO]);
  });

  it('leaves a date in prose alone', async () => {
    const page = `${ONE} on the date 2023-06-20 Mali signed. The release date 2023-07-01 was moved. Update 2023-07-02 Done`;
    expect(await texts(page)).toEqual([page]);
  });

  describe('trust, for streams', () => {
    it('takes a likely header for one, if the stream begins with a header', async () => {
      expect(await texts(ONE + TWO)).toEqual([ONE, TWO]);
    });

    it('does not, if it does not', async () => {
      const messages: string[] = [];
      expect(await texts(`Title${TWO}`, { onWarning: ({ message }) => messages.push(message) })).toEqual([`Title${TWO}`]);
      expect(messages).toEqual([expect.stringContaining('begin a line with it')]);
    });
  });

  describe('prove, for files', () => {
    it('takes a likely header for prose, and says so', async () => {
      const warnings: CorpusWarning[] = [];
      const options = { split: 'prove', source: 'a.txt', onWarning: (warning: CorpusWarning) => warnings.push(warning) } as const;
      expect(await texts(ONE + TWO, options)).toEqual([ONE + TWO]);
      expect(warnings).toMatchObject([{ code: 'SEED_HEADER_AMBIGUOUS', source: 'a.txt', line: 3, message: expect.stringContaining('feed it to standard input') as string }]);
      await expect(split(ONE + TWO, { split: 'prove', strict: true })).rejects.toMatchObject({ code: 'SEED_HEADER_AMBIGUOUS' });
    });

    it('takes likely headers for headers after a certain one', async () => {
      expect(await texts(DONE + ONE + TWO, { split: 'prove' })).toEqual([DONE, ONE, TWO]);
      expect(await texts(`${ONE}\n${ONE}${TWO}`, { split: 'prove' })).toEqual([`${ONE}\n`, ONE, TWO]);
    });

    it('cuts the samples in one file', async () => {
      expect(await texts(MALI + VATICAN, { split: 'prove' })).toEqual([MALI, VATICAN]);
    });
  });

  describe('never', () => {
    it('takes the stream for one page', async () => {
      const stream = `${DONE}\n${ONE}\n${TWO}`;
      expect(await split(stream, { split: 'never' })).toEqual([{ text: stream, line: 1 }]);
    });
  });

  describe('a page over the bound', () => {
    const long = ` date 2023-01-01 ${'word '.repeat(100)}\n`;

    it('is passed over with its line and length, and the next one is read', async () => {
      const rejects: RejectedInput[] = [];
      const seeds = await split(`${ONE}\n${long}${TWO}`, { source: 'a.txt', maxPageLength: 100, onReject: (reject) => rejects.push(reject) });
      expect(seeds).toEqual([{ text: `${ONE}\n`, line: 1 }, { text: TWO, line: 5 }]);
      expect(rejects).toMatchObject([{ code: 'SEED_TOO_LARGE', source: 'a.txt', line: 4, text: null }]);
      expect(rejects[0]?.message).toContain(String(long.length));
    });

    it('stops the work with strict', async () => {
      await expect(split(long, { maxPageLength: 100, strict: true })).rejects.toMatchObject({ code: 'SEED_TOO_LARGE' });
    });

    it('may have exactly the length of the bound', async () => {
      expect(await texts(ONE, { maxPageLength: ONE.length })).toEqual([ONE]);
      expect(await texts(ONE, { maxPageLength: ONE.length - 1 })).toEqual([]);
    });
  });
});

describe('parseSeeds', () => {
  it('names a page further down by its line', async () => {
    const inputs = await collect(parseSeeds(feedInChunks(MALI + VATICAN, [1000]), { source: 'all.txt' }));
    expect(inputs.map(({ document, url, publisher }) => [document.source, document.date, url, publisher])).toEqual([
      ['all.txt', '2023-06-14', null, null],
      ['all.txt:51', '2025-06-24', null, null],
    ]);
  });

  it('passes over an empty page', async () => {
    const rejects: RejectedInput[] = [];
    expect(await collect(parseSeeds(feedInChunks('  \n ', [1]), { source: 'a.txt', onReject: (reject) => rejects.push(reject) }))).toEqual([]);
    expect(rejects).toMatchObject([{ code: 'SEED_EMPTY', source: 'a.txt', line: 1 }]);
  });

  it('warns with the line of the page', async () => {
    const warnings: CorpusWarning[] = [];
    await collect(parseSeeds(feedInChunks(`${ONE}\n date 2023-02-30 x`, [5]), { source: 'a.txt', onWarning: (warning) => warnings.push(warning) }));
    expect(warnings).toMatchObject([{ code: 'SEED_DATE_INVALID', source: 'a.txt', line: 4 }]);
  });
});
