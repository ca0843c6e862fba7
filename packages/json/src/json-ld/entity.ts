import type { Entity, EntitySubtype } from '@corpus/core';
import type { GeoCoordinatesLeaf, Thing } from 'schema-dts';
import { entityReference, omitUnknown, MENTION_TYPES } from './node.ts';

/** schema.org types finer than Organization and Place. */
const SUBTYPES: Partial<Record<EntitySubtype, string>> = {
  country: 'Country',
  region: 'AdministrativeArea',
  city: 'City',
  physical: 'Landform',
  government: 'GovernmentOrganization',
  ministry: 'GovernmentOrganization',
  parliament: 'GovernmentOrganization',
  court: 'GovernmentOrganization',
  company: 'Corporation',
  ngo: 'NGO',
  party: 'PoliticalParty',
  'news-agency': 'NewsMediaOrganization',
  media: 'NewsMediaOrganization',
  'sports-team': 'SportsTeam',
  university: 'CollegeOrUniversity',
};

function sameAs({ wikidataId, geonamesId }: Entity): string[] {
  return [
    ...(wikidataId === null ? [] : [`https://www.wikidata.org/wiki/${wikidataId}`]),
    ...(geonamesId === null ? [] : [`https://sws.geonames.org/${geonamesId}/`]),
  ];
}

function geo({ type, latitude, longitude }: Entity): GeoCoordinatesLeaf | null {
  return type !== 'location' || latitude === null || longitude === null ? null : { '@type': 'GeoCoordinates', latitude, longitude };
}

/** An entity as Person, Organization, Place … with everything known of it. */
export function entityNode(entity: Entity): Thing {
  const subtype = entity.subtype === null ? undefined : SUBTYPES[entity.subtype];
  return omitUnknown({
    '@type': (subtype ?? MENTION_TYPES[entity.type]) as 'Place',
    ...entityReference(entity.id),
    name: entity.name,
    alternateName: entity.aliases,
    description: entity.description,
    sameAs: sameAs(entity),
    jobTitle: entity.type === 'person' ? [...new Set(entity.roles.map(({ text }) => text))] : [],
    address: entity.type === 'organization' && entity.country !== null ? { '@type': 'PostalAddress' as const, addressCountry: entity.country } : null,
    geo: geo(entity),
  }) as Thing;
}
