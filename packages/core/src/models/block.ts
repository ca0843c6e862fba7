import { z } from 'zod';
import { ConfidenceSchema, SpanSchema } from './spans.ts';

/** What a line of a page, or a part of a line, is there for. */
export const BLOCK_ROLES = [
  'seed-header',
  'chrome',
  'promo',
  'ad',
  'legal',
  'section',
  'title',
  'dek',
  'byline',
  'dateline-date',
  'published-label',
  'paragraph',
  'subheading',
  'list-item',
  'quote',
  'table',
  'caption',
  'credit',
  'embed',
  'correction',
  'author-bio',
  'tags',
  'comments',
  'comment-body',
  'related-heading',
  'related-kicker',
  'related-title',
  'related-summary',
  'related-date',
  'related-read-time',
] as const;

export const BlockRoleSchema = z.enum(BLOCK_ROLES).describe('What the block is there for.');
export type BlockRole = z.infer<typeof BlockRoleSchema>;

/** A line of the page, or a part of one. Blocks are in order, do not overlap, and leave out nothing but white space. */
export const BlockSchema = SpanSchema.extend({
  index: z.int().nonnegative().describe('Place among the blocks of the page, from 0.'),
  role: BlockRoleSchema,
  text: z.string().describe('`seed.slice(start, end)`, as it stands.'),
  confidence: ConfidenceSchema,
}).describe('A line of the page, or a part of one, with its role.');
export type Block = z.infer<typeof BlockSchema>;
