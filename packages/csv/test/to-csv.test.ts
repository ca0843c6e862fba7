import type { CorpusRecord } from '@corpus/core';
import { toCsv, toCsvFiles, type CsvFilesOptions, type CsvTableOptions } from '@corpus/csv';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { article, collect, mentions, sampleRecords, secondArticle, stream } from '../../core/test/export/sample-corpus.ts';

const table = async (options?: CsvTableOptions, records: readonly CorpusRecord[] = sampleRecords): Promise<string> =>
  (await collect(toCsv(stream(records), options))).join('');

async function files(options?: CsvFilesOptions, records: readonly CorpusRecord[] = sampleRecords): Promise<Map<string, string>> {
  const written = new Map<string, string>();
  for (const { file, text } of await collect(toCsvFiles(stream(records), options))) written.set(file ?? '', (written.get(file ?? '') ?? '') + text);
  return written;
}

const rows = (text: string, delimiter = ','): Record<string, string>[] => parse(text, { columns: true, delimiter, bom: true });

describe('toCsv', () => {
  it('writes the articles: CR LF, header first, unknown empty', async () => {
    const text = await table({ fields: ['id', 'title', 'dek', 'authors', 'tags', 'about', 'about_names', 'word_count'], formulaGuard: false });
    expect(text).toBe(
      'id,title,dek,authors,tags,about,about_names,word_count\r\n'
        + `${article.id},"=Kestria & Norland ""sign"" trade deal]]>",,Ana Núñez|Orbit Agency,trade\\|energy|talks,wd:Q1|${article.about[1]},Kestria|Norland,25\r\n`
        + `${secondArticle.id},,,,,,,7\r\n`,
    );
  });

  it('writes any one table', async () => {
    const [first, , , last] = rows(await table({ table: 'mentions' }));
    expect(first).toMatchObject({ article_id: article.id, entity_id: 'wd:Q1', entity_name: 'Kestria', text: 'Kestria', start: String(mentions[0]!.start) });
    expect(last).toMatchObject({ text: 'reporters', entity_id: '', entity_name: '' });
    expect(rows(await table({ table: 'duplicates' }))).toEqual([{ id: secondArticle.id, duplicate_of: article.id }]);
  });

  it('puts names of entities beside the ids of participants', async () => {
    const [agreement, attack] = rows(await table({ table: 'events' }));
    expect(agreement).toMatchObject({ summary: 'Kestria, Norland: agree in Port Alder', actors: 'Kestria|Norland', cameo_code: '0311', size_dead: '' });
    expect(attack).toMatchObject({
      actors: 'Ilse Brandt', actor_texts: 'Brandt', actor_roles: 'President', actor_sectors: 'GOV', recipients: 'Norland', date_start: '',
      modality: 'negated', intensity: '-9', size_injured: '0',
    });
  });

  it('writes the evidence of each report', async () => {
    const reports = rows(await table({ table: 'event_mentions' }));
    expect(reports.map((report) => [report['article_id'], report['trigger'], report['quoted']])).toEqual([
      [article.id, 'signed', 'false'], [secondArticle.id, 'signed', 'false'], [article.id, 'attack', 'true'],
    ]);
  });

  it('writes but the header for no records', async () => {
    expect(await table({ table: 'duplicates' }, [])).toBe('id,duplicate_of\r\n');
  });

  it('writes a row even where its one cell is empty', async () => {
    expect(await table({ fields: ['section'] }, [{ ...article, section: null }, secondArticle])).toBe('section\r\n""\r\n""\r\n');
  });

  it('writes more rows than one batch', async () => {
    const many = Array.from({ length: 600 }, (_, index) => ({ ...secondArticle, wordCount: index }));
    expect(rows(await table({ fields: ['word_count'] }, many)).map((row) => Number(row['word_count']))).toEqual(many.map((each) => each.wordCount));
  });
});

describe('toCsvFiles', () => {
  it('writes every table, and its size and hash into the data package', async () => {
    const written = await files();
    expect([...written.keys()]).toEqual([
      'articles.csv', 'mentions.csv', 'duplicates.csv', 'entities.csv', 'events.csv', 'event_mentions.csv', 'datapackage.json',
    ]);
    expect(rows(written.get('entities.csv')!)).toHaveLength(3);
    expect(await table({ table: 'events' })).toBe(written.get('events.csv'));
  });
});

describe('option delimiter', () => {
  it('makes TSV', async () => {
    const tsv = (await files({ delimiter: '\t' })).get('articles.tsv')!;
    expect(tsv.split('\r\n')[0]).toMatch(/^id\ttitle\tdate_published\t/);
    expect(rows(tsv, '\t')).toEqual(rows(await table()));
  });
});

describe('a long table', () => {
  it('comes in pieces, with every row in its place', async () => {
    const many = Array.from({ length: 2500 }, (_, index) => ({ ...article, source: `pages/${index}.txt` }));
    const pieces = await collect(toCsv(stream(many), { fields: ['source'] }));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.length).toBeLessThan(100);
    expect(pieces.join('')).toBe(['source', ...many.map(({ source }) => source), ''].join('\r\n'));
  });
});

describe('option bom', () => {
  it('starts each table, and nothing else, with a byte-order mark', async () => {
    const written = await files({ bom: true });
    for (const [file, text] of written) expect(text.startsWith('\ufeff')).toBe(file !== 'datapackage.json');
    expect(written.get('articles.csv')?.lastIndexOf('\ufeff')).toBe(0);
    expect(rows(written.get('articles.csv')!)).toEqual(rows(await table()));
  });
});

describe('option formulaGuard', () => {
  it('is on by default and spares numbers', async () => {
    const [row] = rows(await table());
    expect(row?.['title']).toBe(`'${article.title}`);
    expect(rows(await table({ table: 'entities' }))[0]?.['longitude']).toBe('-4');
  });

  it('can be turned off', async () => {
    expect(rows(await table({ formulaGuard: false }))[0]?.['title']).toBe(article.title);
  });
});

describe('option fields', () => {
  it('picks columns, in that order', async () => {
    expect((await table({ fields: ['title', 'id', 'title'] })).split('\r\n')[0]).toBe('title,id');
  });

  it('leaves out tables that have none of them', async () => {
    expect([...(await files({ fields: ['summary', 'id'], tables: ['entities', 'events'] })).keys()]).toEqual([
      'entities.csv', 'events.csv', 'datapackage.json',
    ]);
    expect([...(await files({ fields: ['summary'] })).keys()]).toEqual(['events.csv', 'datapackage.json']);
  });

  it.each([
    [{ fields: ['headline'] }, /no column "headline" \(there are id, title/],
    [{ table: 'article' as 'articles' }, /no table "article" \(there are articles, mentions/],
  ])('refuses %j', async (options, message) => {
    await expect(table(options)).rejects.toMatchObject({ code: 'OPTION_INVALID', message: expect.stringMatching(message) as string });
  });
});
