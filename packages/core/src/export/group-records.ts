import type { Article, CorpusRecord, Duplicate, Entity, Event, EventMention, Mention } from '../models/index.ts';

/** Records that belong together. A mention that follows no article of its own comes with `article: null`, and so for events. */
export type RecordGroup =
  | { readonly kind: 'page'; readonly article: Article | null; readonly mentions: readonly Mention[] }
  | { readonly kind: 'duplicate'; readonly duplicate: Duplicate }
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'event'; readonly event: Event | null; readonly mentions: readonly EventMention[] };

type OpenGroup =
  | { kind: 'page'; article: Article | null; mentions: Mention[] }
  | { kind: 'event'; event: Event | null; mentions: EventMention[] };

/** Groups a stream in its order: a page is an article with its mentions, an event comes with its reports. Holds one group at a time. */
export async function* groupRecords(records: AsyncIterable<CorpusRecord>): AsyncGenerator<RecordGroup> {
  let open: OpenGroup | null = null;
  for await (const record of records) {
    if (record.kind === 'mention' && open?.kind === 'page' && (open.article === null || open.article.id === record.articleId)) {
      open.mentions.push(record);
      continue;
    }
    if (record.kind === 'event-mention' && open?.kind === 'event' && (open.event === null || open.event.id === record.eventId)) {
      open.mentions.push(record);
      continue;
    }
    if (open !== null) yield open;
    open = null;
    switch (record.kind) {
      case 'article':
        open = { kind: 'page', article: record, mentions: [] };
        break;
      case 'mention':
        open = { kind: 'page', article: null, mentions: [record] };
        break;
      case 'event':
        open = { kind: 'event', event: record, mentions: [] };
        break;
      case 'event-mention':
        open = { kind: 'event', event: null, mentions: [record] };
        break;
      case 'duplicate':
        yield { kind: 'duplicate', duplicate: record };
        break;
      case 'entity':
        yield { kind: 'entity', entity: record };
        break;
    }
  }
  if (open !== null) yield open;
}
