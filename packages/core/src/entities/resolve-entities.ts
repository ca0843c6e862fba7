import { pageDate } from '../article/page-date.ts';
import type { Analysis } from '../language/analysis.ts';
import type { Article } from '../models/article.ts';
import type { Document } from '../models/document.ts';
import type { EntityId } from '../models/formats.ts';
import { mentionId } from '../models/identifiers.ts';
import type { Mention } from '../models/mention.ts';
import { SCHEMA_VERSION } from '../models/spans.ts';
import { clusterOrganizations } from './cluster-organizations.ts';
import { clusterPersons } from './cluster-persons.ts';
import { countCountries, countLinkedCountries } from './count-countries.ts';
import { countStates } from './count-states.ts';
import { findNominals } from './find-nominals.ts';
import { foldName } from './fold-name.ts';
import { gatherNames } from './gather-names.ts';
import { hasOwnArticle } from './has-own-article.ts';
import type { Knowledge, KnowledgeEntry } from './knowledge/index.ts';
import { linkLocations, placeUnknown } from './link-locations.ts';
import { linkNationalBodies } from './link-national-bodies.ts';
import { describeEntity } from './page-entity.ts';
import type { PageEntity } from './page-entity.ts';
import { addMention, createCluster } from './page-mention.ts';
import type { Cluster, PageMention } from './page-mention.ts';
import { rankSalience } from './rank-salience.ts';
import { readPredicate, readRoleAfter, readRoleBefore, readTitle } from './read-role.ts';
import type { RecognizedMention } from './recognized-mention.ts';
import { settleRole } from './sector-of-role.ts';
import { settleAtHome } from './settle-at-home.ts';
import { settleStates } from './settle-states.ts';
import { shareRole } from './share-role.ts';
import { unifyTypes } from './unify-types.ts';

export interface ResolveEntitiesInput {
  readonly document: Document;
  readonly article: Article;
  readonly analysis: Analysis;
  /** Names of the page, in reading order, without overlaps. */
  readonly recognized: readonly RecognizedMention[];
  readonly knowledge: Knowledge;
}

export interface ResolvedEntities {
  /** In reading order. */
  readonly mentions: Mention[];
  /** By id. */
  readonly entities: PageEntity[];
  /** Salient entities, most salient first: `article.about`. */
  readonly about: EntityId[];
}

const AFTER_PREPOSITION = /\b(?:of|to|for|with|by|at|about|in) (?:the )?$/;
const NOMINAL_CONFIDENCE = 0.7;
/** Share of a page's places from which on they tell that the page is about their country. */
const SHARED = 0.25;

/** Resolves the names of a page into entities: parts of names, abbreviations, spellings, roles, peoples and seats of government. */
export function resolveEntities({ document, article, analysis, recognized, knowledge }: ResolveEntitiesInput): ResolvedEntities {
  const { text } = document;
  const date = pageDate(document, article);
  const mentions = gatherNames(article, analysis, recognized, knowledge).map((name, index) => openMention(text, name, index));
  settleStates(text, mentions, knowledge);
  unifyTypes(mentions, knowledge);
  const named = countCountries(mentions, knowledge);
  linkLocations(text, mentions, knowledge, named);
  const linked = countLinkedCountries(mentions);
  // A place does not speak for its own country.
  const locations = linkLocations(text, mentions, knowledge, { ...linked, has: (code) => named.has(code) || linked.share(code) >= SHARED });
  const countries = countStates(mentions, knowledge, date);
  placeUnknown(locations, knowledge, countries.main ?? countLinkedCountries(mentions).main);
  const organizations = clusterOrganizations(text, mentions, knowledge, countries);
  mentions.forEach((mention, index) => {
    if (mention.type !== 'person') return;
    const role = readRole(text, mentions, index);
    mention.role = role && settleRole(role, mentions, index);
  });
  const persons = clusterPersons(text, mentions, knowledge, countries, date);
  const others = clusterByName(mentions.filter((mention) => mention.cluster === null));
  const clusters = [...locations, ...organizations, ...persons, ...others];
  settleAtHome(clusters, knowledge);
  linkNationalBodies(clusters, knowledge);
  const nominals = addNominals(analysis, mentions, persons, clusters, knowledge, date);

  const byId = new Map<EntityId, Cluster>();
  const described = new Map<Cluster, PageEntity>();
  const merged = new Set<Cluster>();
  for (const cluster of clusters) {
    const entity = describeEntity(cluster, article.id);
    const known = byId.get(entity.id);
    if (known === undefined) {
      byId.set(entity.id, cluster);
      described.set(cluster, entity);
      continue;
    }
    for (const mention of cluster.mentions) addMention(known, mention);
    merged.add(known);
  }
  for (const cluster of merged) described.set(cluster, { ...describeEntity(cluster, article.id), id: described.get(cluster)!.id });
  return {
    mentions: [...mentions, ...nominals].sort((left, right) => left.start - right.start || left.end - right.end).map((mention) => closeMention(mention, described.get(mention.cluster!)!)),
    entities: [...described.values()].sort((left, right) => (left.id < right.id ? -1 : 1)),
    about: rankSalience(byId),
  };
}

