import type { EntityNames, EventMention } from '@corpus/core';
import { nestColumns, type Column, type Table } from '../column.ts';
import { codingColumns } from './coding.ts';

export interface EventMentionRow {
  readonly report: EventMention;
  readonly names: EntityNames;
}

const columns: readonly Column<EventMentionRow>[] = [
  { name: 'id', type: 'string', description: 'Id of the report.', get: (row) => row.report.id },
  { name: 'event_id', type: 'string', description: 'Event that it reports.', get: (row) => row.report.eventId },
  { name: 'article_id', type: 'string', description: 'Page that it stands on.', get: (row) => row.report.articleId },
  { name: 'text', type: 'string', description: 'The evidence: the words of the page.', get: (row) => row.report.text },
  { name: 'trigger', type: 'string', description: 'The word or phrase that names the event.', get: (row) => row.report.trigger.text },
  ...nestColumns(codingColumns, ({ report, names }: EventMentionRow) => ({ coding: report, names })),
  { name: 'attribution', type: 'string', description: 'Who says so.', get: (row) => row.report.attribution && row.report.attribution.text },
  { name: 'quoted', type: 'boolean', description: 'Whether it stands inside a quotation.', get: (row) => row.report.quoted },
  { name: 'related', type: 'boolean', description: 'Whether it stands in a teaser of another story.', get: (row) => row.report.related },
  { name: 'rule', type: 'string', description: 'Rule that found it.', get: (row) => row.report.rule },
  { name: 'sentence', type: 'integer', description: 'Sentence of the page, from 0.', get: (row) => row.report.sentence },
  { name: 'start', type: 'integer', description: 'Offset of the evidence in the page.', get: (row) => row.report.start },
  { name: 'end', type: 'integer', description: 'Offset behind it.', get: (row) => row.report.end },
  { name: 'trigger_start', type: 'integer', description: 'Offset of the trigger.', get: (row) => row.report.trigger.start },
  { name: 'trigger_end', type: 'integer', description: 'Offset behind it.', get: (row) => row.report.trigger.end },
  { name: 'confidence', type: 'number', description: 'Confidence, 0 to 1.', get: (row) => row.report.confidence },
];

export const eventMentions: Table<EventMentionRow> = {
  name: 'event_mentions',
  description: 'One row for each report of an event, with its evidence.',
  primaryKey: 'id',
  foreignKeys: [{ column: 'event_id', table: 'events' }, { column: 'article_id', table: 'articles' }],
  columns,
};
