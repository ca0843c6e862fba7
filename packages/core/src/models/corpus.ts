import { z } from 'zod';
import { ArticleSchema } from './article.ts';
import { EntitySchema } from './entity.ts';
import { EventMentionSchema, EventSchema } from './event.ts';
import { MentionSchema } from './mention.ts';
import { SchemaVersionSchema } from './spans.ts';

/**
 * A line of the stream that exporters read. Order: each article, followed by its mentions; then, once all pages are
 * read, the entities; then the events, each followed by its event mentions.
 */
export const CorpusRecordSchema = z.discriminatedUnion('kind', [
  ArticleSchema,
  MentionSchema,
  EntitySchema,
  EventSchema,
  EventMentionSchema,
]);
export type CorpusRecord = z.infer<typeof CorpusRecordSchema>;
export type RecordKind = CorpusRecord['kind'];
export const RECORD_KINDS = ['article', 'mention', 'entity', 'event', 'event-mention'] as const satisfies readonly RecordKind[];

/** Everything at once, for corpora that fit in memory. */
export const CorpusSchema = z
  .strictObject({
    schemaVersion: SchemaVersionSchema,
    articles: z.array(ArticleSchema).describe('One a page.'),
    mentions: z.array(MentionSchema).describe('Where entities are named.'),
    entities: z.array(EntitySchema).describe('Merged over all pages.'),
    events: z.array(EventSchema).describe('Merged over all pages.'),
    eventMentions: z.array(EventMentionSchema).describe('Reports of the events.'),
  })
  .describe('Articles, entities and events of a set of pages.');
export type Corpus = z.infer<typeof CorpusSchema>;
