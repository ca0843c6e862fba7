import type { CountryCode } from '../models/formats.ts';
import type { Mention } from '../models/mention.ts';
import type { KnownEntity } from './code-actor.ts';

/** Names of a country that a page must have, and their share of all names of countries, to be about it. */
const LEAST_NAMES = 3;
const LEAST_SHARE = 0.6;

/** The country that most names of a page are of; null if none is. */
export function findHome(mentions: readonly Mention[], entities: readonly KnownEntity[]): CountryCode | null {
  const countryOf = new Map(entities.map(({ id, country }) => [id, country]));
  const counts = new Map<CountryCode, number>();
  let all = 0;
  for (const { form, entityId } of mentions) {
    const country = form === 'name' && entityId !== null ? (countryOf.get(entityId) ?? null) : null;
    if (country === null) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    all += 1;
  }
  for (const [country, count] of counts) if (count >= LEAST_NAMES && count >= LEAST_SHARE * all) return country;
  return null;
}
