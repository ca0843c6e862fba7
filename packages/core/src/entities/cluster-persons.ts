import type { CountryCode, IsoDate } from '../models/formats.ts';
import { choosePerson } from './choose-person.ts';
import type { PageCountries } from './count-countries.ts';
import { countryOfRole } from './country-of-role.ts';
import { describePerson } from './describe-person.ts';
import type { Knowledge } from './knowledge/index.ts';
import { addMention, createCluster } from './page-mention.ts';
import type { Cluster, PageMention } from './page-mention.ts';
import { isNearSpelling, readPersonName, sameFullName, withoutParticles } from './person-name.ts';
import type { PersonName } from './person-name.ts';

/** Above this number of names spellings are not compared: a page of so many is a list. */
const MOST_COMPARED = 300;

/** Words of the longest family name, particles and all. */
const LONGEST_FAMILY = 6;

interface NamedCluster {
  readonly cluster: Cluster;
  /** The fullest name of the page first. */
  readonly names: PersonName[];
}

/** The full names of a page, found by any of their words. */
class NamedClusters {
  readonly all: NamedCluster[] = [];
  readonly #byWord = new Map<string, Set<NamedCluster>>();

  /** Names that share a word with these, in the order they were printed. */
  sharing(words: readonly string[]): NamedCluster[] {
    const found = new Set(words.flatMap((word) => [...(this.#byWord.get(word) ?? [])]));
    return [...found].sort((left, right) => left.cluster.mentions[0]!.start - right.cluster.mentions[0]!.start);
  }

  add(home: NamedCluster, name: PersonName): void {
    if (home.names.length === 0) this.all.push(home);
    home.names.push(name);
    for (const word of name.words) {
      const bucket = this.#byWord.get(word);
      if (bucket === undefined) this.#byWord.set(word, new Set([home]));
      else bucket.add(home);
    }
  }
}

/** Clusters persons by full name, then by parts of names, and links them where the page supports it. */
export function clusterPersons(text: string, mentions: readonly PageMention[], knowledge: Knowledge, countries: PageCountries, date: IsoDate | null): Cluster[] {
  const roleCountry = (mention: PageMention) => countryOfRole(text, mentions, mention.index);
  const persons = mentions.filter((mention) => mention.type === 'person');
  const names = new Map(persons.map((mention) => [mention, readPersonName(mention.text)]));
  const tails = new Set([...names.values()].flatMap(({ words }) => endings(words)));
  const named = new NamedClusters();
  for (const mention of persons) {
    const name = names.get(mention)!;
    if (name.words.length < 2 || isParticleName(mention.text, name, tails)) continue;
    joinFullName(named, mention, name, knowledge);
  }
  for (const { cluster, names: own } of named.all) {
    const evidence = { country: firstCountry(cluster, roleCountry), countries, date };
    cluster.entry = own.map((name) => choosePerson(name, cluster.mentions, knowledge, evidence)).find((entry) => entry !== null) ?? null;
  }
  const alone = new Map<string, Cluster>();
  for (const mention of persons) {
    if (mention.cluster !== null) continue;
    const name = names.get(mention)!;
    const owner = ownerOfPart(named, name, mention, knowledge);
    if (owner !== null) {
      addMention(owner.cluster, mention);
      continue;
    }
    const key = name.words.join(' ');
    let cluster = alone.get(key) ?? nearestAlone(alone, key);
    if (cluster === null) {
      cluster = createCluster('person');
      alone.set(key, cluster);
    }
    addMention(cluster, mention);
  }
  for (const [key, cluster] of alone) {
    cluster.entry = choosePerson(readPersonName(key), cluster.mentions, knowledge, { country: firstCountry(cluster, roleCountry), countries, date });
  }
  const clusters = mergeByEntry([...named.all.map(({ cluster }) => cluster), ...alone.values()]);
  for (const cluster of clusters) describePerson(text, cluster, mentions, () => firstCountry(cluster, roleCountry), countries);
  return clusters;
}

/** What a name ends with: its last word, its last two …, all but the first. */
function endings(words: readonly string[]): string[] {
  const last = words.slice(1).slice(-LONGEST_FAMILY);
  return last.map((_, index) => last.slice(index).join(' '));
}

/** "al-Assad", and "De Blasio" beside "Bill de Blasio": two words, but one name. */
function isParticleName(printed: string, name: PersonName, tails: ReadonlySet<string>): boolean {
  if (withoutParticles(name.words).length > 1) return false;
  if (/^\p{Ll}|^\p{Lu}\p{Ll}-/u.test(printed)) return true;
  return tails.has(name.words.join(' '));
}

function joinFullName(named: NamedClusters, mention: PageMention, name: PersonName, knowledge: Knowledge): void {
  const key = name.words.join(' ');
  const near = named.sharing(name.words);
  const same = near.find(({ names }) => names.some((other) => other.words.join(' ') === key)) ?? near.find(({ names }) => names.some((other) => sameFullName(other, name)));
  const known = same === undefined ? knowledge.find(key).find((entry) => entry.type === 'person') : undefined;
  const linked = known === undefined ? undefined : near.find(({ names }) => names.some((other) => knowledge.find(other.words.join(' ')).some((entry) => entry.id === known.id)));
  const home = same ?? linked ?? { cluster: createCluster('person'), names: [] };
  addMention(home.cluster, mention);
  if (!home.names.some((other) => other.words.join(' ') === key)) named.add(home, name);
}

/** The full name of the page that a part of a name stands for. Of two bearers the one whose role fits, then the best known, then the last named. */
function ownerOfPart(named: NamedClusters, part: PersonName, mention: PageMention, knowledge: Knowledge): NamedCluster | null {
  const words = withoutParticles(part.words);
  const near = named.sharing(words);
  const matches = (test: (name: PersonName) => boolean, among = near) => among.filter(({ names }) => names.some(test));
  let owners = matches((name) => endsWith(withoutParticles(name.words), words));
  if (owners.length === 0) {
    const key = part.words.join(' ');
    const entries = knowledge.find(key).filter((entry) => entry.type === 'person');
    owners = entries.length === 0 ? [] : named.all.filter(({ cluster }) => cluster.entry !== null && entries.some((entry) => entry.id === cluster.entry!.id));
  }
  if (owners.length === 0) owners = matches((name) => words.length === 1 && name.words.slice(1).includes(words[0]!));
  if (owners.length === 0) owners = matches((name) => words.length === 1 && name.words[0] === words[0]);
  if (owners.length === 0 && words.length === 1 && named.all.length <= MOST_COMPARED) owners = matches((name) => isNearSpelling(name.family, words[0]!), named.all);
  if (owners.length < 2) return owners[0] ?? null;
  const head = mention.role?.head;
  const fitting = head === undefined ? [] : owners.filter(({ cluster }) => cluster.mentions.some((other) => other.role?.head === head) || cluster.entry?.offices.some((office) => office.title.includes(head)) === true);
  if (fitting.length === 1) return fitting[0]!;
  const entries = knowledge.find(part.words.join(' '));
  const best = owners.find(({ cluster }) => cluster.entry !== null && entries.some((entry) => entry.id === cluster.entry!.id));
  return best ?? lastNamed(owners, mention.start);
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  return tail.length <= words.length && tail.every((word, index) => words[words.length - tail.length + index] === word);
}

function lastNamed(owners: readonly NamedCluster[], offset: number): NamedCluster {
  let best = owners[0]!;
  let nearest = -1;
  for (const owner of owners) {
    for (const { start } of owner.cluster.mentions) if (start < offset && start > nearest) [best, nearest] = [owner, start];
  }
  return best;
}

function nearestAlone(alone: ReadonlyMap<string, Cluster>, key: string): Cluster | null {
  if (alone.size > MOST_COMPARED) return null;
  for (const [other, cluster] of alone) if (isNearSpelling(other, key)) return cluster;
  return null;
}

function firstCountry(cluster: Cluster, roleCountry: (mention: PageMention) => CountryCode | null): CountryCode | null {
  for (const mention of cluster.mentions) {
    const country = roleCountry(mention);
    if (country !== null) return country;
  }
  return null;
}

function mergeByEntry(clusters: readonly Cluster[]): Cluster[] {
  const byEntry = new Map<string, Cluster>();
  return clusters.filter((cluster) => {
    if (cluster.entry === null) return true;
    const known = byEntry.get(cluster.entry.id);
    if (known === undefined) {
      byEntry.set(cluster.entry.id, cluster);
      return true;
    }
    for (const mention of cluster.mentions) addMention(known, mention);
    return false;
  });
}
