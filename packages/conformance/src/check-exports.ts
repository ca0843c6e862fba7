import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { CorpusRecordSchema, type CorpusRecord } from '@corpus/core';
import { csvTables, TABLE_NAMES, toCsv, toGdelt } from '@corpus/csv';
import { fromJsonLines, toFollowTheMoney, toJson, toJsonLd, toJsonLines } from '@corpus/json';
import { toAtom, toJsonFeed, toRss } from '@corpus/rss';
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';

async function* stream(records: readonly CorpusRecord[]): AsyncGenerator<CorpusRecord> {
  yield* records;
}

async function gather(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

function parseXml(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => { throw error; });
  parser.write(xml).close();
}

/** Throws unless the records obey their schemas and what every exporter writes of them can be read by the rules of its format. */
export async function checkExports(records: readonly CorpusRecord[]): Promise<void> {
  for (const record of records) CorpusRecordSchema.parse(record);
  await checkJson(records);
  await checkCsv(records);
  await checkFeeds(records);
}

async function checkJson(records: readonly CorpusRecord[]): Promise<void> {
  const lines = await gather(toJsonLines(stream(records)));
  const back: CorpusRecord[] = [];
  for await (const record of fromJsonLines([lines])) back.push(record);
  deepStrictEqual(back, records);
  for (const write of [toJson, toJsonLd]) JSON.parse(await gather(write(stream(records))));
  const entities = await gather(toFollowTheMoney(stream(records)));
  for (const line of entities.split('\n')) if (line !== '') JSON.parse(line);
}

async function checkCsv(records: readonly CorpusRecord[]): Promise<void> {
  for (const table of TABLE_NAMES) {
    const text = await gather(toCsv(stream(records), { table }));
    const [header, ...rows] = parse(text, { recordDelimiter: '\r\n' });
    strictEqual(header?.length, csvTables[table].columns.length);
    for (const cell of rows.flat()) ok(!/^[=@\t\r\n＝＠]|^[+\-＋－](?![\d.])/.test(cell), `a formula: ${cell.slice(0, 40)}`);
  }
  for (const [table, width] of [['events', 61], ['event_mentions', 16]] as const) {
    const text = await gather(toGdelt(stream(records), { table }));
    for (const line of text.split('\n').slice(0, -1)) strictEqual(line.split('\t').length, width);
  }
}

async function checkFeeds(records: readonly CorpusRecord[]): Promise<void> {
  for (const of of ['articles', 'events'] as const) {
    for (const write of [toRss, toAtom]) parseXml(await gather(write(stream(records), { of })));
    JSON.parse(await gather(toJsonFeed(stream(records), { of })));
  }
}
