import { join } from 'node:path';
import { CAMEO_COUNTRY_CODES, FACTBOOK_NAMES, FIPS_WITHOUT_FACTBOOK, SHORT_NAMES, UNLISTED_COUNTRIES } from './country-facts.ts';
import { readFactbook } from './factbook.ts';
import type { FactbookCountry } from './factbook.ts';
import { readTsv } from './read-tsv.ts';

export interface CountryFacts {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly numeric: string | null;
  readonly name: string;
  readonly fips: string | null;
  readonly cameo: string;
  readonly factbook: readonly FactbookCountry[];
}

/** ISO 3166-1 countries and Kosovo, joined by name with the factbook, in order of alpha-3. `data` is the shared data folder. */
export function listCountries(data: string): CountryFacts[] {
  const factbook = readFactbook(join(data, 'world-factbook.jsonl.gz'));
  const byName = new Map(factbook.map((country) => [plainName(country.name), country]));
  const listed = readTsv(join(data, 'ontology/countries.tsv')).map((row) => ({
    alpha2: row.get('alpha2') ?? '', alpha3: row.get('alpha3') ?? '', numeric: row.get('numeric') ?? null, name: row.get('name') ?? '',
  }));
  return [...listed, ...UNLISTED_COUNTRIES]
    .map((country) => {
      const { alpha3 } = country;
      const name = SHORT_NAMES[alpha3] ?? country.name.replace(/ & /g, ' and ').replace(/’/g, "'");
      const pages = (FACTBOOK_NAMES[alpha3] ?? [name]).flatMap((title) => byName.get(plainName(title)) ?? []);
      const fips = pages[0]?.gec.toUpperCase() ?? FIPS_WITHOUT_FACTBOOK[alpha3] ?? null;
      return { ...country, name, fips, cameo: CAMEO_COUNTRY_CODES[alpha3] ?? alpha3, factbook: pages };
    })
    .sort((left, right) => (left.alpha3 < right.alpha3 ? -1 : 1));
}

function plainName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/^The /, '').toLowerCase();
}
