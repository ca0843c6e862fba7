import { bodyKey } from './body-key.ts';
import { CIVIC } from './describe-person.ts';
import { homeCountry } from './home-country.ts';
import type { Knowledge } from './knowledge/index.ts';
import type { Cluster } from './page-mention.ts';

/** Bodies of no one country. */
const WORLDWIDE = /\b(?:international|world|global|united nations)\b/i;

/** From this many things of a country on, a page is about it; a page may name one of a foreign country again and again. */
const LEAST_TOLD = 2;

/** Gives bodies, and persons who serve a state, of which the page says nothing else, to the country of most of the known names on it. */
export function settleAtHome(clusters: readonly Cluster[], knowledge: Knowledge): void {
  const home = homeCountry(clusters.flatMap(({ country, mentions }) => mentions.map(() => country)));
  if (home === null) return;
  const isLocal = clusters.filter(({ country }) => country === home).length >= LEAST_TOLD;
  for (const cluster of clusters) {
    if (cluster.country !== null || cluster.entry !== null || cluster.type === 'location' || cluster.type === 'nationality') continue;
    const isBody = isLocal && cluster.type === 'organization' && !cluster.mentions.some(({ text }) => WORLDWIDE.test(text));
    if (!isBody && !cluster.sectors.some((sector) => CIVIC.has(sector))) continue;
    cluster.country = home;
    cluster.body = cluster.type === 'organization' ? bodyKey(cluster.mentions[0]!.key, home, knowledge) : null;
  }
}
