import { countryByAlpha3 } from '@corpus/core/ontology';
import type { Event } from '@corpus/core';

/** The geography columns of a GDELT event. Unknown is empty, never 0,0. */
export interface GdeltPlace {
  /** 0 none, 1 country, 2 US state, 3 US city, 4 city elsewhere, 5 state elsewhere. */
  readonly type: number;
  readonly fullName: string;
  /** FIPS 10-4. */
  readonly country: string;
  /** Known for a country as a whole only: GDELT's own codes of divisions are not derivable from a name. */
  readonly admin1: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export const NO_PLACE: GdeltPlace = { type: 0, fullName: '', country: '', admin1: '', latitude: null, longitude: null };

/** Codes a place as GDELT does. */
export function toGdeltPlace(location: Event['location']): GdeltPlace {
  if (location === null || location.precision === 'unknown') return NO_PLACE;
  const country = countryByAlpha3(location.country ?? '');
  const isUsa = country?.alpha3 === 'USA';
  const type = { country: 1, region: isUsa ? 2 : 5, city: isUsa ? 3 : 4, facility: isUsa ? 3 : 4 }[location.precision];
  const fips = country?.fips ?? '';
  const parts = [location.name, location.admin1, country?.name].filter((part) => part !== null && part !== undefined);
  return {
    type,
    fullName: [...new Set(parts)].join(', '),
    country: fips,
    admin1: type === 1 ? fips : '',
    latitude: location.latitude,
    longitude: location.longitude,
  };
}
