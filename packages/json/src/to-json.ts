import { SCHEMA_VERSION, type Corpus, type CorpusRecord, type RecordKind } from '@corpus/core';
import { resolveJsonOptions, type JsonOptions } from './options.ts';
import { stringifyRecord } from './stringify-record.ts';

const LISTS = [
  ['articles', 'article'],
  ['mentions', 'mention'],
  ['duplicates', 'duplicate'],
  ['entities', 'entity'],
  ['events', 'event'],
  ['eventMentions', 'event-mention'],
] as const satisfies readonly (readonly [keyof Corpus, RecordKind])[];

/**
 * Writes one JSON document of the Corpus shape. Articles, the bulk, are written as they come; the other records wait as
 * text until the articles are done, because their lists stand behind. For large corpora use {@link toJsonLines}.
 */
export async function* toJson(records: AsyncIterable<CorpusRecord>, options: JsonOptions = {}): AsyncGenerator<string> {
  const resolved = resolveJsonOptions(options);
  const [newline, space] = resolved.pretty ? ['\n', ' '] : ['', ''];
  const indent = (depth: number): string => (resolved.pretty ? newline + '  '.repeat(depth) : '');
  const item = (json: string, index: number): string => {
    const text = resolved.pretty ? JSON.stringify(JSON.parse(json), null, 2).replaceAll('\n', indent(2)) : json;
    return (index === 0 ? '' : ',') + indent(2) + text;
  };
  const end = (count: number): string => (count === 0 ? ']' : `${indent(1)}]`);

  const waiting = new Map<RecordKind, string[]>(LISTS.map(([, kind]) => [kind, []]));
  let articles = 0;
  yield `{${indent(1)}"schemaVersion":${space}${JSON.stringify(SCHEMA_VERSION)},${indent(1)}"articles":${space}[`;
  for await (const record of records) {
    const json = stringifyRecord(record, resolved);
    if (json === null) continue;
    if (record.kind === 'article') yield item(json, articles++);
    else waiting.get(record.kind)?.push(json);
  }
  yield end(articles);
  for (const [name, kind] of LISTS.slice(1)) {
    const list = waiting.get(kind) ?? [];
    yield `,${indent(1)}"${name}":${space}[`;
    yield* list.map(item);
    yield end(list.length);
  }
  yield `${newline}}\n`;
}
