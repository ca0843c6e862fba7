import type { EntitySubtype } from '../models/entity.ts';
import type { CountryCode } from '../models/formats.ts';
import { chooseOrganization, type NamedOrganization } from './choose-organization.ts';
import { choosePlace } from './choose-place.ts';
import type { PageCountries } from './count-countries.ts';
import { countryOfName } from './country-of-name.ts';
import { foldName } from './fold-name.ts';
import type { Knowledge } from './knowledge/index.ts';
import { isAbbreviation, mergeBodies, mergeInitialisms, mergeParts, mergeTeams } from './merge-organizations.ts';
import { kindOfOrganization } from './organization-kinds.ts';
import type { OrganizationKind } from './organization-kinds.ts';
import { countryOfSeat, ownerBefore } from './owner-of-body.ts';
import { addMention, createCluster } from './page-mention.ts';
import type { Cluster, PageMention } from './page-mention.ts';
import { hasLegalForm, plainName } from './plain-name.ts';
import { readBodyNoun } from './read-body-noun.ts';
import type { BodyNoun } from './read-body-noun.ts';
import { nicknameJudge } from './team-nickname.ts';

const ABBREVIATION_AFTER = /^(?:['’]s)? \((\p{Lu}[\p{L}\p{N}&./-]{1,11})\)/u;
/** Bodies that are as often of another country as of the one that the page is about. */
const WORLDWIDE: ReadonlySet<EntitySubtype | null> = new Set<EntitySubtype | null>(['company', 'media', 'sports-team']);

/** Nouns that stand for the body of that kind that was named last: "the Ministry". */
const BODY_NOUNS: ReadonlySet<string> = new Set('ministry department court council commission committee agency authority university college party bank company hospital institute foundation board federation association union academy museum'.split(' '));

/** Of more bodies of one kind a page is a list. */
const MOST_MEANT = 8;

type Kind = Pick<OrganizationKind, 'subtype' | 'sectors'>;
const COMPANY: Kind = { subtype: 'company', sectors: ['BUS'] };
const NOTHING_TOLD: Kind = { subtype: null, sectors: [] };

/** Clusters organisations by name, abbreviation and part of name, and links them where one reading fits the page. */
export function clusterOrganizations(text: string, mentions: readonly PageMention[], knowledge: Knowledge, countries: PageCountries): Cluster[] {
  const organizations = mentions.filter((mention) => mention.type === 'organization');
  const abbreviations = readAbbreviations(text, organizations);
  const clusters = new Map<string, Cluster>();
  const owned = keysByOwner(text, organizations, mentions);
  /** Names that hold a noun for a body, by the noun, in the order in which they were named last. */
  const holding = new Map<string, Set<string>>();
  for (const mention of organizations) {
    const name = owned.get(mention) ?? plainName(abbreviations.get(mention.key) ?? mention.key);
    const meant = holding.get(name);
    const key = meant !== undefined && meant.size <= MOST_MEANT ? [...meant].at(-1)! : name;
    if (key.includes(' ')) for (const word of key.split(' ')) if (BODY_NOUNS.has(word)) nameLast(holding, word, key);
    let cluster = clusters.get(key);
    if (cluster === undefined) {
      cluster = createCluster('organization');
      clusters.set(key, cluster);
    }
    addMention(cluster, mention);
  }
  mergeInitialisms(clusters, knowledge);
  mergeParts(clusters, knowledge, countries);
  const names = new Set(clusters.keys());
  const byEntry = new Map<string, Cluster>();
  const isTeam = nicknameJudge(mentions, knowledge);
  for (const [key, cluster] of clusters) {
    const named = { key, cluster, own: ownerBefore(text, cluster.mentions, mentions), isTeam };
    cluster.entry = chooseOrganization(named, names, knowledge, countries);
    describe(named, knowledge, countries, {
      noun: () => readBodyNoun(text, cluster.mentions, mentions, (place) => choosePlace(knowledge.find(foldName(place)), null, countries)?.country ?? null),
      seat: () => countryOfSeat(text, cluster.mentions, mentions),
    });
    if (cluster.entry === null) continue;
    const known = byEntry.get(cluster.entry.id);
    if (known === undefined) byEntry.set(cluster.entry.id, cluster);
    else {
      for (const mention of cluster.mentions) addMention(known, mention);
      clusters.delete(key);
    }
  }
  mergeBodies(clusters, knowledge);
  mergeTeams(clusters);
  return [...clusters.values()];
}

function nameLast(holding: Map<string, Set<string>>, word: string, key: string): void {
  const names = holding.get(word) ?? new Set();
  holding.set(word, names);
  names.delete(key);
  names.add(key);
}

/**
 * Keys of the bodies that the page gives to more than one country: "Russia's Defense Ministry" and "the Ukrainian Defense
 * Ministry". Later mentions without an owner are those of the last one.
 */
function keysByOwner(text: string, organizations: readonly PageMention[], mentions: readonly PageMention[]): Map<PageMention, string> {
  const byName = new Map<string, PageMention[]>();
  for (const mention of organizations) {
    const name = plainName(mention.key);
    if (kindOfOrganization(name)?.national !== true) continue;
    const bucket = byName.get(name);
    if (bucket === undefined) byName.set(name, [mention]);
    else bucket.push(mention);
  }
  const keys = new Map<PageMention, string>();
  for (const [name, bucket] of byName) {
    const owners = bucket.map((mention) => ownerBefore(text, [mention], mentions));
    if (new Set(owners.filter((owner) => owner !== null)).size < 2) continue;
    let key: string | null = null;
    bucket.forEach((mention, index) => {
      if (owners[index] !== null) key = `${mentions[mention.index - 1]!.key} ${name}`;
      if (key !== null) keys.set(mention, key);
    });
  }
  return keys;
}

/** Abbreviations printed in parentheses after a name, or a name in parentheses after its abbreviation. Folded, both. */
function readAbbreviations(text: string, organizations: readonly PageMention[]): Map<string, string> {
  const found = new Map<string, string>();
  organizations.forEach((mention, index) => {
    const printed = ABBREVIATION_AFTER.exec(text.slice(mention.end, mention.end + 18))?.[1];
    if (printed !== undefined && mention.key.includes(' ')) found.set(foldName(printed), mention.key);
    const next = organizations[index + 1];
    if (next !== undefined && text.slice(mention.end, next.start) === ' (' && isAbbreviation(mention.text) && next.key.includes(' ')) found.set(mention.key, next.key);
  });
  return found;
}

/** What is printed beside the names of an organisation. */
interface Surroundings {
  readonly noun: () => BodyNoun | null;
  readonly seat: () => CountryCode | null;
}

/** What the page tells of an organisation that the knowledge base leaves open. */
function describe({ key, cluster, own }: NamedOrganization, knowledge: Knowledge, countries: PageCountries, beside: Surroundings): void {
  if (cluster.entry !== null) {
    cluster.country = cluster.entry.country ?? own;
    const named = cluster.entry.subtype === 'igo' ? null : kindOfOrganization(foldName(cluster.entry.name));
    cluster.subtype = cluster.entry.subtype ?? named?.subtype ?? null;
    cluster.sectors = cluster.entry.sectors.length > 0 ? cluster.entry.sectors : (named?.sectors ?? []);
    return;
  }
  const kind = kindOfOrganization(key);
  const noun = beside.noun();
  const { subtype, sectors } = kind ?? (cluster.mentions.some((mention) => hasLegalForm(mention.key)) ? COMPANY : noun) ?? NOTHING_TOLD;
  cluster.subtype = subtype;
  cluster.sectors = sectors;
  // Towns bear names of others: "Quarry Hill Court in London".
  const isOfTown = countryOfName(key, knowledge, countries, false) === null;
  cluster.country = (isOfTown ? beside.seat() : null) ?? countryOfName(key, knowledge, countries) ?? own ?? noun?.country ?? beside.seat();
  if (kind !== null && !WORLDWIDE.has(kind.subtype)) cluster.country ??= kind.national ? countries.sole : countries.main;
}
