import type { CommandOptionValues, ExportTarget, Goal, RecordKind } from '@corpus/core';

/** How far pages must be worked on for the records and fields that are written: entities and events cost more than articles. */
export function goalOf({ records }: CommandOptionValues, { format, fields }: Pick<ExportTarget, 'format' | 'fields'>): Goal {
  if (typeof records !== 'string' || (format.id !== 'jsonl' && format.id !== 'json')) return 'events';
  const kinds = new Set(records.split(',').map((kind) => kind.trim() as RecordKind));
  const hasField = (field: string): boolean => kinds.has('article') && (fields === null || fields.includes(field));
  if (kinds.has('event') || kinds.has('event-mention') || hasField('eventTypes')) return 'events';
  return kinds.has('mention') || kinds.has('entity') || hasField('about') ? 'entities' : 'articles';
}
