import type { BlockRole } from '../models/block.ts';
import type { EntitySubtype } from '../models/entity.ts';
import type { CountryCode } from '../models/formats.ts';
import { countryByAlpha3 } from '../ontology/countries.ts';
import { placeFirst } from './body-key.ts';
import type { PageCountries } from './count-countries.ts';
import { countryOfName } from './country-of-name.ts';
import { foldName } from './fold-name.ts';
import type { Knowledge, KnowledgeEntry } from './knowledge/index.ts';
import { kindOfOrganization } from './organization-kinds.ts';
import type { Cluster } from './page-mention.ts';
import { plainName } from './plain-name.ts';

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
/** What pages add to the name of a party: "Likud party". */
const PARTY = ' party';
/** What pages leave off the name of a club: "Chelsea". */
const CLUB = ' fc';
/** Where letters are those of an agency. */
const CREDIT_ZONES: ReadonlySet<BlockRole> = new Set<BlockRole>(['byline', 'credit', 'caption', 'dateline-date']);
/** From this fame on an organisation is linked wherever it is named. */
const KNOWN = 5;
/** What speaks for an organisation, beside its fame and the share of its country. */
const WRITTEN_OUT = 2;
const CREDITED_AGENCY = 2;
const WORLD_KIND = 0.5;
const HOME_PRINTED = 1;
const COUNTRY_NAMED = 0.4;

/** Names of one organisation of a page. */
export interface NamedOrganization {
  readonly key: string;
  readonly cluster: Cluster;
  /** The country that the page gives it to. */
  readonly own: CountryCode | null;
  /** Whether the name may be that of a team. */
  readonly isTeam: (team: KnowledgeEntry, key: string) => boolean;
}

/**
 * The organisation that a cluster of names means on this page; null if none fits.
 *
 * @param names keys of all organisations of the page.
 */
export function chooseOrganization({ key, cluster, own, isTeam }: NamedOrganization, names: ReadonlySet<string>, knowledge: Knowledge, countries: PageCountries): KnowledgeEntry | null {
  const national = kindOfOrganization(key)?.national === true && !OWN_NAMES.has(key);
  const credited = cluster.mentions.every(({ zone }) => CREDIT_ZONES.has(zone));
  let best: KnowledgeEntry | null = null;
  let bestScore = 0;
  for (const entry of candidatesFor(key, cluster, knowledge)) {
    if (entry.type !== 'organization' || (entry.subtype === 'sports-team' && !isTeam(entry, key))) continue;
    if (own !== null && entry.country !== own && entry.country !== null && (national || entry.fame < KNOWN)) continue;
    const world = entry.country === null || countryByAlpha3(entry.country) === null;
    const named = own === entry.country || countries.has(entry.country);
    if (!named && !world && (entry.fame < KNOWN || (national && !key.includes(' of ')))) continue;
    if (national && !world && own === null && isBodyOfOther(entry, countries) && countryOfName(key, knowledge, countries) === null) continue;
    const written = names.has(plainName(foldName(entry.name))) ? WRITTEN_OUT : 0;
    const agency = entry.sectors.includes('JRN') && credited ? CREDITED_AGENCY : entry.subtype === 'news-agency' || entry.subtype === 'igo' ? WORLD_KIND : 0;
    const home = entry.subtype === 'sports-team' && names.has(foldName(entry.name).split(' ').slice(0, -1).join(' ')) ? HOME_PRINTED : 0;
    const score = home + entry.fame + (named && entry.country !== null ? COUNTRY_NAMED : 0) + countries.share(entry.country) + written + agency;
    if (score > bestScore) [best, bestScore] = [entry, score];
  }
  return best;
}

/** Whether a body is of another country than the one that the page is about, which has such a body too. */
function isBodyOfOther(entry: KnowledgeEntry, countries: PageCountries): boolean {
  const isAside = EVERYWHERE.has(entry.subtype) || countries.share(entry.country) < SHARED;
  return isAside && countries.main !== null && countries.main !== entry.country && kindOfOrganization(foldName(entry.name)) !== null;
}

/** Entries with a name of the cluster. An abbreviation does not count where the page prints what it is short for. */
function candidatesFor(key: string, cluster: Cluster, knowledge: Knowledge): readonly KnowledgeEntry[] {
  const spelled = key.includes(' ') && cluster.mentions.some((mention) => mention.key.includes(' '));
  const printed = cluster.mentions.map((mention) => mention.key).filter((name) => !spelled || name.includes(' '));
  for (const name of [key, ...printed, key.replaceAll(' and ', ' & '), placeFirst(key)]) {
    const found = knowledge.find(name).filter((entry) => entry.type === 'organization');
    if (found.length > 0) return found;
  }
  const club = knowledge.find(`${key}${CLUB}`).filter((entry) => entry.subtype === 'sports-team');
  if (club.length > 0) return club;
  const party = key.endsWith(PARTY) ? knowledge.find(key.slice(0, -PARTY.length)).filter((entry) => entry.subtype === 'party') : [];
  if (party.length > 0) return party;
  const members = knowledge.findByPeople(key);
  if (members?.type === 'organization') return [members];
  const [first = '', ...rest] = key.split(' ');
  const owner = knowledge.findByPeople(first) ?? knowledge.find(first)[0];
  if (owner?.subtype !== 'country') return [];
  return knowledge.find(rest.join(' ')).filter((entry) => entry.type === 'organization' && entry.country === owner.country);
}
