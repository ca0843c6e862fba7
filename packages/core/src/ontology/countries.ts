import type { CountryCode } from '../models/formats.ts';
import { COUNTRY_ROWS } from './tables/countries.ts';

export interface Country {
  /** ISO 3166-1 alpha-3; XKX for Kosovo, which ISO does not list. */
  readonly alpha3: CountryCode;
  readonly alpha2: string;
  readonly numeric: string | null;
  /** English short name. */
  readonly name: string;
  /** FIPS 10-4 (now GEC) code, as in GDELT's places. */
  readonly fips: string | null;
  /** CAMEO 1.1b3 code, as in GDELT's actors; alpha-3 with a few older ones. */
  readonly cameo: string;
}

/** ISO 3166-1 countries and Kosovo, in order of alpha-3. */
export const COUNTRIES: readonly Country[] = COUNTRY_ROWS.map(([alpha3, alpha2, numeric, name, fips, cameo]) => ({
  alpha3: alpha3 as string as CountryCode, alpha2, numeric, name, fips, cameo,
}));

const BY_ALPHA3 = new Map<string, Country>(COUNTRIES.map((country) => [country.alpha3, country]));
const BY_ALPHA2 = new Map<string, Country>(COUNTRIES.map((country) => [country.alpha2, country]));

/** Codes that PLOVER 0.8 and CAMEO use in place of a country for actors without one. */
export const SUPRANATIONAL_CODES = {
  IGO: 'Intergovernmental organization',
  UNO: 'United Nations',
  EUR: 'European Union',
  NGO: 'Non-governmental organization',
  ISM: 'International social movement',
  IMG: 'International militarized group',
  MNC: 'Multinational corporation',
} as const satisfies Record<string, string>;

/** Country of an alpha-3 code, or null. */
export function countryByAlpha3(code: string): Country | null {
  return BY_ALPHA3.get(code) ?? null;
}

/** Country of an alpha-2 code, or null. */
export function countryByAlpha2(code: string): Country | null {
  return BY_ALPHA2.get(code) ?? null;
}
