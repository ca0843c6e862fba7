import { countryByAlpha3 } from '@corpus/core/ontology';
import type { Entity, EntitySubtype } from '@corpus/core';

/** A line of a FollowTheMoney file: every value is a list of strings. */
export interface FollowTheMoneyEntity {
  readonly id: string;
  readonly schema: FollowTheMoneySchema;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

export type FollowTheMoneySchema = 'Person' | 'Organization' | 'PublicBody' | 'Company' | 'Address' | 'Article' | 'Event' | 'Mention';

const PUBLIC_BODIES: ReadonlySet<EntitySubtype | null> = new Set<EntitySubtype>([
  'government', 'ministry', 'parliament', 'court', 'military', 'police', 'igo',
]);

/** Leaves out properties without values. */
export function omitEmpty(properties: Readonly<Record<string, readonly (string | null)[]>>): Record<string, string[]> {
  const kept: Record<string, string[]> = {};
  for (const [name, values] of Object.entries(properties)) {
    const strings = [...new Set(values)].filter((value): value is string => value !== null && value !== '');
    if (strings.length > 0) kept[name] = strings;
  }
  return kept;
}

/** Two lower-case letters, or null for codes that are no country. */
export function countryCodeOf(alpha3: string | null): string | null {
  return (alpha3 && countryByAlpha3(alpha3)?.alpha2.toLowerCase()) || null;
}

/**
 * Schema of an entity, or null where FollowTheMoney has none (works, products, nationalities …). A country is a
 * PublicBody, because it is as a state that it takes part in events; other places are addresses.
 */
export function schemaOf({ type, subtype }: Pick<Entity, 'type' | 'subtype'>): FollowTheMoneySchema | null {
  if (type === 'person') return 'Person';
  if (type === 'location') return subtype === 'country' ? 'PublicBody' : 'Address';
  if (type !== 'organization') return null;
  if (PUBLIC_BODIES.has(subtype)) return 'PublicBody';
  return subtype === 'company' || subtype === 'media' || subtype === 'news-agency' ? 'Company' : 'Organization';
}

export function entityToFollowTheMoney(entity: Entity): FollowTheMoneyEntity | null {
  const schema = schemaOf(entity);
  if (schema === null) return null;
  const { id, name, aliases, wikidataId, description, latitude, longitude } = entity;
  const common = { name: [name], country: [countryCodeOf(entity.country)], alias: aliases, wikidataId: [wikidataId], description: [description] };
  const coordinates = [latitude, longitude].map((degrees) => (degrees === null ? null : String(degrees)));
  const own = {
    Address: { full: [name], latitude: coordinates.slice(0, 1), longitude: coordinates.slice(1) },
    Person: { position: entity.roles.map((role) => role.text) },
  };
  return { id, schema, properties: omitEmpty({ ...common, ...(schema === 'Address' || schema === 'Person' ? own[schema] : {}) }) };
}
