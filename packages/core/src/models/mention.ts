import { z } from 'zod';
import { ENTITY_TYPES } from './entity.ts';
import { DocumentIdSchema, EntityIdSchema } from './formats.ts';
import { ConfidenceSchema, SchemaVersionSchema, SpanSchema } from './spans.ts';

export const MentionSchema = SpanSchema.extend({
  kind: z.literal('mention').describe('Kind of record.'),
  schemaVersion: SchemaVersionSchema,
  id: z.string().regex(/^men:[0-9a-f]{16}$/).describe('"men:" and 16 hex digits of article and offsets.'),
  articleId: DocumentIdSchema,
  entityId: EntityIdSchema.nullable().describe('The entity meant; null if it could not be told.'),
  name: z.string().nullable().describe('Name of that entity as resolved on this page.'),
  type: z.enum(ENTITY_TYPES).describe('Type of what is mentioned.'),
  form: z.enum(['name', 'nominal', 'pronoun']).describe('ACE NAM, NOM, PRO.'),
  role: z.string().nullable().describe('Title or office printed with the name: "President", "junta leader".'),
  text: z.string().describe('`seed.slice(start, end)`, as it stands.'),
  sentence: z.int().nonnegative().describe('Sentence of the page, from 0 (GDELT counts from 1).'),
  confidence: ConfidenceSchema,
}).describe('A place where an entity is named or meant.');
export type Mention = z.infer<typeof MentionSchema>;
