import type { CorpusRecord } from '@corpus/core';
import type { ResolvedJsonOptions } from './options.ts';

/** JSON of the chosen fields of a record on one line, or null if its kind was not chosen. */
export function stringifyRecord(record: CorpusRecord, { records, fields }: Omit<ResolvedJsonOptions, 'pretty'>): string | null {
  if (!records.has(record.kind)) return null;
  const value = fields === null ? record : Object.fromEntries(Object.entries(record).filter(([name]) => fields.has(name)));
  return JSON.stringify(value);
}
