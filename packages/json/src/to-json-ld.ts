import { groupRecords, type CorpusRecord, type RecordGroup } from '@corpus/core';
import type { Thing } from 'schema-dts';
import { articleNode } from './json-ld/article.ts';
import { entityNode } from './json-ld/entity.ts';
import { eventNode } from './json-ld/event.ts';
import { articleReference } from './json-ld/node.ts';
import type { JsonLdOptions } from './options.ts';

/** Writes one JSON-LD document: a graph of articles, entities and events in schema.org terms. Holds one page, and the entities' names. */
export async function* toJsonLd(records: AsyncIterable<CorpusRecord>, options: JsonLdOptions = {}): AsyncGenerator<string> {
  const names = new Map<string, string>();
  const node = (group: RecordGroup): Thing | null => {
    switch (group.kind) {
      case 'page':
        return group.article && articleNode(group.article, group.mentions);
      case 'duplicate':
        return { '@type': 'NewsArticle', ...articleReference(group.duplicate.id), isBasedOn: articleReference(group.duplicate.duplicateOf) };
      case 'entity':
        names.set(group.entity.id, group.entity.name);
        return entityNode(group.entity);
      case 'event':
        return group.event && eventNode(group.event, group.mentions, names);
    }
  };
  const stringify = (value: Thing): string =>
    options.pretty === true ? JSON.stringify(value, null, 2).replaceAll('\n', '\n    ') : JSON.stringify(value);

  let separator = options.pretty === true ? '\n    ' : '\n';
  yield options.pretty === true ? '{\n  "@context": "https://schema.org",\n  "@graph": [' : '{"@context":"https://schema.org","@graph":[';
  for await (const group of groupRecords(records)) {
    const thing = node(group);
    if (thing === null) continue;
    yield separator + stringify(thing);
    separator = options.pretty === true ? ',\n    ' : ',\n';
  }
  yield options.pretty === true ? '\n  ]\n}\n' : '\n]}\n';
}
