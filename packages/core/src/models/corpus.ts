import { z } from 'zod';
import { ArticleSchema } from './article.ts';
import { EntitySchema } from './entity.ts';
import { EventMentionSchema, EventSchema } from './event.ts';
import { DocumentIdSchema } from './formats.ts';
import { MentionSchema } from './mention.ts';
import { SchemaVersionSchema } from './spans.ts';

/**
 * One report printed by several sites (agency copy). Known only when all pages are read, and the same in any order:
 * the original is the one with the earliest date, then the smallest id.
 */
export const DuplicateSchema = z
  .strictObject({
    kind: z.literal('duplicate').describe('Kind of record.'),
    schemaVersion: SchemaVersionSchema,
    id: DocumentIdSchema.describe('The article that is a near copy.'),
    duplicateOf: DocumentIdSchema.describe('The article it is a near copy of.'),
  })
  .describe('An article that is a near copy of another.');
export type Duplicate = z.infer<typeof DuplicateSchema>;

/**
 * A line of the stream that exporters read. Order: each article, followed by its mentions; then, once all pages are
 * read, the duplicates; the entities; the events, each followed by its event mentions.
 */
export const CorpusRecordSchema = z.discriminatedUnion('kind', [
  ArticleSchema,
  MentionSchema,
  DuplicateSchema,
  EntitySchema,
  EventSchema,
  EventMentionSchema,
]);
export type CorpusRecord = z.infer<typeof CorpusRecordSchema>;
export type RecordKind = CorpusRecord['kind'];
export const RECORD_KINDS = ['article', 'mention', 'duplicate', 'entity', 'event', 'event-mention'] as const satisfies readonly RecordKind[];

/** Everything at once, for corpora that fit in memory. */
export const CorpusSchema = z
  .strictObject({
    schemaVersion: SchemaVersionSchema,
    articles: z.array(ArticleSchema).describe('One a page.'),
    mentions: z.array(MentionSchema).describe('Where entities are named.'),
    duplicates: z.array(DuplicateSchema).describe('Articles that are near copies of others.'),
    entities: z.array(EntitySchema).describe('Merged over all pages.'),
    events: z.array(EventSchema).describe('Merged over all pages.'),
    eventMentions: z.array(EventMentionSchema).describe('Reports of the events.'),
  })
  .describe('Articles, entities and events of a set of pages.');
export type Corpus = z.infer<typeof CorpusSchema>;
