import type { CountryCode } from '../models/formats.ts';
import { countryByAlpha3 } from '../ontology/countries.ts';
import { bodyKey } from './body-key.ts';
import { CIVIC } from './describe-person.ts';
import type { Knowledge } from './knowledge/index.ts';
import type { Cluster } from './page-mention.ts';

/** Bodies of no one country. */
const WORLDWIDE = /\b(?:international|world|global|united nations)\b/i;
const HOME_SHARE = 0.6;
const HOME_MENTIONS = 4;

/** Gives bodies, and persons who serve a state, of which the page says nothing else, to the country of most of the known names on it. */
export function settleAtHome(clusters: readonly Cluster[], knowledge: Knowledge): void {
  const home = homeOf(clusters);
  if (home === null) return;
  for (const cluster of clusters) {
    if (cluster.country !== null || cluster.entry !== null || cluster.type === 'location' || cluster.type === 'nationality') continue;
    const isLocal = cluster.type === 'organization' && !cluster.mentions.some(({ text }) => WORLDWIDE.test(text));
    if (!isLocal && !cluster.sectors.some((sector) => CIVIC.has(sector))) continue;
    cluster.country = home;
    cluster.body = cluster.type === 'organization' ? bodyKey(cluster.mentions[0]!.key, home, knowledge) : null;
  }
}

function homeOf(clusters: readonly Cluster[]): CountryCode | null {
  const weights = new Map<CountryCode, number>();
  let total = 0;
  for (const { country, mentions } of clusters) {
    if (country === null || countryByAlpha3(country) === null) continue;
    weights.set(country, (weights.get(country) ?? 0) + mentions.length);
    total += mentions.length;
  }
  for (const [country, weight] of weights) if (weight >= HOME_MENTIONS && weight > HOME_SHARE * total) return country;
  return null;
}
