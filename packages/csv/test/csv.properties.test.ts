import type { Article, CorpusRecord } from '@corpus/core';
import { guardFormula, joinList, splitList, toCsv, type CsvTableOptions } from '@corpus/csv';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, collect, stream } from '../../core/test/export/sample-corpus.ts';

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\t', '\r', '\n', '|', '\\', '=', '-', '＝', "'", '\ufeff', '🛰', ' ', 'a') }),
);
const page: fc.Arbitrary<Article> = fc
  .record({ title: fc.option(nasty), body: nasty, section: fc.option(nasty), tags: fc.array(nasty.filter((tag) => tag !== '')) })
  .map((fields) => ({ ...article, ...fields }));

async function readBack(records: readonly CorpusRecord[], options: CsvTableOptions): Promise<Record<string, string>[]> {
  const text = (await collect(toCsv(stream(records), options))).join('');
  return parse(text, { columns: true, delimiter: options.delimiter ?? ',', bom: true, record_delimiter: '\r\n' });
}

describe('a CSV reader', () => {
  it('gets every value back, whatever its text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(page, { maxLength: 4 }), fc.constantFrom(',' as const, '\t' as const), fc.boolean(), async (pages, delimiter, bom) => {
        const rows = await readBack(pages, { delimiter, bom, formulaGuard: false });
        expect(rows.map((row) => [row['title'], row['body'], row['section'], splitList(row['tags'] ?? '')])).toEqual(
          pages.map(({ title, body, section, tags }) => [title ?? '', body, section ?? '', tags]),
        );
      }),
    );
  });

  it('never meets a formula', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (each) => {
        const [row] = await readBack([each], {});
        for (const value of Object.values(row ?? {})) expect(value).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(row?.['title']).toBe(guardFormula(each.title ?? ''));
      }),
    );
  });
});

describe('a list in a cell', () => {
  it('comes apart as it was put together', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 2 }), (items) => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
    );
  });

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', null, 'b'], 'a||b'],
    [[null, null], '|'],
    [['a|b', 'c\\'], 'a\\|b|c\\\\'],
  ])('%j is written %s', (items, cell) => {
    expect(joinList(items)).toBe(cell);
    expect(splitList(cell)).toEqual(items.map((item) => item ?? ''));
  });
});
