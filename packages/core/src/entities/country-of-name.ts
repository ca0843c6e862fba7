import type { CountryCode } from '../models/formats.ts';
import { choosePeople, choosePlace } from './choose-place.ts';
import type { PageCountries } from './count-countries.ts';
import type { Knowledge } from './knowledge/index.ts';

const CITY_FAME = 5;
/** A smaller town tells the country of the body named after it: "Delft University of Technology". */
const TOWN_FAME = 4;
const TOWN_BODY = / (?:university|college|school|hospital|police|council|court|airport|museum)\b/;
const LONGEST_PLACE = 4;
/** "la", "rio" and "man" are words of many names; these are not. */
const LONGEST_PARTICLE = 3;
/** Words of names that are towns somewhere. */
const COMMON_WORDS: ReadonlySet<string> = new Set('metro media mobile orange union liberty independence enterprise commerce hope reading bath split nice progress central best most bar santa star police army alliance eagle liberal university hospital college'.split(' '));
const SHORT_NAMES: ReadonlySet<string> = new Set(['us', 'uk', 'usa', 'uae', 'prc', 'drc']);

/** The country that a folded name tells: of the place after "of" or "in", else of its first place or people; without `towns` by countries and peoples alone. */
export function countryOfName(foldedName: string, knowledge: Knowledge, countries: PageCountries, towns = true): CountryCode | null {
  const words = foldedName.split(' ');
  for (let at = words.length - 1; at > 0; at--) {
    if (words[at - 1] !== 'of' && words[at - 1] !== 'in' && words[at - 1] !== 'for') continue;
    const country = placeAt(words, words[at] === 'the' ? at + 1 : at, knowledge, countries, towns);
    if (country !== null) return country;
  }
  // Partners bear names of towns: "Marlow & Durham".
  const isFirm = words.length === 3 && (words[1] === 'and' || words[1] === '&');
  for (let at = 0; at < words.length; at++) {
    const country = placeAt(words, at, knowledge, countries, towns && words.length > 1 && !isFirm);
    if (country !== null) return country;
  }
  const town = towns && words.length > 1 && TOWN_BODY.test(foldedName) && words[0]!.length > LONGEST_PARTICLE && !COMMON_WORDS.has(words[0]!) ? knowledge.find(words[0]!).filter((entry) => entry.subtype === 'city') : [];
  return town.length === 1 && town[0]!.fame >= TOWN_FAME ? town[0]!.country : null;
}

function placeAt(words: readonly string[], at: number, knowledge: Knowledge, countries: PageCountries, cities: boolean): CountryCode | null {
  for (let length = Math.min(LONGEST_PLACE, words.length - at); length > 0; length--) {
    const name = words.slice(at, at + length).join(' ');
    const people = length <= 2 ? knowledge.findByPeople(name) : null;
    if (people?.type === 'location') return choosePeople(people, knowledge, countries).country;
    if ((name.length <= LONGEST_PARTICLE && !SHORT_NAMES.has(name)) || COMMON_WORDS.has(name)) continue;
    const place = choosePlace(knowledge.find(name), null, countries);
    if (place === null || place.country === null) continue;
    if (place.subtype === 'country' || (place.fame >= CITY_FAME && cities)) return place.country;
  }
  return null;
}
