import type { EntitySubtype } from '../models/entity.ts';
import type { CountryCode } from '../models/formats.ts';
import { choosePeople, choosePlace, isSharedWithState } from './choose-place.ts';
import type { PageCountries } from './count-countries.ts';
import { findContainer, liesIn } from './find-container.ts';
import { findNamedState } from './find-named-state.ts';
import { findState } from './find-state.ts';
import { kindOfPlace, kindOfPlaceAfter } from './kind-of-place.ts';
import type { Knowledge, KnowledgeEntry } from './knowledge/index.ts';
import { addMention, createCluster } from './page-mention.ts';
import type { Cluster, PageMention } from './page-mention.ts';
import { oneOfPeople } from './one-of-people.ts';
import { ownersOfPlaces } from './owners-of-places.ts';
import { isNearSpelling } from './person-name.ts';
import { isMetonym } from './read-metonym.ts';

const OPEN = /\b(?:seas?|oceans?|gulf|straits?|channel|peninsula|mountains|planet|asteroid|galaxy|nebula|comet|crater)\b/;
/** From this fame on an organisation is taken for what a building's name means: "Elysee Palace". */
const WELL_KNOWN = 7;
/** From this fame on a place is meant wherever its name stands alone. */
const FAMOUS = 7;
const HOUSED: ReadonlySet<KnowledgeEntry['subtype']> = new Set<KnowledgeEntry['subtype']>(['government', 'ministry', 'parliament', 'university']);
const PLACE = 'place ';
const ARTICLE = 'the ';
const MOST_COMPARED = 300;
const SHORTEST_SLIP = 6;
/** Share of a country in a page from which on words for people are those of its party: "Conservatives". */
const PARTY_SHARE = 0.5;
const PREFIXES = /^(?:pro|anti|intra|inter|non|post|pre|ex) /;
const PARTS = /^(?:central|greater|downtown|northern|southern|eastern|western|north|south|east|west|inner|outer|upper|lower|mainland|occupied|metropolitan) /;
/** What stands between a place and the one it lies in, before and after it. */
const OWNER_BEFORE = /^(?:['’]s | (?:\p{Ll}+ )?(?:city|town|village|suburb|port|district|region|province|resort) (?:of )?)$/u;
const INSIDE = /^(?: (?:prison|district|neighbou?rhood|area|town|village))?,? in (?:the )?$/;
/** Buildings that bear the name of their town or county, which is not short for them. */
const TOWN_BUILDING = / (?:hospital|medical center|jail|courthouse|library|school|police station|fire station|city hall|town hall|da)$/;
/** Name endings that a page adds and drops: "Belmarsh" and "Belmarsh prison". */
const FACILITY_WORDS = /^(?:hmp )?(.+?) (?:prison|jail|airport|international airport|hospital|station|stadium|palace|square|province|region|district|county|city)$/;

/** Clusters places and peoples, and links them where one reading fits the page. */
export function linkLocations(text: string, mentions: readonly PageMention[], knowledge: Knowledge, countries: PageCountries): Cluster[] {
  const clusters = new Map<string, Cluster>();
  const join = (key: string, mention: PageMention, entry: KnowledgeEntry | null): Cluster => {
    let cluster = clusters.get(key);
    if (cluster === undefined) {
      cluster = createCluster(entry?.type ?? mention.type, entry);
      clusters.set(key, cluster);
    }
    addMention(cluster, mention);
    return cluster;
  };
  const chosen = new Map<string, KnowledgeEntry>();
  const placed = placesInContainers(text, mentions, knowledge);
  const waiting: PageMention[] = [];
  const owned = ownersOfPlaces(text, mentions, knowledge);
  /** What the place before was found to lie in: this one. */
  let containing: KnowledgeEntry | null = null;
  mentions.forEach((mention, index) => {
    if (mention.type === 'nationality') {
      const entry = findPeople(mention.key, knowledge, countries);
      join(entry?.id ?? `people ${oneOfPeople(mention.key)}`, mention, entry);
      return;
    }
    if (mention.type !== 'location') return;
    const told = containing ?? findNamedState(text, mention, knowledge);
    containing = null;
    const seat = told === null ? knowledge.findBySeat(mention.key) : null;
    if (seat !== null && isMetonym(text, mention, mentions[index + 1])) {
      join(seat.id, mention, seat);
      return;
    }
    const state = findState(text, mention, knowledge);
    const container = findContainer(text, mentions, index, knowledge);
    containing = container;
    const country = owned.get(mention.key) ?? null;
    const places = knowledge.find(mention.key).filter((place) => country === null || place.country === country);
    const best = choosePlace(places, container, countries, isBesideCountry(text, mentions, index, knowledge));
    const entry = told ?? state ?? (container === null && (best?.fame ?? 0) < FAMOUS ? placed.get(mention.key) : null) ?? best ?? (container === null ? (chosen.get(mention.key) ?? null) : null);
    if (entry === null) {
      const body = knowledge.find(mention.key).find((candidate) => candidate.type === 'organization' && candidate.fame >= WELL_KNOWN && HOUSED.has(candidate.subtype));
      if (body !== undefined && container === null) {
        join(body.id, mention, body);
        return;
      }
      waiting.push(mention);
      return;
    }
    if (told === null && !chosen.has(mention.key)) chosen.set(mention.key, entry);
    join(entry.id, mention, entry);
  });
  for (const mention of waiting) {
    const later = chosen.get(mention.key) ?? countryOfInitials(mention.text, chosen);
    if (later !== undefined) {
      join(later.id, mention, later);
      continue;
    }
    const short = FACILITY_WORDS.exec(mention.key)?.[1] ?? mention.key;
    const cluster = join(`${PLACE}${short.replace(/^hmp /, '')}`, mention, null);
    cluster.country ??= owned.get(mention.key) ?? findContainer(text, mentions, mention.index, knowledge)?.country ?? countryBeside(text, mentions, mention.index) ?? countryOfPart(mention.key, knowledge, countries);
  }
  mergeParts(clusters);
  mergeShortened(text, clusters);
  for (const cluster of clusters.values()) if (cluster.type === 'location') cluster.subtype ??= kindOf(text, cluster);
  return [...clusters.values()];
}

/** Places by their keys that the page sets in a country or division, each in one only: "Quarry Hill, Ohio". */
function placesInContainers(text: string, mentions: readonly PageMention[], knowledge: Knowledge): Map<string, KnowledgeEntry | null> {
  const placed = new Map<string, KnowledgeEntry | null>();
  mentions.forEach((mention, index) => {
    const container = mention.type === 'location' ? findContainer(text, mentions, index, knowledge) : null;
    const place = container === null ? null : knowledge.find(mention.key).find((entry) => entry.type === 'location' && liesIn(entry, container));
    if (place) placed.set(mention.key, placed.has(mention.key) && placed.get(mention.key) !== place ? null : place);
  });
  return placed;
}

function kindOf(text: string, { mentions }: Cluster): EntitySubtype | null {
  for (const { key, end } of mentions) {
    const kind = kindOfPlace(key) ?? kindOfPlaceAfter(text, end);
    if (kind !== null) return kind;
  }
  return null;
}

/** Whether the item before or after it in a list is a country. */
function isBesideCountry(text: string, mentions: readonly PageMention[], index: number, knowledge: Knowledge): boolean {
  return [index - 1, index + 1].some((at) => {
    const [left, right] = [mentions[Math.min(at, index)], mentions[Math.max(at, index)]];
    if (left?.type !== 'location' || right?.type !== 'location' || !/^(?:, (?:and |or )?| and | or )(?:the )?$/.test(text.slice(left.end, right.start))) return false;
    const candidates = knowledge.find(mentions[at]!.key);
    return candidates[0]?.subtype === 'country' && candidates[0].country !== 'USA' && !isSharedWithState(candidates);
  });
}

/** Joins "Palomar" to Palomar Observatory, no town to its hospital, and "Eagles Pass" to Eagle Pass, where no other place of the page fits. */
function mergeParts(clusters: Map<string, Cluster>): void {
  const unlinked = [...clusters.keys()].filter((key) => key.startsWith(PLACE)).sort((left, right) => left.length - right.length);
  if (unlinked.length > MOST_COMPARED) return;
  for (const key of unlinked) {
    const name = key.slice(PLACE.length);
    const longer = unlinked.filter((other) => other !== key && clusters.has(other) && !clusters.get(other)!.mentions.some((mention) => TOWN_BUILDING.test(mention.key)) && (other.startsWith(`${key} `) || other.endsWith(` ${name}`) || isSlip(name, other.slice(PLACE.length))));
    if (longer.length !== 1) continue;
    for (const mention of clusters.get(key)!.mentions) addMention(clusters.get(longer[0]!)!, mention);
    clusters.delete(key);
  }
}

/** Joins "the Strip" to the Gaza Strip, where the page names one such place. */
function mergeShortened(text: string, clusters: Map<string, Cluster>): void {
  const longer = new Map<string, Cluster | null>();
  for (const cluster of clusters.values()) {
    for (const end of new Set(cluster.mentions.map(({ key }) => key.slice(key.lastIndexOf(' '))))) longer.set(end, longer.has(end) ? null : cluster);
  }
  for (const [key, { entry, mentions }] of [...clusters]) {
    const whole = longer.get(` ${key.slice(PLACE.length)}`);
    if (entry !== null || !key.startsWith(PLACE) || !whole || !mentions.every(({ start }) => text.startsWith(ARTICLE, start - ARTICLE.length))) continue;
    for (const mention of mentions) addMention(whole, mention);
    clusters.delete(key);
  }
}

/** Whether two names differ by a letter, as a slip of the pen would have it. */
function isSlip(left: string, right: string): boolean {
  return left.length >= SHORTEST_SLIP && Math.abs(left.length - right.length) <= 1 && !/\d/.test(left) && isNearSpelling(left, right);
}

/** The country of the page with these initials: "SA" where South Africa is named. */
function countryOfInitials(printed: string, chosen: ReadonlyMap<string, KnowledgeEntry>): KnowledgeEntry | undefined {
  if (!/^\p{Lu}{2,3}$/u.test(printed)) return undefined;
  const initials = printed.toLowerCase();
  return [...chosen].find(([key, entry]) => entry.subtype === 'country' && key.split(' ').map((word) => word[0]).join('') === initials)?.[1];
}

/** The place or party of a word for people: "Malian", "pro-Palestinian". */
function findPeople(key: string, knowledge: Knowledge, countries: PageCountries): KnowledgeEntry | null {
  const bare = key.replace(PREFIXES, '');
  const people = knowledge.findByPeople(bare);
  if (people !== null) return choosePeople(people, knowledge, countries);
  const named = knowledge.find(bare);
  return named.find((entry) => entry.subtype === 'country') ?? named.find((entry) => entry.subtype === 'party' && countries.share(entry.country) >= PARTY_SHARE) ?? null;
}

/** The country of the place or people printed right with a place: "Kyiv’s Shevchenko district", "the Russian town of Grayvoron", "Belmarsh prison in London". */
function countryBeside(text: string, mentions: readonly PageMention[], index: number): CountryCode | null {
  const mention = mentions[index]!;
  const [previous, next] = [mentions[index - 1], mentions[index + 1]];
  const placed = (other: PageMention | undefined): CountryCode | null => (other?.cluster?.type === 'location' ? other.cluster.country : null);
  if (previous !== undefined && OWNER_BEFORE.test(text.slice(previous.end, mention.start))) return placed(previous);
  return next !== undefined && next.type === 'location' && INSIDE.test(text.slice(mention.end, next.start)) ? placed(next) : null;
}

/** Sets places that nothing else is known of in the country that the page is about: none on the open sea, and none of a name known elsewhere. */
export function placeUnknown(locations: readonly Cluster[], knowledge: Knowledge, main: CountryCode | null): void {
  for (const cluster of locations) {
    if (cluster.type !== 'location' || cluster.entry !== null || cluster.country !== null) continue;
    const isOpen = cluster.mentions.some(({ key }) => OPEN.test(key) || knowledge.find(key).some((entry) => entry.type === 'location' && entry.country !== main));
    if (!isOpen) cluster.country = main;
  }
}

/** The country of "northern Mali" and "Central London". */
function countryOfPart(key: string, knowledge: Knowledge, countries: PageCountries): CountryCode | null {
  const whole = key.replace(PARTS, '');
  return whole === key ? null : (choosePlace(knowledge.find(whole), null, countries)?.country ?? null);
}
