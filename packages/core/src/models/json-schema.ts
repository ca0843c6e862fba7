import { z } from 'zod';
import { ArticleSchema } from './article.ts';
import { BlockSchema } from './block.ts';
import { CorpusRecordSchema, CorpusSchema, DuplicateSchema } from './corpus.ts';
import { DocumentSchema } from './document.ts';
import { EntitySchema } from './entity.ts';
import { EventMentionSchema, EventSchema } from './event.ts';
import { MentionSchema } from './mention.ts';
import { SCHEMA_VERSION } from './spans.ts';

const SCHEMAS = {
  article: ArticleSchema,
  block: BlockSchema,
  corpus: CorpusSchema,
  document: DocumentSchema,
  duplicate: DuplicateSchema,
  entity: EntitySchema,
  event: EventSchema,
  'event-mention': EventMentionSchema,
  mention: MentionSchema,
  record: CorpusRecordSchema,
} as const;

export type SchemaName = keyof typeof SCHEMAS;

/** Names of the published schemas, in alphabetical order. */
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

/** JSON Schema (draft 2020-12) of a record, with its `$id`. */
export function toJsonSchema(name: SchemaName): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(SCHEMAS[name], { target: 'draft-2020-12' });
  return { $schema, $id: `https://corpus-news.github.io/schema/${SCHEMA_VERSION}/${name}.schema.json`, title: name, ...rest };
}
