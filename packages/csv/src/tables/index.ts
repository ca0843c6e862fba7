import type { Duplicate, Entity } from '@corpus/core';
import type { Table } from '../column.ts';
import { articles, type ArticleRow } from './articles.ts';
import { duplicates } from './duplicates.ts';
import { entities } from './entities.ts';
import { eventMentions, type EventMentionRow } from './event-mentions.ts';
import { events, type EventRow } from './events.ts';
import { mentions, type MentionRow } from './mentions.ts';

/** What a row of each table is made from. */
export interface TableRows {
  readonly articles: ArticleRow;
  readonly mentions: MentionRow;
  readonly duplicates: Duplicate;
  readonly entities: Entity;
  readonly events: EventRow;
  readonly event_mentions: EventMentionRow;
}
export type TableName = keyof TableRows;

/** All tables, in the order of the stream. */
export const csvTables: { readonly [Name in TableName]: Table<TableRows[Name]> } = {
  articles, mentions, duplicates, entities, events, event_mentions: eventMentions,
};

export const TABLE_NAMES = Object.keys(csvTables) as readonly TableName[];
