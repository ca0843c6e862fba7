import { buildCorpus, type Article, type CorpusRecord, type Document } from '@corpus/core';
import { toCsv } from '@corpus/csv';
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

const CELLS = (article: Article): string[] => [article.id, article.title ?? '', article.datePublished ?? '', article.section ?? '', article.body, article.language, article.tags.join('|')];

/** Records to text, beside the barest way to write the same. */
export async function measureExporters(documents: readonly Document[], runs: number): Promise<SpeedTable> {
  const records: CorpusRecord[] = [];
  for await (const record of buildCorpus(documents.map((document) => ({ document, url: null, publisher: null })))) records.push(record);
  const articles = records.filter((record) => record.kind === 'article');
  const programs: readonly [string, number, () => unknown][] = [
    ['`toJsonLines`, all records', records.length, () => drain(toJsonLines(stream(records)))],
    ['`JSON.stringify` and a line break', records.length, () => records.map((record) => `${JSON.stringify(record)}\n`).join('').length],
    ['`toCsv`, articles', articles.length, () => drain(toCsv(stream(articles)))],
    ['csv-stringify, seven columns of articles', articles.length, () => stringify(articles.map(CELLS)).length],
    ['`toCsv`, mentions', records.length, () => drain(toCsv(stream(records), { table: 'mentions' }))],
    ['`toRss`, the newest 100', articles.length, () => drain(toRss(stream(articles)))],
  ];
  const rows: string[][] = [];
  for (const [name, count, run] of programs) rows.push([name, formatNumber(count / (await measure(run, runs)).cpu)]);
  return { name: 'exporters', header: ['records to text', 'records read/s'], rows, note: 'The bare ways neither check, guard nor stream.' };
}
