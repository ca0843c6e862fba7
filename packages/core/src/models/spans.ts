import { z } from 'zod';

/** Version of the record shapes; raised when a field changes its meaning or goes. */
export const SCHEMA_VERSION = '1.0';

export const SchemaVersionSchema = z.literal(SCHEMA_VERSION).describe('Version of the record shapes.');

const offset = z.int().nonnegative();

/** Half-open range `[start, end)` of UTF-16 code units, counted from the first character of the seed, header included. */
export const SpanSchema = z
  .strictObject({
    start: offset.describe('First UTF-16 code unit, counted from the first character of the seed.'),
    end: offset.describe('UTF-16 code unit after the last.'),
  })
  .describe('Half-open range of the seed.');
export type Span = z.infer<typeof SpanSchema>;

/** A range of the seed with its words, white space folded. */
export const TextSpanSchema = SpanSchema.extend({ text: z.string().describe('The words, white space folded.') }).describe(
  'Words with their place in the seed.',
);
export type TextSpan = z.infer<typeof TextSpanSchema>;

export const ConfidenceSchema = z.number().min(0).max(1).describe('Confidence, 0 to 1.');
