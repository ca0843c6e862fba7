import type { BlockRole } from '../models/block.ts';
import type { EntitySubtype } from '../models/entity.ts';
import type { CountryCode } from '../models/formats.ts';
import { countryByAlpha3 } from '../ontology/countries.ts';
import type { PageCountries } from './count-countries.ts';
import { countryOfName } from './country-of-name.ts';
import { foldName } from './fold-name.ts';
import type { Knowledge, KnowledgeEntry } from './knowledge/index.ts';
import { isAbbreviation, mergeBodies, mergeInitialisms, mergeParts, mergeTeams } from './merge-organizations.ts';
import { kindOfOrganization } from './organization-kinds.ts';
import { countryOfSeat, ownerBefore } from './owner-of-body.ts';
import { addMention, createCluster } from './page-mention.ts';
import type { Cluster, PageMention } from './page-mention.ts';

/** Names that the body of one country bears, though others have such a body too. */
const OWN_NAMES: ReadonlySet<string> = new Set(
  (
    'state department|justice department|treasury department|department of homeland security|homeland security|pentagon|' +
    'home office|foreign office|us army|us navy|us air force|us marines|us coast guard|house of commons|house of lords|' +
    'federal reserve|duma|state duma|knesset|bundestag|lok sabha|people s liberation army'
  ).split('|'),
);
/** Bodies that every country has: on a page about one country they are that country's. */
const EVERYWHERE: ReadonlySet<EntitySubtype | null> = new Set<EntitySubtype | null>(['parliament', 'court', 'ministry', 'police', 'military']);
/** A page of two countries tells either's ministries where this share of it is about the country. */
const SHARED = 0.25;
const LEGAL_FORMS = / (?:inc|corp|corporation|co|company|ltd|limited|plc|llc|gmbh|ag|sa|spa|holdings|group)$/;
const ABBREVIATION_AFTER = /^ \((\p{Lu}[\p{L}\p{N}&./-]{1,11})\)/u;
/** Bodies that are as often of another country as of the one that the page is about. */
const WORLDWIDE: ReadonlySet<EntitySubtype | null> = new Set<EntitySubtype | null>(['company', 'media', 'sports-team']);
/** Where letters are those of an agency. */
const CREDIT_ZONES: ReadonlySet<BlockRole> = new Set<BlockRole>(['byline', 'credit', 'caption', 'dateline-date']);
/** From this fame on an organisation is linked wherever it is named. */
const KNOWN = 5;

