import type { EntityId } from '../../models/formats.ts';
import { entityId } from '../../models/identifiers.ts';
import { countryByAlpha2 } from '../../ontology/countries.ts';
import { CITIES } from './cities.ts';
import type { KnowledgeEntry } from './knowledge-entry.ts';

/** Cities of GeoNames with this folded name, largest first. The table is sorted text, searched where it lies: nothing to load. */
export function findCities(foldedName: string): KnowledgeEntry[] {
  const found: { population: number; entry: KnowledgeEntry }[] = [];
  for (let start = findLine(`${foldedName}\t`); start < CITIES.length; ) {
    if (!CITIES.startsWith(`${foldedName}\t`, start)) break;
    const newline = CITIES.indexOf('\n', start);
    const end = newline < 0 ? CITIES.length : newline;
    found.push(parseCity(CITIES.slice(start, end)));
    start = end + 1;
  }
  return found.sort((left, right) => right.population - left.population).map(({ entry }) => entry);
}

/** Offset of the first line not before `prefix`. */
function findLine(prefix: string): number {
  let low = 0;
  let high = CITIES.length;
  while (low < high) {
    const start = CITIES.lastIndexOf('\n', (low + high) >> 1) + 1;
    const newline = CITIES.indexOf('\n', start);
    const end = newline < 0 ? CITIES.length : newline + 1;
    if (start < low || CITIES.slice(start, start + prefix.length) < prefix) low = Math.max(end, low + 1);
    else high = start;
  }
  return low;
}

function parseCity(line: string): { population: number; entry: KnowledgeEntry } {
  const [key = '', name = '', alpha2 = '', division = '', thousands = '', latitude = '', longitude = '', geonames = ''] = line.split('\t');
  const capital = thousands.endsWith('*');
  const population = Number.parseInt(thousands, 10);
  const country = countryByAlpha2(alpha2)?.alpha3 ?? null;
  let id: EntityId | null = null;
  return {
    population,
    entry: {
      get id() {
        return (id ??= entityId('location', `${key} ${country ?? ''} ${division}`.trimEnd()));
      },
      type: 'location',
      subtype: 'city',
      name: name === '' ? key.replace(/(?:^| )\p{L}/gu, (letter) => letter.toUpperCase()) : name,
      aliases: [],
      country,
      sectors: [],
      wikidataId: null,
      geonamesId: Number.parseInt(geonames, 36),
      latitude: Number(latitude),
      longitude: Number(longitude),
      description: null,
      offices: [],
      division: division === '' ? null : division,
      fame: capital && population >= 300 ? 8 : capital ? 6 : population >= 1000 ? 7 : population >= 300 ? 6 : population >= 100 ? 5 : population >= 40 ? 4 : 3,
    },
  };
}
