import type { EntityId } from '../../models/formats.ts';
import { entityId } from '../../models/identifiers.ts';
import { countryByAlpha2 } from '../../ontology/countries.ts';
import { CITIES } from './cities.ts';
import { findLines } from './find-lines.ts';
import type { KnowledgeEntry } from './knowledge-entry.ts';

/** Countries of another script, whose names GeoNames transliterates with marks that no paper prints: "Srīperumbūdūr", "Arkhangel’sk". */
const TRANSLITERATED: ReadonlySet<string> = new Set('AE AF AM BD BG BH BT BY EG ET GE GR IL IN IQ IR JO JP KP KR KW KZ LB LY MM MN NP OM PK PS QA RU SA SD SY TH UA YE'.split(' '));
const MARKS = /[\p{M}‘’ʻʼ']/gu;

/** Cities of GeoNames with this folded name, largest first. */
export function findCities(foldedName: string): KnowledgeEntry[] {
  return findLines(CITIES, foldedName)
    .map(parseCity)
    .sort((left, right) => right.population - left.population)
    .map(({ entry }) => entry);
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
      name: name === '' ? key.replace(/(?:^| )\p{L}/gu, (letter) => letter.toUpperCase()) : TRANSLITERATED.has(alpha2) ? name.normalize('NFD').replace(MARKS, '').normalize('NFC') : name,
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
