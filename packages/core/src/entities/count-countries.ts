import type { CountryCode } from '../models/formats.ts';
import { isSharedWithState } from './choose-place.ts';
import type { Knowledge } from './knowledge/index.ts';
import type { PageMention } from './page-mention.ts';

/** How much a page speaks of each country. */
export interface PageCountries {
  /** Whether the page names the country, its people, or a large city of it. */
  has(code: CountryCode | null): boolean;
  /** Share of the country among all mentions of countries, 0 to 1. */
  share(code: CountryCode | null): number;
  /** The country that most of the page is about: at least three mentions and more than six in ten of all; else null. */
  readonly main: CountryCode | null;
}

const MAIN_SHARE = 0.6;
const MAIN_WEIGHT = 3;
const CITY_WEIGHT = 0.5;
const CITY_FAME = 6;

/** Counts countries by their names, their peoples, and the largest of their cities. */
export function countCountries(mentions: readonly PageMention[], knowledge: Knowledge): PageCountries {
  const weights = new Map<string, number>();
  let total = 0;
  for (const mention of mentions) {
    if (mention.type === 'person') continue;
    const candidates = knowledge.find(mention.key);
    if (mention.type !== 'nationality' && isSharedWithState(candidates)) continue;
    const found = mention.type === 'nationality' ? knowledge.findByPeople(mention.key) : (candidates[0] ?? null);
    if (found === null || found.country === null || found.fame < CITY_FAME || found.country.length !== 3) continue;
    const weight = found.subtype === 'country' || mention.type === 'nationality' ? 1 : CITY_WEIGHT;
    weights.set(found.country, (weights.get(found.country) ?? 0) + weight);
    total += weight;
  }
  const [top, weight] = [...weights].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))[0] ?? ['', 0];
  return {
    has: (code) => code !== null && weights.has(code),
    share: (code) => (code === null || total === 0 ? 0 : (weights.get(code) ?? 0) / total),
    main: weight >= MAIN_WEIGHT && weight > MAIN_SHARE * total ? (top as CountryCode) : null,
  };
}
