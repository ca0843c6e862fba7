import { groupRecords, type CorpusRecord } from '@corpus/core';
import type { TableName, TableRows } from './tables/index.ts';

/** A row with the name of its table. */
export type TableRow = { readonly [Name in TableName]: { readonly table: Name; readonly row: TableRows[Name] } }[TableName];

/** Turns the stream into rows. Holds one page or event, and the entities' names. */
export async function* toRows(records: AsyncIterable<CorpusRecord>): AsyncGenerator<TableRow> {
  const names = new Map<string, string>();
  for await (const group of groupRecords(records)) {
    switch (group.kind) {
      case 'page': {
        const { article, mentions } = group;
        if (article !== null) yield { table: 'articles', row: { article, mentions } };
        for (const mention of mentions) yield { table: 'mentions', row: { mention, article } };
        break;
      }
      case 'duplicate':
        yield { table: 'duplicates', row: group.duplicate };
        break;
      case 'entity':
        names.set(group.entity.id, group.entity.name);
        yield { table: 'entities', row: group.entity };
        break;
      case 'event':
        if (group.event !== null) yield { table: 'events', row: { event: group.event, names } };
        for (const report of group.mentions) yield { table: 'event_mentions', row: { report, names } };
        break;
    }
  }
}
