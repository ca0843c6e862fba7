import { buildCorpus, type CorpusRecord, type Document } from '@corpus/core';
import { csvTables, toCsv } from '@corpus/csv';
import { toJsonLines } from '@corpus/json';
import { toRss } from '@corpus/rss';
import { stringify } from 'csv-stringify/sync';
import { measure } from './measure.ts';
import { formatNumber, type SpeedTable } from './table.ts';

async function* stream(records: readonly CorpusRecord[]): AsyncGenerator<CorpusRecord> {
  yield* records;
}

async function drain(chunks: AsyncIterable<string>): Promise<number> {
  let length = 0;
  for await (const chunk of chunks) length += chunk.length;
  return length;
}

/** Records to text, beside the barest way to write the same. */
export async function measureExporters(documents: readonly Document[], runs: number): Promise<SpeedTable> {
  const records: CorpusRecord[] = [];
  for await (const record of buildCorpus(documents.map((document) => ({ document, url: null, publisher: null })))) records.push(record);
  const articles = records.filter((record) => record.kind === 'article');
  const cells = articles.map((article) => csvTables.articles.columns.map(({ get }) => String(get({ article, mentions: [] }) ?? '')));
  const programs: readonly [string, number, () => unknown][] = [
    ['`toJsonLines`, all records', records.length, () => drain(toJsonLines(stream(records)))],
    ['`JSON.stringify` and a line break', records.length, () => records.reduce((length, record) => length + `${JSON.stringify(record)}\n`.length, 0)],
    ['`toCsv`, articles', articles.length, () => drain(toCsv(stream(articles)))],
    ['csv-stringify, the same cells as they are', articles.length, () => stringify(cells).length],
    ['`toCsv`, mentions', records.length, () => drain(toCsv(stream(records), { table: 'mentions' }))],
    ['`toRss`, the newest 100', articles.length, () => drain(toRss(stream(articles)))],
  ];
  const rows: string[][] = [];
  for (const [name, count, run] of programs) rows.push([name, formatNumber(count / (await measure(run, runs)).cpu)]);
  return { name: 'exporters', header: ['records to text', 'records read/s'], rows, note: 'The bare ways neither check, guard nor stream.' };
}
