import { foldName } from '../fold-name.ts';
import { ENTRIES } from './entries.ts';
import { findCities } from './find-cities.ts';
import { findDivisionsAndParties } from './find-divisions-and-parties.ts';
import type { Knowledge, KnowledgeEntry } from './knowledge-entry.ts';
import { foldOffice } from './office-names.ts';
import { parseEntry, splitList } from './parse-entry.ts';

/** Column numbers of a line of `entries.ts`. */
const COLUMN = { country: 3, name: 5, aliases: 6, extra: 7 } as const;
const NOTHING: readonly KnowledgeEntry[] = [];

interface Index {
  readonly lines: readonly string[];
  readonly names: ReadonlyMap<string, readonly number[]>;
  readonly peoples: ReadonlyMap<string, number | string>;
  readonly seats: ReadonlyMap<string, number>;
  /** Persons with an office, by country. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

let shipped: Knowledge | null = null;

/** The shipped knowledge base. Its index is built at the first question; entries are read when they are asked for. */
export function shippedKnowledge(): Knowledge {
  shipped ??= openKnowledge(buildIndex(ENTRIES.split('\n')));
  return shipped;
}

/** A knowledge base whose entries win over those of `base` under every name they bear. */
export function extendKnowledge(base: Knowledge, entries: readonly KnowledgeEntry[]): Knowledge {
  const names = new Map<string, KnowledgeEntry[]>();
  for (const entry of entries) {
    for (const key of new Set([entry.name, ...entry.aliases].map(foldName))) {
      const bucket = names.get(key);
      if (bucket === undefined) names.set(key, [entry]);
      else bucket.push(entry);
    }
  }
  return {
    find: (foldedName) => names.get(foldedName) ?? base.find(foldedName),
    findByPeople: (foldedWord) => names.get(foldedWord)?.find((entry) => entry.type === 'nationality') ?? base.findByPeople(foldedWord),
    findBySeat: (foldedName) => base.findBySeat(foldedName),
    findHolder: (country, office, day) => holderOf(entries, country, office, day) ?? base.findHolder(country, office, day),
    ...(base === shipped ? { own: entries } : {}),
  };
}

function buildIndex(lines: readonly string[]): Index {
  const names = new Map<string, number[]>();
  const peoples = new Map<string, number | string>();
  const seats = new Map<string, number>();
  const holders = new Map<string, number[]>();
  for (let index = 0; index < lines.length; index++) {
    const columns = lines[index]!.split('\t');
    const kind = columns[0];
    const name = columns[COLUMN.name]!;
    const aliases = columns[COLUMN.aliases] ?? '';
    const extra = columns[COLUMN.extra] ?? '';
    if (kind === 'g') {
      for (const word of splitList(aliases)) peoples.set(foldName(word), foldName(name));
      continue;
    }
    push(names, foldName(name), index);
    if (aliases !== '') for (const alias of splitList(aliases)) push(names, foldName(alias), index);
    if (kind === 'c' || kind === 'l') {
      const [people = '', towns = ''] = extra.split('|');
      for (const word of splitList(people)) peoples.set(foldName(word), index);
      if (kind === 'c') for (const town of splitList(towns)) seats.set(foldName(town), index);
    } else if (kind === 'o') for (const town of splitList(extra)) seats.set(foldName(town), index);
    else if (kind === 'p' && extra !== '') push(holders, columns[COLUMN.country]!, index);
  }
  return { lines, names, peoples, seats, holders };
}

function push(map: Map<string, number[]>, key: string, index: number): void {
  const bucket = map.get(key);
  if (bucket === undefined) map.set(key, [index]);
  else if (bucket.at(-1) !== index) bucket.push(index);
}

function openKnowledge(index: Index): Knowledge {
  const entries = new Map<number, KnowledgeEntry>();
  const found = new Map<string, readonly KnowledgeEntry[]>();
  const read = (line: number): KnowledgeEntry => {
    const known = entries.get(line);
    if (known !== undefined) return known;
    const entry = parseEntry(index.lines[line]!);
    entries.set(line, entry);
    return entry;
  };
  const find = (key: string): readonly KnowledgeEntry[] => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const listed = (index.names.get(key) ?? []).map(read);
    const cities = findCities(key).filter((city) => !listed.some((entry) => entry.subtype === 'city' && entry.country === city.country && city.division === null));
    const others = findDivisionsAndParties(key);
    const all = listed.length + cities.length + others.length === 0 ? NOTHING : [...listed, ...others, ...cities].sort((left, right) => right.fame - left.fame);
    if (found.size < FOUND_LIMIT) found.set(key, all);
    return all;
  };
  const readMaybe = (line: number | undefined) => (line === undefined ? null : read(line));
  return {
    find,
    findByPeople: (word) => {
      const target = index.peoples.get(word);
      return typeof target === 'string' ? (find(target).find((entry) => entry.type === 'organization') ?? null) : readMaybe(target);
    },
    findBySeat: (name) => readMaybe(index.seats.get(name)),
    findHolder: (country, office, day) => holderOf((index.holders.get(country) ?? []).map(read), country, office, day),
  };
}

/** Names remembered with their entries; beyond it every question is answered anew, so that memory stays bounded. */
const FOUND_LIMIT = 50_000;

function holderOf(entries: readonly KnowledgeEntry[], country: string, office: string, day: string): KnowledgeEntry | null {
  const wanted = foldOffice(office);
  const holders = entries.filter(
    (entry) => entry.country === country && entry.offices.some(({ title, from, to }) => foldOffice(title) === wanted && from <= day && (to === null || day < to)),
  );
  return holders.length === 1 ? holders[0]! : null;
}
