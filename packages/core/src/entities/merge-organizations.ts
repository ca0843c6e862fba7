import { bodyKey } from './body-key.ts';
import type { PageCountries } from './count-countries.ts';
import { foldName } from './fold-name.ts';
import type { Knowledge } from './knowledge/index.ts';
import { kindOfOrganization } from './organization-kinds.ts';
import { addMention } from './page-mention.ts';
import type { Cluster } from './page-mention.ts';

const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'la', 'du', 'des', 'del', '&']);
/** Places written as initials at the head of a name: "D.C. Housing Authority" is DCHA. */
const PLACE_INITIALS: ReadonlySet<string> = new Set(['dc', 'us', 'uk', 'un', 'eu', 'la', 'ny', 'nyc', 'sf']);
/** From this number of initials on the first may be left out: the California Public Utilities Commission is the PUC. */
const SHORTEST_LOCAL = 3;
/** More teams than any sport has make a list, not a report. */
const MOST_TEAMS = 200;
/** A short name has no more words. */
const LONGEST_PART = 8;
/** From this fame on a name is taken for what is known by it. */
const KNOWN = 5;

/** Joins the names of one body of a country, and tells the key under which other pages name it. */
export function mergeBodies(clusters: Map<string, Cluster>, knowledge: Knowledge): void {
  const bodies = new Map<string, string>();
  for (const [key, cluster] of [...clusters]) {
    if (cluster.entry !== null || cluster.country === null) continue;
    cluster.body = bodyKey(key, cluster.country, knowledge);
    if (cluster.body === null) continue;
    const known = bodies.get(cluster.body);
    if (known === undefined) bodies.set(cluster.body, key);
    else moveAll(clusters, key, known);
  }
}

/** Joins "Boston" to the Boston Bruins where the page names one team of the city. */
export function mergeTeams(clusters: Map<string, Cluster>): void {
  const teams = [...clusters].flatMap(([key, { entry }]) => (entry?.subtype === 'sports-team' ? [{ key, name: foldName(entry.name) }] : []));
  if (teams.length === 0 || teams.length > MOST_TEAMS) return;
  for (const [key, cluster] of [...clusters]) {
    if (cluster.entry !== null) continue;
    const own = teams.filter(({ name }) => name.startsWith(`${key} `));
    if (own.length === 1) moveAll(clusters, key, own[0]!.key);
  }
}

/** Joins "ECB" to "European Central Bank" where one name of the page has these initials. */
export function mergeInitialisms(clusters: Map<string, Cluster>, knowledge: Knowledge): void {
  const byInitials = new Map<string, string | null>();
  for (const key of clusters.keys()) {
    for (const initials of initialsOf(key)) byInitials.set(initials, byInitials.has(initials) ? null : key);
  }
  for (const [key, cluster] of [...clusters]) {
    const long = byInitials.get(key);
    if (long === undefined || long === null || long === key || !cluster.mentions.some((mention) => isAbbreviation(mention.text))) continue;
    const other = knowledge.find(key).find((entry) => entry.type === 'organization' && entry.fame >= KNOWN);
    if (other !== undefined && knowledge.find(long).some((entry) => entry.type === 'organization' && entry.id !== other.id)) continue;
    moveAll(clusters, key, long);
  }
}

function initialsOf(key: string): string[] {
  const words = key.split(' ');
  if (words.length < 2) return [];
  const all = words.map((word) => word[0] ?? '').join('');
  const large = words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word[0] ?? '').join('');
  const placed = PLACE_INITIALS.has(words[0]!) ? words[0]! + large.slice(1) : large;
  const local = large.length > SHORTEST_LOCAL ? large.slice(1) : large;
  return [...new Set([all, large, placed, local])];
}

/** Joins "Burisma" to "Burisma Holdings" where only one longer name begins or ends with the shorter, or only one is it and a word for what it is. */
export function mergeParts(clusters: Map<string, Cluster>, knowledge: Knowledge, countries: PageCountries): void {
  const byEnd = new Map<string, string[]>();
  for (const key of clusters.keys()) {
    for (const end of endsOf(key)) {
      const bucket = byEnd.get(end);
      if (bucket === undefined) byEnd.set(end, [key]);
      else bucket.push(key);
    }
  }
  for (const key of [...clusters.keys()].sort((left, right) => left.length - right.length)) {
    if (key.length < 4) continue;
    const place = knowledge.find(key).some((entry) => entry.type === 'location' && entry.fame >= KNOWN);
    const all = (byEnd.get(key) ?? []).filter((other) => clusters.has(other) && (place ? isTeamOf(other, key, knowledge) : isUnitless(other, key) || other.endsWith(` ${key}`)));
    const longer = all.length < 2 ? all : all.filter((other) => other.startsWith(`${key} `) && isKindWord(other.slice(key.length + 1)));
    if (longer.length !== 1) continue;
    const known = knowledge.find(key).find((entry) => entry.type === 'organization' && entry.fame >= KNOWN);
    const isAbroad = kindOfOrganization(key)?.national === true && !countries.has(known?.country ?? null);
    if (known !== undefined && !isAbroad && !knowledge.find(longer[0]!).some((entry) => entry.id === known.id)) continue;
    moveAll(clusters, key, longer[0]!);
  }
}

/** What a name begins and ends with: up to so many whole words of it. */
function endsOf(key: string): Set<string> {
  const words = key.split(' ');
  const ends = new Set<string>();
  for (let count = 1; count < Math.min(words.length, LONGEST_PART + 1); count++) ends.add(words.slice(0, count).join(' ')).add(words.slice(-count).join(' '));
  return ends;
}

/** "University", "School", "Records": a word that is a kind of body by itself. */
function isKindWord(words: string): boolean {
  return !words.includes(' ') && kindOfOrganization(words)?.national === false;
}

/** "Burisma" for Burisma Holdings, but not "Florida State" for its Board of Trustees. */
function isUnitless(name: string, start: string): boolean {
  if (!name.startsWith(`${start} `)) return false;
  return kindOfOrganization(name)?.national !== true || kindOfOrganization(start)?.national === true;
}

/** "Detroit" for the Detroit Lions, but not for the Detroit News. */
function isTeamOf(name: string, place: string, knowledge: Knowledge): boolean {
  if (!name.startsWith(`${place} `)) return false;
  const known = knowledge.find(name).find((entry) => entry.type === 'organization');
  const subtype = known === undefined ? kindOfOrganization(name)?.subtype : known.subtype;
  return subtype === 'sports-team' || (subtype ?? null) === null;
}

function moveAll(clusters: Map<string, Cluster>, from: string, to: string): void {
  const target = clusters.get(to)!;
  for (const mention of clusters.get(from)!.mentions) addMention(target, mention);
  clusters.delete(from);
}

/** Whether a name is written as initials: "ECB", "U.N.". */
export function isAbbreviation(printed: string): boolean {
  return /^(?:\p{Lu}[.&]?){2,7}$/u.test(printed);
}
