import type { CountryCode, IsoDate } from '../models/formats.ts';
import { choosePerson, FAMOUS, personsCalled } from './choose-person.ts';
import type { PageCountries } from './count-countries.ts';
import { countryOfRole } from './country-of-role.ts';
import { describePerson } from './describe-person.ts';
import type { Knowledge, KnowledgeEntry } from './knowledge/index.ts';
import { addMention, createCluster } from './page-mention.ts';
import type { Cluster, PageMention } from './page-mention.ts';
import { areApart, isNearSpelling, keyOfName, readPersonName, sameFullName, withoutParticles } from './person-name.ts';
import type { PersonName } from './person-name.ts';

/** Above this number of names spellings are not compared: a page of so many is a list. */
const MOST_COMPARED = 300;
/** A word of more names than this tells none of them apart. */
const MOST_SHARING = 100;

/** Words of the longest family name, particles and all. */
const LONGEST_FAMILY = 6;

/** A person whom the page names in full. */
interface NamedCluster {
  readonly cluster: Cluster;
  /** The fullest name of the page first. */
  readonly names: PersonName[];
  /** Main words of the roles printed with its names. */
  readonly heads: Set<string>;
  /** Where it was last named, up to the mention that is being read; -1 for nowhere yet. */
  lastStart: number;
}

/** The full names of a page, found by any of their words. */
class NamedClusters {
  readonly all: NamedCluster[] = [];
  readonly #byCluster = new Map<Cluster, NamedCluster>();
  readonly #byKey = new Map<string, NamedCluster>();
  readonly #byEntry = new Map<string, NamedCluster[]>();
  readonly #byWord = new Map<string, { home: NamedCluster; name: PersonName }[]>();

  /** Number of names. */
  get size(): number {
    return this.#byKey.size;
  }

  of(cluster: Cluster): NamedCluster | undefined {
    return this.#byCluster.get(cluster);
  }

  /** The one that bears this very name. */
  bearing(key: string): NamedCluster | undefined {
    return this.#byKey.get(key);
  }

  /** Those with a name that shares a word with these and passes a test, in the order they were printed. */
  sharing(words: readonly string[], test: (name: PersonName) => boolean): NamedCluster[] {
    const found = new Set<NamedCluster>();
    for (const word of words) {
      const bucket = this.#byWord.get(word) ?? [];
      if (bucket.length > MOST_SHARING) continue;
      for (const { home, name } of bucket) if (!found.has(home) && test(name)) found.add(home);
    }
    return [...found].sort((left, right) => left.cluster.mentions[0]!.start - right.cluster.mentions[0]!.start);
  }

  linkedTo(entry: KnowledgeEntry): readonly NamedCluster[] {
    return this.#byEntry.get(entry.id) ?? [];
  }

  create(): NamedCluster {
    const home: NamedCluster = { cluster: createCluster('person'), names: [], heads: new Set(), lastStart: -1 };
    this.all.push(home);
    this.#byCluster.set(home.cluster, home);
    return home;
  }

  addName(home: NamedCluster, name: PersonName, key: string): void {
    home.names.push(name);
    this.#byKey.set(key, home);
    for (const word of new Set(name.words)) {
      const bucket = this.#byWord.get(word);
      if (bucket === undefined) this.#byWord.set(word, [{ home, name }]);
      else bucket.push({ home, name });
    }
  }

