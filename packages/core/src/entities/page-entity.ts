import { withoutHidden } from '../language/hidden-marks.ts';
import type { Entity, EntityType } from '../models/entity.ts';
import type { DocumentId, EntityId } from '../models/formats.ts';
import { entityId } from '../models/identifiers.ts';
import { isCommonName } from './common-names.ts';
import { foldName } from './fold-name.ts';
import { isSharedName } from './is-shared-name.ts';
import { nationalName } from './national-name.ts';
import { oneOfPeople } from './one-of-people.ts';
import type { Cluster, PageMention } from './page-mention.ts';
import { plainName } from './plain-name.ts';

/** An entity as one page knows it: what {@link Entity} has, with what a merge over pages needs. */
export interface PageEntity extends Omit<Entity, 'kind' | 'schemaVersion' | 'articleCount'> {
  readonly articleId: DocumentId;
  /** Whether the knowledge base names it: then its name stands, whatever the pages print. */
  readonly known: boolean;
}

const UNLINKED_CONFIDENCE = 0.85;
const HUNDRED = 100;
/** A longer name this many times rarer than the most frequent one is more likely a slip of the recogniser. */
const RARE = 4;
/** Between initials, "J. R. Marlow", which others print as "J.R. Marlow". */
const SPACED_INITIALS = /(?<=\b[a-z]) (?=[a-z]\b)/g;

/** Sums up a cluster of a page. */
export function describeEntity(cluster: Cluster, articleId: DocumentId): PageEntity {
  const { entry } = cluster;
  const names = countNames(cluster.mentions);
  const name = entry?.name ?? nationalName(cluster, withArticle(cluster, fullestName(cluster.type, names)));
  const seen = [...names.keys()].filter((other) => other !== name);
  const known = (entry?.aliases ?? []).filter((alias) => alias !== name && !names.has(alias));
  const mean = cluster.mentions.reduce((sum, mention) => sum + mention.confidence, 0) / cluster.mentions.length;
  return {
    id: entry?.id ?? unlinkedId(cluster, name, articleId),
    type: entry?.type ?? cluster.type,
    subtype: cluster.subtype,
    name,
    aliases: [...seen, ...known].sort(byCodePoint),
    wikidataId: entry?.wikidataId ?? null,
    geonamesId: entry?.geonamesId ?? null,
    country: cluster.country,
    sectors: [...cluster.sectors],
    latitude: entry?.latitude ?? null,
    longitude: entry?.longitude ?? null,
    description: entry?.description ?? null,
    roles: [...new Set(cluster.mentions.flatMap(({ role }) => (role === null ? [] : [asSeen(role.text)])))].sort(byCodePoint).map((text) => ({ text, articleId })),
    mentionCount: cluster.mentions.length,
    confidence: Math.round(mean * (entry === null ? UNLINKED_CONFIDENCE : 1) * HUNDRED) / HUNDRED,
    articleId,
    known: entry !== null,
  };
}

/** Order of strings that no locale changes. */
export function byCodePoint(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Words as they are printed on one line. */
function asSeen(text: string): string {
  return withoutHidden(text).replace(/\s+/g, ' ');
}

function countNames(mentions: readonly PageMention[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const { form, type, text } of mentions) {
    if (form !== 'name' || type === 'nationality') continue;
    const printed = asSeen(text);
    names.set(printed, (names.get(printed) ?? 0) + 1);
  }
  if (names.size === 0) for (const { text } of mentions) names.set(asSeen(text), 1);
  return names;
}

/**
 * The name to show. Of persons the most frequent one of two words and more; of organisations and places the longest that
 * stands a fourth as often as the most frequent, or is what that abbreviates. Capitals only where nothing else is printed.
 */
function fullestName(type: EntityType, names: ReadonlyMap<string, number>): string {
  const most = [...names].reduce((left, right) => (right[1] > left[1] ? right : left));
  const rank = (name: string): readonly number[] => {
    const count = names.get(name)!;
    const words = name.split(' ').length;
    const usual = count * RARE >= most[1] || initialsOf(name) === most[0];
    if (type === 'person') return [Math.min(words, 2), isAllCapitals(name) ? 0 : 1, count, words];
    return [isAllCapitals(name) && name.includes(' ') ? 0 : 1, usual ? words : 0, count, name.length];
  };
  const [best = ''] = [...names.keys()].sort((left, right) => {
    const [a, b] = [rank(left), rank(right)];
    for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return b[index]! - a[index]!;
    return byCodePoint(left, right);
  });
  if (type !== 'person') return best;
  return isAllCapitals(best) ? capitalize(best) : best.split(' ').map((word) => (isAllCapitals(word) ? capitalize(word) : word)).join(' ');
}

/** The name with its article, "The Quarry", where a page prints that inside most sentences. */
function withArticle({ type, mentions }: Cluster, name: string): string {
  if (type !== 'organization' || /^the /i.test(name)) return name;
  const told = mentions.filter(({ article, text }) => article !== null && asSeen(text) === name);
  return told.length > 0 && 2 * told.filter(({ article }) => article).length > told.length ? `The ${name}` : name;
}

function initialsOf(name: string): string {
  return name.split(' ').filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join('');
}

function isAllCapitals(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase();
}

function capitalize(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}

/**
 * Id of what no knowledge base names: the same whether a company is named with its legal form, and for "Jewish" and "Jews".
 * A body that every country has is told apart by its country, and what many are called by what the page tells of it, or by the
 * page: two such are rarely the same.
 */
function unlinkedId(cluster: Cluster, name: string, articleId: DocumentId): EntityId {
  const { type, body } = cluster;
  const key = type === 'person' ? foldName(name).replace(SPACED_INITIALS, '') : foldName(name);
  if (body !== null) return entityId('organization', body);
  if (isSharedName(cluster, key)) return entityId(type, `${key} ${articleId}`);
  if (type === 'person' && isCommonName(key)) return entityId('person', [key, cluster.country, cluster.sectors[0]].join(' '));
  if (type === 'organization') return entityId('organization', plainName(key));
  return entityId(type, type === 'nationality' ? oneOfPeople(key) : key);
}
