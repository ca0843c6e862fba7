import type { EntitySubtype, EntityType, Sector } from '../../models/entity.ts';
import type { CountryCode, EntityId } from '../../models/formats.ts';
import { entityId } from '../../models/identifiers.ts';
import { foldName } from '../fold-name.ts';
import type { KnowledgeEntry, Office } from './knowledge-entry.ts';

/** Kinds of lines of the table: country, place, division (well known, other), organisation, party, person. */
export type EntryKind = 'c' | 'l' | 'd' | 'e' | 'o' | 'q' | 'p';

/** How well known the entries of a kind are; below that, those whose Wikidata id nobody looked up. */
const FAME: Readonly<Record<EntryKind, number>> = { c: 9, l: 8, d: 6, e: 2, o: 7, q: 2, p: 8 };
const LESSER_FAME: Readonly<Partial<Record<EntryKind, number>>> = { l: 5, p: 6 };
const TYPES: Readonly<Record<EntryKind, EntityType>> = {
  c: 'location', l: 'location', d: 'location', e: 'location', o: 'organization', q: 'organization', p: 'person',
};
/** Entries whose name another country may share: the id is made of name and country. */
const NAMED_BY_COUNTRY: ReadonlySet<EntryKind> = new Set(['d', 'e', 'q']);

/** Reads a line of `entries.ts`: kind, Wikidata, subtype, country, sectors, name, aliases, and a column of the kind's own. */
export function parseEntry(line: string): KnowledgeEntry {
  const [kind, wikidata = '', subtype = '', country = '', sectors = '', name = '', aliases = '', extra = ''] = line.split('\t') as [EntryKind, ...string[]];
  const type = TYPES[kind];
  const place = kind === 'l' ? (extra.split('|')[1] ?? '').split(',') : [];
  const key = NAMED_BY_COUNTRY.has(kind) ? `${foldName(name)} ${subtype} ${country}` : foldName(name);
  let id: EntityId | null = wikidata === '' ? null : (`wd:${wikidata}` as EntityId);
  return {
    get id() {
      return (id ??= entityId(type, key));
    },
    type,
    subtype: subtype === '' ? null : (subtype as EntitySubtype),
    name,
    aliases: splitList(aliases),
    country: country === '' ? null : (country as CountryCode),
    sectors: splitList(sectors) as Sector[],
    wikidataId: wikidata === '' ? null : wikidata,
    geonamesId: place.length === 3 ? Number(place[2]) : null,
    latitude: place.length === 3 ? Number(place[0]) : null,
    longitude: place.length === 3 ? Number(place[1]) : null,
    description: null,
    offices: kind === 'p' ? splitList(extra).map(parseOffice) : [],
    division: null,
    fame: wikidata === '' ? (LESSER_FAME[kind] ?? FAME[kind]) : FAME[kind],
  };
}

function parseOffice(text: string): Office {
  const [title = '', term = ''] = text.split('@');
  const [from = '', to = ''] = term.split('..');
  return { title, from, to: to === '' ? null : to };
}

/** Items of a list column. */
export function splitList(column: string): string[] {
  return column === '' ? [] : column.split(';');
}
