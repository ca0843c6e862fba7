import type { CommandOptionValues, ExportTarget, Goal } from '@corpus/core';
import { readJsonOptions } from './create-exporter.ts';
import { resolveJsonOptions } from './options.ts';

/** How far pages must be worked on for the records and fields that are written: entities and events cost more than articles. */
export function goalOf(values: CommandOptionValues, target: Pick<ExportTarget, 'format' | 'fields'>): Goal {
  if (target.format.id !== 'jsonl' && target.format.id !== 'json') return 'events';
  const { records, fields } = resolveJsonOptions(readJsonOptions(values, target));
  const hasField = (field: string): boolean => records.has('article') && (fields === null || fields.has(field));
  if (records.has('event') || records.has('event-mention') || hasField('eventTypes')) return 'events';
  return records.has('mention') || records.has('entity') || hasField('about') ? 'entities' : 'articles';
}
