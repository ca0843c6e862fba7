import type { CountryCode } from '../models/formats.ts';
import { countryByAlpha3 } from '../ontology/countries.ts';

/** Names of a country that a page must have, and their share of all names of countries, to be about it. */
const LEAST_NAMES = 3;
const LEAST_SHARE = 0.6;

/** The country that most names of a page are of, given that of each of them; null if none is. Codes of no one country do not count. */
export function homeCountry(countries: Iterable<CountryCode | null>): CountryCode | null {
  const counts = new Map<CountryCode, number>();
  let all = 0;
  for (const country of countries) {
    if (country === null || countryByAlpha3(country) === null) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    all += 1;
  }
  for (const [country, count] of counts) if (count >= LEAST_NAMES && count >= LEAST_SHARE * all) return country;
  return null;
}
