import type { CorpusRecord, OutputChunk } from '@corpus/core';
import { gdeltEventColumns, type GdeltColumn } from './gdelt/event-columns.ts';
import { gdeltMentionColumns } from './gdelt/mention-columns.ts';
import { toGdeltRows, type GdeltRow } from './gdelt/rows.ts';

export type GdeltTable = GdeltRow['table'];

export interface GdeltOptions {
  /** The table to write. Default: "events". */
  readonly table?: GdeltTable;
}

/** Names of the files, after those of GDELT. */
export const GDELT_FILES: Readonly<Record<GdeltTable, string>> = { events: 'corpus.export.CSV', event_mentions: 'corpus.mentions.CSV' };

/** GDELT has no quotes: what would break a line or a column becomes a space. */
function line<Row>(columns: readonly GdeltColumn<Row>[], row: Row): string {
  return `${columns.map((column) => String(column.get(row) ?? '').replace(/[\t\n\r]+/g, ' ')).join('\t')}\n`;
}

function toLine(row: GdeltRow): string {
  return row.table === 'events' ? line(gdeltEventColumns, row.row) : line(gdeltMentionColumns, row.row);
}

/** Writes one table of GDELT 2.0: tab-separated, no header, no quotes. */
export async function* toGdelt(records: AsyncIterable<CorpusRecord>, { table = 'events' }: GdeltOptions = {}): AsyncGenerator<string> {
  for await (const row of toGdeltRows(records)) if (row.table === table) yield toLine(row);
}

/** Writes both tables. */
export async function* toGdeltFiles(records: AsyncIterable<CorpusRecord>): AsyncGenerator<OutputChunk> {
  for (const file of Object.values(GDELT_FILES)) yield { file, text: '' };
  for await (const row of toGdeltRows(records)) yield { file: GDELT_FILES[row.table], text: toLine(row) };
}