  link(home: NamedCluster): void {
    const { entry } = home.cluster;
    if (entry !== null) this.#byEntry.set(entry.id, [...this.linkedTo(entry), home]);
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
  for (const home of named.all) {
    const { cluster, names: own } = home;
    const evidence = { country: firstCountry(cluster, roleCountry), countries, date };
    cluster.entry = own.map((name) => choosePerson(name, cluster.mentions, knowledge, evidence)).find((entry) => entry !== null) ?? null;
    named.link(home);
  }
  const alone = new Map<string, Cluster>();
  for (const mention of persons) {
    const name = names.get(mention)!;
    const owner = mention.cluster === null ? ownerOfPart(named, name, mention, knowledge) : named.of(mention.cluster)!;
    if (owner !== null) {
      owner.lastStart = mention.start;
      if (mention.cluster === null) joinMention(owner, mention);
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
  const key = keyOfName(name);
  const bearer = named.bearing(key);
  if (bearer !== undefined) {
    joinMention(bearer, mention);
    return;
  }
  const known = personsCalled(name, knowledge);
  const isKnown = (other: PersonName): boolean => personsCalled(other, knowledge).some((entry) => entry.id === known[0]!.id);
  const isKnownApart = (other: PersonName): boolean => known.length > 0 && personsCalled(other, knowledge).length > 0 && !isKnown(other);
  const alike = named.sharing(name.words, (other) => sameFullName(other, name));
  const home = alike.find(({ names }) => !names.some((other) => areApart(other, name) || isKnownApart(other))) ?? (known.length === 0 ? undefined : named.sharing(name.words, isKnown)[0]) ?? named.create();
  joinMention(home, mention);
  named.addName(home, name, key);
}

function joinMention({ cluster, heads }: NamedCluster, mention: PageMention): void {
  addMention(cluster, mention);
  if (mention.role !== null) heads.add(mention.role.head);
}

/** The full name of the page that a part of a name stands for. Of two bearers the one whose role fits, then the best known, then the last named. */
function ownerOfPart(named: NamedClusters, part: PersonName, mention: PageMention, knowledge: Knowledge): NamedCluster | null {
  const words = withoutParticles(part.words);
  const entries = knowledge.find(part.words.join(' '));
  let owners = named.sharing(words, (name) => endsWith(withoutParticles(name.words), words));
  if (owners.length === 0) owners = entries.flatMap((entry) => (entry.type === 'person' ? named.linkedTo(entry) : []));
  if (owners.length === 0 && words.length === 1) owners = named.sharing(words, (name) => name.words.indexOf(words[0]!, 1) > 0);
  if (owners.length === 0 && words.length === 1) owners = named.sharing(words, (name) => name.words[0] === words[0]);
  if (owners.length === 0 && words.length === 1 && named.size <= MOST_COMPARED) owners = named.all.filter(({ names }) => names.some((name) => isNearSpelling(name.family, words[0]!)));
  const head = mention.role?.head;
  const famous = owners.length === 0 ? null : famousElsewhere(named, owners, part, mention, entries);
  if (famous !== null) return famous;
  if (owners.length < 2) return owners[0] ?? null;
  const fitting = head === undefined ? [] : owners.filter(({ cluster, heads }) => heads.has(head) || cluster.entry?.offices.some((office) => office.title.includes(head)) === true);
  if (fitting.length === 1) return fitting[0]!;
  const best = owners.find(({ cluster }) => entries.some((entry) => entry.id === cluster.entry?.id));
  return best ?? owners.reduce((last, owner) => (owner.lastStart > last.lastStart ? owner : last));
}

/**
 * The famous bearer of a family name whom the page never names in full, beside a relative whom it does: "President Trump" and
 * "Trump" before the first "Ivanka Trump".
 */
function famousElsewhere(named: NamedClusters, owners: readonly NamedCluster[], part: PersonName, mention: PageMention, entries: readonly KnowledgeEntry[]): NamedCluster | null {
  const entry = entries.find(({ type, fame }) => type === 'person' && fame >= FAMOUS);
  if (entry === undefined || named.linkedTo(entry).length > 0) return null;
  const head = mention.role?.head;
  const isFirst = mention.zone === 'paragraph' && owners.every(({ cluster }) => cluster.mentions[0]!.start > mention.start);
  if (!isFirst && (head === undefined || !entry.offices.some(({ title }) => title.includes(head)))) return null;
  const home = named.create();
  home.cluster.entry = entry;
  named.addName(home, part, keyOfName(part));
  named.link(home);
  return home;
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  return tail.length <= words.length && tail.every((word, index) => words[words.length - tail.length + index] === word);
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
