import type { CommandOptionValues, ExportTarget, Goal } from '@corpus/core';
import type { TableName } from './tables/index.ts';

const TABLE_GOALS = {
  articles: 'articles', mentions: 'entities', duplicates: 'articles', entities: 'entities', events: 'events', event_mentions: 'events',
} as const satisfies Record<TableName, Goal>;
/** Columns of `articles` that later stages fill in. */
const COLUMN_GOALS: readonly (readonly [column: string, goal: Goal])[] = [['event_types', 'events'], ['about', 'entities'], ['about_names', 'entities']];

/** How far pages must be worked on for the tables and columns that are written: entities and events cost more than articles. */
export function goalOf({ table }: CommandOptionValues, { format, kind, fields }: Pick<ExportTarget, 'format' | 'kind' | 'fields'>): Goal {
  if (format.id === 'gdelt' || (table === undefined && kind === 'folder')) return 'events';
  const tables = (table ?? ['articles']) as readonly TableName[];
  const goals: (Goal | undefined)[] = tables.map((name) => TABLE_GOALS[name]);
  if (tables.includes('articles')) {
    for (const [column, goal] of COLUMN_GOALS) if (fields === null || fields.includes(column)) goals.push(goal);
  }
  return goals.includes('events') ? 'events' : goals.includes('entities') ? 'entities' : 'articles';
}
