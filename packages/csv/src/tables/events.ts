import { describeEvent, type EntityNames, type Event } from '@corpus/core';
import { nestColumns, type Column, type Table } from '../column.ts';
import { codingColumns } from './coding.ts';

export interface EventRow {
  readonly event: Event;
  /** Names of the entities so far: readable names beside ids. */
  readonly names: EntityNames;
}

const columns: readonly Column<EventRow>[] = [
  { name: 'id', type: 'string', description: 'evt: and 16 hex digits.', get: (row) => row.event.id },
  { name: 'summary', type: 'string', description: 'The event in one line.', get: (row) => describeEvent(row.event, row.names) },
  ...nestColumns(codingColumns, ({ event, names }: EventRow) => ({ coding: event, names })),
  { name: 'quad_class', type: 'integer', description: '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.', get: (row) => row.event.quadClass },
  { name: 'intensity', type: 'number', description: 'PLOVER score of type and mode, -10 to 10.', get: (row) => row.event.intensity },
  { name: 'goldstein', type: 'number', description: 'Goldstein value of cameo_code, -10 to 10.', get: (row) => row.event.goldstein },
  { name: 'mention_count', type: 'integer', description: 'Reports of it.', get: (row) => row.event.mentionCount },
  { name: 'source_count', type: 'integer', description: 'Sources that report it; near copies count once.', get: (row) => row.event.sourceCount },
  { name: 'article_count', type: 'integer', description: 'Articles that report it.', get: (row) => row.event.articleCount },
  { name: 'confidence', type: 'number', description: 'Confidence, 0 to 1.', get: (row) => row.event.confidence },
];

export const events: Table<EventRow> = {
  name: 'events',
  description: 'One row an event, however often it is reported.',
  primaryKey: 'id',
  foreignKeys: [],
  columns,
};
