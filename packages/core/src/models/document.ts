import { z } from 'zod';
import { DocumentIdSchema, IsoDateSchema } from './formats.ts';

/** One seed as read. `text` is the whole seed, so every offset of the product slices the file that the user holds. */
export const DocumentSchema = z
  .strictObject({
    id: DocumentIdSchema,
    source: z.string().nullable().describe('Path, URL or stream name given by the caller.'),
    date: IsoDateSchema.nullable().describe('Day in the header; null if it is missing or impossible.'),
    text: z.string().describe('The seed as read, header included.'),
    bodyStart: z.int().nonnegative().describe('Offset of the first character after the header.'),
  })
  .describe('One page of a dump.');
export type Document = z.infer<typeof DocumentSchema>;
