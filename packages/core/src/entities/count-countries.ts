import type { CountryCode } from '../models/formats.ts';
import { countryByAlpha3 } from '../ontology/countries.ts';
import { isSharedWithState } from './choose-place.ts';
import type { Knowledge, KnowledgeEntry } from './knowledge/index.ts';
import type { PageMention } from './page-mention.ts';

/** How much a page speaks of each country. */
export interface PageCountries {
  /** Whether the page names the country, its people, or a large city of it. */
  has(code: CountryCode | null): boolean;
  /** Share of the country among all mentions of countries, 0 to 1. */
  share(code: CountryCode | null): number;
  /** The country that most of the page is about: more than six in ten of three mentions and more, or nearly all of fewer; else null. */
  readonly main: CountryCode | null;
  /** The country where nearly all of the page is set; else null. */
  readonly only: CountryCode | null;
  /** The main country, or the only one named, were it once: that of its ministers and ministries, and of nothing else. */
  readonly sole: CountryCode | null;
}

const MAIN_SHARE = 0.6;
const MAIN_WEIGHT = 3;
/** Less is enough where hardly another country is named; least where a place in it is, for any page may once name a foreign country. */
const ONLY_SHARE = 0.85;
const ONLY_WEIGHT = 2;
const SOLE_WEIGHT = 1;
/** Of anything else than a country and its people. */
const PLACE_WEIGHT = 0.5;
const CITY_FAME = 6;
/** Divisions bear names of other places too often. */
const REGION_FAME = 7;

/** Counts countries by their names, their peoples, and the largest of their cities. */
export function countCountries(mentions: readonly PageMention[], knowledge: Knowledge): PageCountries {
  return weighCountries(mentions, (mention) => {
    if (mention.type === 'person') return null;
    const candidates = knowledge.find(mention.key);
    if (mention.type === 'nationality') return knowledge.findByPeople(mention.key);
    const found = isSharedWithState(candidates) ? null : (candidates[0] ?? null);
    return found === null || found.fame < (found.subtype === 'region' ? REGION_FAME : CITY_FAME) ? null : found;
  });
}

/** Counts them by the places and peoples that the mentions were linked to. */
export function countLinkedCountries(mentions: readonly PageMention[]): PageCountries {
  return weighCountries(mentions, ({ cluster }) => (cluster?.entry?.type === 'location' ? cluster.entry : null));
}

/** Counts them by what each mention tells. */
export function weighCountries(mentions: readonly PageMention[], entryOf: (mention: PageMention) => KnowledgeEntry | null): PageCountries {
  const weights = new Map<string, number>();
  const placed = new Set<string>();
  let total = 0;
  for (const mention of mentions) {
    const found = entryOf(mention);
    if (found === null || found.country === null || countryByAlpha3(found.country) === null) continue;
    const isPlace = found.subtype !== 'country' && mention.type === 'location';
    if (isPlace) placed.add(found.country);
    const weight = found.subtype === 'country' || mention.type === 'nationality' ? 1 : PLACE_WEIGHT;
    weights.set(found.country, (weights.get(found.country) ?? 0) + weight);
    total += weight;
  }
  const [top, weight] = [...weights].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))[0] ?? ['', 0];
  const sole = weight >= SOLE_WEIGHT && weight > ONLY_SHARE * total ? (top as CountryCode) : null;
  const only = weight >= ONLY_WEIGHT || placed.has(top) ? sole : null;
  const main = only ?? (weight >= MAIN_WEIGHT && weight > MAIN_SHARE * total ? (top as CountryCode) : null);
  return {
    has: (code) => code !== null && weights.has(code),
    share: (code) => (code === null || total === 0 ? 0 : (weights.get(code) ?? 0) / total),
    main,
    only,
    sole: main ?? sole,
  };
}
