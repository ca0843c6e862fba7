import { z } from 'zod';
import { PLOVER_TYPES } from './event.ts';
import { DocumentIdSchema, EntityIdSchema, IsoDateSchema, IsoDateTimeSchema, LanguageTagSchema } from './formats.ts';
import { ConfidenceSchema, SchemaVersionSchema, SpanSchema, TextSpanSchema } from './spans.ts';

export const AuthorSchema = TextSpanSchema.omit({ text: true })
  .extend({
    name: z.string().describe('Name without "By", title or role.'),
    kind: z.enum(['person', 'organization']).describe('An agency is an organization.'),
    role: z.string().nullable().describe('"Political Correspondent", "Photographer" …'),
    affiliation: z.string().nullable().describe('"Associated Press", "Reuters" … printed with the person.'),
  })
  .describe('Who wrote the article.');
export type Author = z.infer<typeof AuthorSchema>;

export const CaptionSchema = TextSpanSchema.extend({
  text: z.string().describe('Caption without its credit.'),
  credit: z.string().nullable().describe('Photographer and agency as printed.'),
}).describe('Caption of a picture.');
export type Caption = z.infer<typeof CaptionSchema>;

/** Parts of the body in reading order. */
export const BODY_PART_KINDS = ['paragraph', 'subheading', 'list-item', 'quote', 'table'] as const;

export const BodyPartSchema = SpanSchema.extend({
  kind: z.enum(BODY_PART_KINDS).describe('What this part of the body is.'),
}).describe('Part of the body.');
export type BodyPart = z.infer<typeof BodyPartSchema>;

export const RelatedSchema = SpanSchema.extend({
  title: TextSpanSchema.nullable().describe('Headline of the other story.'),
  dek: TextSpanSchema.nullable().describe('Teaser text.'),
  section: TextSpanSchema.nullable().describe('Kicker or section.'),
  date: IsoDateSchema.nullable().describe('Day of the other story; "1 day ago" counts from the page date.'),
  dateText: TextSpanSchema.nullable().describe('The date as printed.'),
}).describe('Teaser of another story.');
export type Related = z.infer<typeof RelatedSchema>;

export const PAGE_TYPES = ['article', 'live-blog', 'list', 'gallery', 'product', 'forum', 'error', 'empty', 'other'] as const;

/** What a careful editor would cut from the page. */
export const ArticleSchema = z
  .strictObject({
    kind: z.literal('article').describe('Kind of record.'),
    schemaVersion: SchemaVersionSchema,
    id: DocumentIdSchema,
    source: z.string().nullable().describe('Path, URL or stream name of the page.'),
    url: z.url().nullable().describe('Address of the page where the caller gave one.'),
    publisher: z.string().nullable().describe('Name of the site.'),
    pageType: z.enum(PAGE_TYPES).describe('What kind of page this is.'),
    pageTypeConfidence: ConfidenceSchema,
    language: LanguageTagSchema,
    section: z.string().nullable().describe('Section, series or kicker of this article.'),
    title: z.string().nullable().describe('Headline, white space folded; null where the text lost it.'),
    dek: z.string().nullable().describe('Standfirst.'),
    byline: z.string().nullable().describe('The words as printed.'),
    authors: z.array(AuthorSchema).describe('Persons and agencies read from the byline.'),
    dateline: z.string().nullable().describe('Place (and agency) at the head of the first paragraph.'),
    datePublished: z.union([IsoDateTimeSchema, IsoDateSchema]).nullable().describe('Day or date-time of publication.'),
    datePublishedBasis: z.enum(['header', 'text']).nullable().describe('Where datePublished was read.'),
    dateModified: z.union([IsoDateTimeSchema, IsoDateSchema]).nullable().describe('Day or date-time of the last update printed.'),
    captions: z.array(CaptionSchema).describe('Captions of this article\'s pictures.'),
    body: z.string().describe('Parts of the body joined by a blank line.'),
    parts: z.array(BodyPartSchema).describe('Every part of the body with its offsets, in reading order.'),
    paragraphs: z.array(SpanSchema).describe('Offsets of the paragraphs, one a paragraph.'),
    wordCount: z.int().nonnegative().describe('Words of the body; Unicode word segments where words have no spaces.'),
    tags: z.array(z.string()).describe('Topic tags of this article.'),
    related: z.array(RelatedSchema).describe('Teasers of other stories.'),
    corrections: z.array(TextSpanSchema).describe('Correction, update and editor\'s notes.'),
    about: z.array(EntityIdSchema).describe('Salient entities, most salient first.'),
    eventTypes: z.array(z.enum(PLOVER_TYPES)).describe('PLOVER types of the events reported, in alphabetical order.'),
    spans: z
      .strictObject({
        title: SpanSchema.nullable().describe('Offsets of the title.'),
        dek: SpanSchema.nullable().describe('Offsets of the dek.'),
        byline: SpanSchema.nullable().describe('Offsets of the byline.'),
        section: SpanSchema.nullable().describe('Offsets of the section.'),
        dateline: SpanSchema.nullable().describe('Offsets of the dateline.'),
        datePublished: SpanSchema.nullable().describe('Offsets of the date; null where the header gives it.'),
        dateModified: SpanSchema.nullable().describe('Offsets of the update date.'),
        tags: z.array(SpanSchema).describe('Offsets of the tags, in their order.'),
      })
      .describe('Where each field was read.'),
    fieldConfidence: z
      .strictObject({
        title: ConfidenceSchema.nullable().describe('Chance that the title is right; null where there is none.'),
        dek: ConfidenceSchema.nullable().describe('Chance that the dek is right.'),
        authors: ConfidenceSchema.nullable().describe('Chance that the authors are right.'),
        body: ConfidenceSchema.nullable().describe('Expected word F1 of the body.'),
      })
      .describe('Confidence of each field.'),
    confidence: ConfidenceSchema,
  })
  .describe('What a careful editor would cut from the page.');
export type Article = z.infer<typeof ArticleSchema>;
