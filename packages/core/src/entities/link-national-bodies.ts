import type { CountryCode } from '../models/formats.ts';
import type { Knowledge } from './knowledge/index.ts';
import type { Cluster } from './page-mention.ts';

/** What stands before the names of the bodies of a country, where it is no word for its people. */
const PREFIXES: ReadonlyMap<string, string> = new Map([['USA', 'us'], ['GBR', 'uk']]);

/** Links bodies that every country has, once the page has told whose they are: "Supreme Court" to the US Supreme Court. */
export function linkNationalBodies(clusters: readonly Cluster[], knowledge: Knowledge): void {
  for (const cluster of clusters) {
    if (cluster.entry !== null || cluster.body === null || cluster.country === null) continue;
    const entry = findBody(cluster.mentions[0]!.key, cluster.country, knowledge);
    if (entry === undefined) continue;
    cluster.entry = entry;
    cluster.subtype = entry.subtype ?? cluster.subtype;
    if (entry.sectors.length > 0) cluster.sectors = entry.sectors;
  }
}

function findBody(key: string, country: CountryCode, knowledge: Knowledge) {
  return [key, `${PREFIXES.get(country) ?? ''} ${key}`].flatMap((name) => knowledge.find(name.trim())).find((entry) => entry.type === 'organization' && entry.country === country);
}