/** Clusters organisations by name, abbreviation and part of name, and links them where one reading fits the page. */
export function clusterOrganizations(text: string, mentions: readonly PageMention[], knowledge: Knowledge, countries: PageCountries): Cluster[] {
  const organizations = mentions.filter((mention) => mention.type === 'organization');
  const abbreviations = readAbbreviations(text, organizations);
  const clusters = new Map<string, Cluster>();
  const owned = keysByOwner(text, organizations, mentions);
  for (const mention of organizations) {
    const key = owned.get(mention) ?? plainName(abbreviations.get(mention.key) ?? mention.key);
    let cluster = clusters.get(key);
    if (cluster === undefined) {
      cluster = createCluster('organization');
      clusters.set(key, cluster);
    }
    addMention(cluster, mention);
  }
  mergeInitialisms(clusters, knowledge);
  mergeParts(clusters, knowledge);
  const names = new Set(clusters.keys());
  const byEntry = new Map<string, Cluster>();
  for (const [key, cluster] of clusters) {
    const own = ownerBefore(text, cluster.mentions, mentions);
    cluster.entry = chooseOrganization(key, cluster, names, knowledge, countries, own);
    describe(text, mentions, key, cluster, knowledge, countries, own);
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

/** A name without article and legal form, in American spelling. */
function plainName(key: string): string {
  const plain = key.replace(/^the /, '').replace(/^united states /, 'us ').replace(/\bdefence\b/, 'defense').replace(/organisation\b/, 'organization').replace(/\bcentre\b/, 'center');
  const bare = plain.replace(LEGAL_FORMS, '');
  return bare.length > 3 ? bare : plain;
}

/** Abbreviations printed in parentheses after a name, or a name in parentheses after its abbreviation. Folded, both. */
function readAbbreviations(text: string, organizations: readonly PageMention[]): Map<string, string> {
  const found = new Map<string, string>();
  organizations.forEach((mention, index) => {
    const printed = ABBREVIATION_AFTER.exec(text.slice(mention.end, mention.end + 16))?.[1];
    if (printed !== undefined && mention.key.includes(' ')) found.set(foldName(printed), mention.key);
    const next = organizations[index + 1];
    if (next !== undefined && text.slice(mention.end, next.start) === ' (' && isAbbreviation(mention.text) && next.key.includes(' ')) found.set(mention.key, next.key);
  });
  return found;
}

function chooseOrganization(key: string, cluster: Cluster, names: ReadonlySet<string>, knowledge: Knowledge, countries: PageCountries, own: CountryCode | null): KnowledgeEntry | null {
  const candidates = candidatesFor(key, cluster, knowledge);
  const national = kindOfOrganization(key)?.national === true && !OWN_NAMES.has(key);
  const credited = cluster.mentions.every(({ zone }) => CREDIT_ZONES.has(zone));
  let best: KnowledgeEntry | null = null;
  let bestScore = 0;
  for (const entry of candidates) {
    if (entry.type !== 'organization') continue;
    if (own !== null && entry.country !== own && entry.country !== null && (national || entry.fame < KNOWN)) continue;
    const world = entry.country === null || countryByAlpha3(entry.country) === null;
    const named = own === entry.country || countries.has(entry.country);
    if (!named && !world && (entry.fame < KNOWN || (national && !key.includes(' of ')))) continue;
    if (national && !world && own === null && (EVERYWHERE.has(entry.subtype) || countries.share(entry.country) < SHARED) && countries.main !== null && countries.main !== entry.country && kindOfOrganization(foldName(entry.name)) !== null && !namesCountry(key, knowledge, countries)) continue;
    const written = names.has(plainName(foldName(entry.name))) ? 2 : 0;
    const agency = entry.sectors.includes('JRN') && credited ? 2 : entry.subtype === 'news-agency' || entry.subtype === 'igo' ? 0.5 : 0;
    const home = entry.subtype === 'sports-team' && names.has(foldName(entry.name).split(' ').slice(0, -1).join(' ')) ? 1 : 0;
    const score = home + entry.fame + (named && entry.country !== null ? 0.4 : 0) + countries.share(entry.country) + written + agency;
    if (score > bestScore) [best, bestScore] = [entry, score];
  }
  return best;
}

/** Entries with a name of the cluster. An abbreviation does not count where the page prints what it is short for. */
function candidatesFor(key: string, cluster: Cluster, knowledge: Knowledge): readonly KnowledgeEntry[] {
  const spelled = key.includes(' ') && cluster.mentions.some((mention) => mention.key.includes(' '));
  const printed = cluster.mentions.map((mention) => mention.key).filter((name) => !spelled || name.includes(' '));
  const shorter = key.split(' ').slice(1).join(' ');
  for (const name of [key, ...printed]) {
    const found = knowledge.find(name).filter((entry) => entry.type === 'organization');
    if (found.length > 0) return found;
  }
  const members = knowledge.findByPeople(key);
  if (members?.type === 'organization') return [members];
  const owner = knowledge.findByPeople(key.split(' ')[0]!) ?? knowledge.find(key.split(' ')[0]!)[0];
  return owner?.subtype === 'country' ? knowledge.find(shorter).filter((entry) => entry.type === 'organization' && entry.country === owner.country) : [];
}

function namesCountry(key: string, knowledge: Knowledge, countries: PageCountries): boolean {
  return countryOfName(key, knowledge, countries) !== null;
}

/** What the page tells of an organisation that the knowledge base leaves open. */
function describe(text: string, mentions: readonly PageMention[], key: string, cluster: Cluster, knowledge: Knowledge, countries: PageCountries, own: CountryCode | null): void {
  if (cluster.entry !== null) {
    cluster.country = cluster.entry.country ?? own;
    cluster.subtype = cluster.entry.subtype;
    cluster.sectors = cluster.entry.sectors;
    return;
  }
  const kind = kindOfOrganization(key);
  cluster.subtype = kind?.subtype ?? null;
  cluster.sectors = kind?.sectors ?? [];
  cluster.country = countryOfName(key, knowledge, countries) ?? own ?? countryOfSeat(text, cluster.mentions, mentions);
  if (kind === null) cluster.country ??= countries.only;
  else if (!WORLDWIDE.has(kind.subtype)) cluster.country ??= countries.main;
}
