import type { CorpusRecord, OutputChunk, RecordKind } from '@corpus/core';
import { resolveJsonOptions, type JsonLinesOptions } from './options.ts';
import { stringifyRecord } from './stringify-record.ts';

/** Name of the file that holds the records of a kind. */
export const RECORD_FILES = {
  article: 'articles.jsonl',
  mention: 'mentions.jsonl',
  duplicate: 'duplicates.jsonl',
  entity: 'entities.jsonl',
  event: 'events.jsonl',
  'event-mention': 'event-mentions.jsonl',
} as const satisfies Record<RecordKind, string>;

/** Writes one record a line, each line ended. {@link fromJsonLines} reads it back. */
export async function* toJsonLines(records: AsyncIterable<CorpusRecord>, options: JsonLinesOptions = {}): AsyncGenerator<string> {
  const resolved = resolveJsonOptions(options);
  for await (const record of records) {
    const line = stringifyRecord(record, resolved);
    if (line !== null) yield `${line}\n`;
  }
}

/** The same lines in a file per kind. Every chosen kind gets its file, if only an empty one. */
export async function* toJsonLinesFiles(records: AsyncIterable<CorpusRecord>, options: JsonLinesOptions = {}): AsyncGenerator<OutputChunk> {
  const resolved = resolveJsonOptions(options);
  for (const kind of resolved.records) yield { file: RECORD_FILES[kind], text: '' };
  for await (const record of records) {
    const line = stringifyRecord(record, resolved);
    if (line !== null) yield { file: RECORD_FILES[record.kind], text: `${line}\n` };
  }
}
