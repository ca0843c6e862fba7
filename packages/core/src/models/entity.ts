import { z } from 'zod';
import { CountryCodeSchema, DocumentIdSchema, EntityIdSchema } from './formats.ts';
import { ConfidenceSchema, SchemaVersionSchema } from './spans.ts';

export const ENTITY_TYPES = ['person', 'organization', 'location', 'nationality', 'event', 'product', 'work', 'other'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const ENTITY_SUBTYPES = [
  'country',
  'region',
  'city',
  'facility',
  'physical',
  'government',
  'ministry',
  'parliament',
  'court',
  'military',
  'police',
  'armed-group',
  'party',
  'company',
  'igo',
  'ngo',
  'news-agency',
  'media',
  'sports-team',
  'university',
  'religious',
] as const;
export type EntitySubtype = (typeof ENTITY_SUBTYPES)[number];

/** PLOVER 0.8 actor sectors. */
export const SECTORS = [
  'GOV', 'MIL', 'COP', 'JUD', 'LEG', 'PRM', 'PTY', 'REB', 'SPY', 'UAF', 'UNK',
  'AGR', 'BUS', 'CRM', 'CVL', 'EDU', 'ELI', 'JRN', 'LAB', 'MED', 'REF', 'OPP', 'PRE', 'REL', 'SOC',
] as const;
export const SectorSchema = z.enum(SECTORS).describe('PLOVER 0.8 actor sector. MED is medical, JRN is media.');
export type Sector = z.infer<typeof SectorSchema>;

export const EntityRoleSchema = z
  .strictObject({
    text: z.string().describe('Role or office as printed.'),
    articleId: DocumentIdSchema.describe('A page that prints it.'),
  })
  .describe('A role of the entity and a page it comes from.');

/** A person, organisation, place … named once however it is spelled, on every page. */
export const EntitySchema = z
  .strictObject({
    kind: z.literal('entity').describe('Kind of record.'),
    schemaVersion: SchemaVersionSchema,
    id: EntityIdSchema,
    type: z.enum(ENTITY_TYPES).describe('Type.'),
    subtype: z.enum(ENTITY_SUBTYPES).nullable().describe('Finer type.'),
    name: z.string().describe('The name to show.'),
    aliases: z.array(z.string()).describe('Other spellings seen or known.'),
    wikidataId: z.string().regex(/^Q[1-9]\d*$/).nullable().describe('Wikidata item.'),
    geonamesId: z.int().positive().nullable().describe('GeoNames feature.'),
    country: CountryCodeSchema.nullable().describe('Country it is, lies in or belongs to.'),
    sectors: z.array(SectorSchema).describe('PLOVER sectors, primary first.'),
    latitude: z.number().min(-90).max(90).nullable().describe('WGS 84 decimal degrees.'),
    longitude: z.number().min(-180).max(180).nullable().describe('WGS 84 decimal degrees.'),
    description: z.string().nullable().describe('A short description from the knowledge base.'),
    roles: z.array(EntityRoleSchema).describe('Roles seen, each with a page that prints it.'),
    mentionCount: z.int().positive().describe('Mentions over all pages.'),
    articleCount: z.int().positive().describe('Articles that mention it.'),
    confidence: ConfidenceSchema,
  })
  .describe('A person, organisation, place … named once however it is spelled.');
export type Entity = z.infer<typeof EntitySchema>;
