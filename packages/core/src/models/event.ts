import { z } from 'zod';
import { SectorSchema } from './entity.ts';
import { CameoCodeSchema, CountryCodeSchema, DocumentIdSchema, EntityIdSchema, EventIdSchema, IsoDateSchema } from './formats.ts';
import { ConfidenceSchema, SchemaVersionSchema, SpanSchema, TextSpanSchema } from './spans.ts';

/** The 16 event types of PLOVER 0.8. */
export const PLOVER_TYPES = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE',
  'COOPERATE', 'AID', 'RETREAT',
  'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN',
  'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
] as const;
export type PloverType = (typeof PLOVER_TYPES)[number];

export const MODALITIES = ['actual', 'historical', 'future', 'hypothetical', 'negated'] as const;

export const ParticipantSchema = z
  .strictObject({
    entityId: EntityIdSchema.nullable().describe('The entity, if it could be told.'),
    text: z.string().describe('The words; of a pronoun, or of an actor left unsaid, those that name it elsewhere on the page.'),
    role: z.string().nullable().describe('Office printed with it.'),
    country: CountryCodeSchema.nullable().describe('Country it acts for.'),
    sectors: z.array(SectorSchema).describe('PLOVER sectors, primary first.'),
  })
  .describe('Who acts, or is acted on.');
export type Participant = z.infer<typeof ParticipantSchema>;

export const MentionParticipantSchema = ParticipantSchema.extend({
  span: SpanSchema.nullable().describe('Where it stands; null if the sentence leaves it unsaid.'),
}).describe('A participant with its place in the seed.');
export type MentionParticipant = z.infer<typeof MentionParticipantSchema>;

export const EventDateSchema = z
  .strictObject({
    start: IsoDateSchema.describe('First day.'),
    end: IsoDateSchema.describe('Last day; the same for a single day.'),
    precision: z.enum(['day', 'week', 'month', 'year']).describe('How exactly it is known.'),
    basis: z.enum(['explicit', 'relative', 'publication']).describe('Printed date, counted from the page date, or the page date itself.'),
    text: z.string().nullable().describe('The words it was read from.'),
  })
  .describe('When it happened.');
export type EventDate = z.infer<typeof EventDateSchema>;

export const EventLocationSchema = z
  .strictObject({
    entityId: EntityIdSchema.nullable().describe('The place as an entity.'),
    text: z.string().describe('The words.'),
    name: z.string().describe('Name of the place.'),
    country: CountryCodeSchema.nullable().describe('Country it lies in.'),
    admin1: z.string().nullable().describe('First-level division.'),
    latitude: z.number().min(-90).max(90).nullable().describe('WGS 84; null where unknown, never 0,0.'),
    longitude: z.number().min(-180).max(180).nullable().describe('WGS 84; null where unknown, never 0,0.'),
    precision: z.enum(['facility', 'city', 'region', 'country', 'unknown']).describe('How exactly it is known.'),
  })
  .describe('Where it happened.');
export type EventLocation = z.infer<typeof EventLocationSchema>;

const count = z.int().nonnegative().nullable();
export const EventSizeSchema = z
  .strictObject({
    dead: count.describe('Killed.'),
    injured: count.describe('Injured.'),
    arrested: count.describe('Arrested or detained.'),
    participants: count.describe('Taking part.'),
  })
  .describe('How many.');
export type EventSize = z.infer<typeof EventSizeSchema>;

const coding = {
  type: z.enum(PLOVER_TYPES).describe('PLOVER 0.8 event type.'),
  mode: z.string().nullable().describe('PLOVER 0.8 mode of that type.'),
  contexts: z.array(z.string()).describe('PLOVER 0.8 contexts.'),
  cameoCode: CameoCodeSchema.nullable().describe('CAMEO 1.1b3 code.'),
  modality: z.enum(MODALITIES).describe('Whether it happened, is planned, is only possible, or is denied.'),
  date: EventDateSchema.nullable(),
  location: EventLocationSchema.nullable(),
  size: EventSizeSchema.nullable(),
};

/** Who did what to whom, when and where: one happening, however often it is reported. */
export const EventSchema = z
  .strictObject({
    kind: z.literal('event').describe('Kind of record.'),
    schemaVersion: SchemaVersionSchema,
    id: EventIdSchema,
    ...coding,
    quadClass: z.int().min(1).max(4).describe('PLOVER: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.'),
    intensity: z.number().min(-10).max(10).describe('PLOVER 0.8 score of type and mode.'),
    goldstein: z.number().min(-10).max(10).nullable().describe('Goldstein value of cameoCode (GDELT table).'),
    actors: z.array(ParticipantSchema).describe('Who acts. In a meeting everyone.'),
    recipients: z.array(ParticipantSchema).describe('Who is acted on.'),
    mentionCount: z.int().positive().describe('Reports of it.'),
    sourceCount: z.int().positive().describe('Sources that report it; near copies count once.'),
    articleCount: z.int().positive().describe('Articles that report it.'),
    confidence: ConfidenceSchema,
  })
  .describe('Who did what to whom, when and where.');
export type Event = z.infer<typeof EventSchema>;

/** One report of an event, with its evidence. */
export const EventMentionSchema = SpanSchema.extend({
  kind: z.literal('event-mention').describe('Kind of record.'),
  schemaVersion: SchemaVersionSchema,
  id: z.string().regex(/^evm:[0-9a-f]{16}$/).describe('"evm:" and 16 hex digits of article, offsets and type.'),
  eventId: EventIdSchema.nullable().describe('The event reported; null until events are merged.'),
  articleId: DocumentIdSchema,
  sentence: z.int().nonnegative().describe('Sentence of the page, from 0 (GDELT counts from 1).'),
  text: z.string().describe('The evidence: `seed.slice(start, end)`.'),
  trigger: TextSpanSchema.describe('The word or phrase that names the event.'),
  ...coding,
  actors: z.array(MentionParticipantSchema).describe('Who acts.'),
  recipients: z.array(MentionParticipantSchema).describe('Who is acted on.'),
  attribution: TextSpanSchema.nullable().describe('Who says so.'),
  quoted: z.boolean().describe('Whether it stands inside a quotation.'),
  related: z.boolean().describe('Whether it stands in a teaser of another story.'),
  rule: z.string().describe('Name of the rule that fired.'),
  confidence: ConfidenceSchema,
}).describe('One report of an event, with its evidence.');
export type EventMention = z.infer<typeof EventMentionSchema>;
