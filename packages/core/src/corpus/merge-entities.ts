import { byCodePoint } from '../entities/page-entity.ts';
import type { PageEntity } from '../entities/page-entity.ts';
import { SCHEMA_VERSION } from '../models/spans.ts';
import type { DocumentId, EntityId } from '../models/formats.ts';
import type { Entity, EntitySubtype, Sector } from '../models/entity.ts';
import { createMemoryStore, groupLines, joinFields, type LineStore } from './line-store.ts';

/** Spellings and roles given of one entity: the first by code point. */
const MOST_SPELLINGS = 256;
const MOST_ROLES = 64;

/** Merges entities over pages: the same result in any order. */
export interface EntityMerger {
  /** Adds the entities of one page. Every page may be added once. */
  add(entities: readonly PageEntity[]): void;
  /** Every entity, by id. To be asked for once, when all pages are in. */
  entities(): Generator<Entity>;
}

/** Counts of one entity over pages. Every field is a sum, a smallest value or a union, so that order does not matter. */
interface MergedEntity {
  readonly first: PageEntity;
  /** Name that pages show to the mentions they show it for. */
  readonly names: Map<string, number>;
  readonly aliases: Set<string>;
  /** Role to the smallest id of an article that prints it. */
  readonly roles: Map<string, DocumentId>;
  readonly countries: Map<string, number>;
  readonly subtypes: Map<string, number>;
  readonly sectors: Map<string, number>;
  readonly mentionCount: number;
  readonly articleCount: number;
  /** Sum of the pages' confidence in hundredths: whole numbers add up the same in any order. */
  readonly confidence: number;
}

const HUNDRED = 100;
/** Entities held at once; with more, all go to the store, to be joined with their like in the end. */
const MOST_HELD = 10_000;

export function createEntityMerger(store: LineStore = createMemoryStore()): EntityMerger {
  const held = new Map<EntityId, MergedEntity>();
  const stored = store.createSorter();
  const storeHeld = (): void => {
    for (const [id, entity] of held) stored.add(joinFields(id, stringifyMerged(entity)));
    held.clear();
  };
  return {
    add(entities) {
      for (const entity of entities) join(held, openEntity(entity));
      if (held.size >= MOST_HELD) storeHeld();
    },
    *entities() {
      storeHeld();
      for (const group of groupLines(stored.sorted(), 2)) {
        const joined = new Map<EntityId, MergedEntity>();
        for (const [, json] of group) join(joined, parseMerged(json!));
        for (const entity of joined.values()) yield closeEntity(entity);
      }
      stored.close();
    },
  };
}

/** JSON on one line; maps and sets as lists. */
function stringifyMerged(entity: MergedEntity): string {
  return JSON.stringify(entity, (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value));
}

function parseMerged(json: string): MergedEntity {
  type Pairs<V> = readonly (readonly [string, V])[];
  type Counted = 'names' | 'countries' | 'subtypes' | 'sectors';
  type Stored = Omit<MergedEntity, Counted | 'aliases' | 'roles'> & Readonly<Record<Counted, Pairs<number>>> & { readonly aliases: readonly string[]; readonly roles: Pairs<DocumentId> };
  const stored = JSON.parse(json) as Stored;
  return {
    ...stored,
    names: new Map(stored.names),
    aliases: new Set(stored.aliases),
    roles: new Map(stored.roles),
    countries: new Map(stored.countries),
    subtypes: new Map(stored.subtypes),
    sectors: new Map(stored.sectors),
  };
}

function openEntity(entity: PageEntity): MergedEntity {
  return {
    first: entity,
    names: new Map([[entity.name, entity.mentionCount]]),
    aliases: new Set([entity.name, ...entity.aliases]),
    roles: new Map(entity.roles.map(({ text, articleId }) => [text, articleId])),
    countries: count(entity.country),
    subtypes: count(entity.subtype),
    sectors: new Map(entity.sectors.map((sector, index) => [sector, entity.sectors.length - index])),
    mentionCount: entity.mentionCount,
    articleCount: 1,
    confidence: Math.round(entity.confidence * HUNDRED),
  };
}

function count(value: string | null): Map<string, number> {
  return new Map(value === null ? [] : [[value, 1]]);
}

function join(seen: Map<EntityId, MergedEntity>, entity: MergedEntity): void {
  const { id } = entity.first;
  const known = seen.get(id);
  if (known === undefined) {
    seen.set(id, entity);
    return;
  }
  const first = comparePages(entity.first, known.first) < 0 ? entity.first : known.first;
  for (const [name, times] of entity.names) addTo(known.names, name, times);
  for (const alias of entity.aliases) known.aliases.add(alias);
  for (const [role, article] of entity.roles) {
    const other = known.roles.get(role);
    if (other === undefined || article < other) known.roles.set(role, article);
  }
  for (const [country, times] of entity.countries) addTo(known.countries, country, times);
  for (const [subtype, times] of entity.subtypes) addTo(known.subtypes, subtype, times);
  for (const [sector, times] of entity.sectors) addTo(known.sectors, sector, times);
  seen.set(id, {
    ...known,
    first,
    mentionCount: known.mentionCount + entity.mentionCount,
    articleCount: known.articleCount + entity.articleCount,
    confidence: known.confidence + entity.confidence,
  });
}

function comparePages(left: PageEntity, right: PageEntity): number {
  return Number(right.known) - Number(left.known) || byCodePoint(left.articleId, right.articleId);
}

function addTo(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

function closeEntity(entity: MergedEntity): Entity {
  const { first } = entity;
  const name = first.known ? first.name : mostFrequent(entity.names)!;
  return {
    kind: 'entity',
    schemaVersion: SCHEMA_VERSION,
    id: first.id,
    type: first.type,
    subtype: first.known ? first.subtype : (mostFrequent(entity.subtypes) as EntitySubtype | null),
    name,
    aliases: [...entity.aliases].sort(byCodePoint).slice(0, MOST_SPELLINGS).filter((alias) => alias !== name),
    wikidataId: first.wikidataId,
    geonamesId: first.geonamesId,
    country: mostFrequent(entity.countries) as Entity['country'],
    sectors: first.known && first.sectors.length > 0 ? [...first.sectors] : ([...entity.sectors].sort(byCount).map(([sector]) => sector) as Sector[]),
    latitude: first.latitude,
    longitude: first.longitude,
    description: first.description,
    roles: [...entity.roles].sort(([left], [right]) => byCodePoint(left, right)).slice(0, MOST_ROLES).map(([text, articleId]) => ({ text, articleId })),
    mentionCount: entity.mentionCount,
    articleCount: entity.articleCount,
    confidence: Math.round(entity.confidence / entity.articleCount) / HUNDRED,
  };
}

/** The value with the highest count; of equals the first by code point. */
function mostFrequent(counts: ReadonlyMap<string, number>): string | null {
  return [...counts].sort(byCount)[0]?.[0] ?? null;
}

function byCount(left: readonly [string, number], right: readonly [string, number]): number {
  return right[1] - left[1] || byCodePoint(left[0], right[0]);
}
