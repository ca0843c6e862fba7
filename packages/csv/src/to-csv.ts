import type { CorpusRecord, OutputChunk } from '@corpus/core';
import { createDigest, describePackage, type Digest } from './data-package.ts';
import { resolveCsvOptions, type CsvFilesOptions, type CsvTableOptions } from './options.ts';
import { createTableWriter, type TableWriter } from './table-writer.ts';
import type { TableName } from './tables/index.ts';
import { toRows } from './to-rows.ts';

/** Writes one table, header first. */
export async function* toCsv(records: AsyncIterable<CorpusRecord>, options: CsvTableOptions = {}): AsyncGenerator<string> {
  const { table = 'articles', ...rest } = options;
  for await (const { text } of writeTables(records, { ...rest, tables: [table] })) yield text;
}

/** Writes all tables, and the data package that describes and joins them. */
export async function* toCsvFiles(records: AsyncIterable<CorpusRecord>, options: CsvFilesOptions = {}): AsyncGenerator<OutputChunk> {
  const resolved = resolveCsvOptions(options);
  const extension = resolved.delimiter === '\t' ? '.tsv' : '.csv';
  const digests = new Map<TableName, Digest>(resolved.tables.map((table) => [table, createDigest()]));
  for await (const { table, text } of writeTables(records, options)) {
    digests.get(table)?.update(text);
    yield { file: table + extension, text };
  }
  yield { file: 'datapackage.json', text: `${JSON.stringify(describePackage(digests, extension, resolved), null, 2)}\n` };
}

async function* writeTables(
  records: AsyncIterable<CorpusRecord>,
  options: CsvFilesOptions,
): AsyncGenerator<{ readonly table: TableName; readonly text: string }> {
  const resolved = resolveCsvOptions(options);
  const writers = new Map(resolved.tables.map((table) => [table, createTableWriter(table, resolved) as TableWriter<unknown>]));
  for (const [table, writer] of writers) yield { table, text: writer.head() };
  for await (const { table, row } of toRows(records)) {
    const text = writers.get(table)?.push(row) ?? '';
    if (text !== '') yield { table, text };
  }
  for (const [table, writer] of writers) {
    const text = writer.flush();
    if (text !== '') yield { table, text };
  }
}