function openMention(text: string, { start, end, type, sentence, zone, confidence }: RecognizedMention, index: number): PageMention {
  const printed = text.slice(start, end);
  return { index, start, end, text: printed, key: foldName(printed), form: 'name', sentence, zone, confidence, article: hasOwnArticle(text, start, zone), type, role: null, cluster: null };
}

function readRole(text: string, mentions: readonly PageMention[], index: number): PageMention['role'] {
  const mention = mentions[index]!;
  let floor = 0;
  for (let at = index - 1; at >= 0 && at > index - 6; at--) {
    if (mentions[at]!.type !== 'person') continue;
    floor = mentions[at]!.end;
    break;
  }
  const title = readTitle(text, mention.start, floor, mention.zone === 'title' || mention.zone === 'related-title');
  return widenRole(text, mentions, index, title?.role ?? null) ?? readRoleBefore(text, title?.start ?? mention.start, floor) ?? readApposition(text, mentions, index) ?? shareRole(text, mentions, index) ?? readPredicate(text, mention.end);
}

/** The role in the apposition after a name; a title with its own name is the next of a list. */
function readApposition(text: string, mentions: readonly PageMention[], index: number): PageMention['role'] {
  const role = readRoleAfter(text, mentions[index]!.end);
  if (role === null) return null;
  let at = index + 1;
  while (at < mentions.length && mentions[at]!.end < role.end) at++;
  const last = mentions[at];
  const isNext = last?.type === 'person' && last.start < role.end && !AFTER_PREPOSITION.test(text.slice(role.start, last.start));
  return isNext ? null : role;
}

/** A role that begins inside a name begins with it: "Constitutional Democratic Party of Japan leader". */
function widenRole(text: string, mentions: readonly PageMention[], index: number, role: PageMention['role']): PageMention['role'] {
  if (role === null) return null;
  let at = index - 1;
  while (at >= 0 && mentions[at]!.start >= role.start) at--;
  const name = mentions[at];
  if (name === undefined || name.end <= role.start || name.end > role.end) return role;
  return { ...role, start: name.start, text: text.slice(name.start, role.end) };
}

/** One cluster for each name of a type. */
function clusterByName(mentions: readonly PageMention[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const mention of mentions) {
    const name = `${mention.type} ${mention.key}`;
    const cluster = clusters.get(name) ?? createCluster(mention.type);
    clusters.set(name, cluster);
    addMention(cluster, mention);
  }
  return [...clusters.values()];
}

/** Adds the mentions by office alone to their clusters, and clusters for holders whom the page does not name. */
function addNominals(analysis: Analysis, mentions: readonly PageMention[], persons: readonly Cluster[], clusters: Cluster[], knowledge: Knowledge, date: Document['date']): PageMention[] {
  const byEntry = new Map<KnowledgeEntry, Cluster>();
  return findNominals(analysis, mentions, persons, knowledge, date).map(({ start, end, sentence, zone, role, holder }) => {
    let cluster = 'mentions' in holder ? holder : byEntry.get(holder);
    if (cluster === undefined) {
      cluster = createCluster('person', holder as KnowledgeEntry);
      byEntry.set(holder as KnowledgeEntry, cluster);
      clusters.push(cluster);
    }
    const nominal: PageMention = { index: -1, start, end, text: analysis.text.slice(start, end), key: '', form: 'nominal', sentence, zone, confidence: NOMINAL_CONFIDENCE, article: null, type: 'person', role, cluster: null };
    addMention(cluster, nominal);
    return nominal;
  });
}

function closeMention(mention: PageMention, entity: PageEntity): Mention {
  const { start, end, text, type, form, role, sentence, confidence } = mention;
  return {
    kind: 'mention', schemaVersion: SCHEMA_VERSION, id: mentionId(entity.articleId, start, end), articleId: entity.articleId, entityId: entity.id,
    name: entity.name, type, form, role: role?.text ?? null, start, end, text, sentence, confidence,
  };
}
