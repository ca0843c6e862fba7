import { articleUri, entityUri, type DocumentId, type EntityType } from '@corpus/core';
import type { IdReference } from 'schema-dts';

/** `{ '@id' }` of a record, which is the same wherever it is spoken of. */
export const entityReference = (id: string): IdReference => ({ '@id': entityUri(id) });
export const articleReference = (id: DocumentId): IdReference => ({ '@id': articleUri({ id, url: null }) });

/** schema.org type of a mention, of which no more is known than its type. */
export const MENTION_TYPES = {
  person: 'Person',
  organization: 'Organization',
  location: 'Place',
  nationality: 'Thing',
  event: 'Event',
  product: 'Product',
  work: 'CreativeWork',
  other: 'Thing',
} as const satisfies Record<EntityType, string>;

/** Leaves out what is unknown: schema.org has no null, and an empty list says nothing. */
export function omitUnknown<T extends object>(node: T): { [Name in keyof T]: Exclude<T[Name], null> } {
  const entries = Object.entries(node).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(entries) as { [Name in keyof T]: Exclude<T[Name], null> };
}
