import type { CountryCode } from '../models/formats.ts';
import { countryByAlpha3 } from '../ontology/countries.ts';
import { foldName } from './fold-name.ts';
import type { Knowledge } from './knowledge/index.ts';
import type { Cluster } from './page-mention.ts';

/** What stands before the names of the bodies of a country, where it is no word for its people. */
const PREFIXES: ReadonlyMap<string, string> = new Map([['USA', 'us'], ['GBR', 'uk']]);

/** Links bodies and parties that many countries have, once the page has told whose they are: "Supreme Court" to the US Supreme Court, "Communist Party" to that of China. */
export function linkNationalBodies(clusters: readonly Cluster[], knowledge: Knowledge): void {
  for (const cluster of clusters) {
    if (cluster.entry !== null || cluster.country === null || (cluster.body === null && cluster.subtype !== 'party')) continue;
    const entry = findBody(cluster.mentions[0]!.key, cluster.country, knowledge);
    if (entry === undefined) continue;
    cluster.entry = entry;
    cluster.subtype = entry.subtype ?? cluster.subtype;
    if (entry.sectors.length > 0) cluster.sectors = entry.sectors;
  }
}

function findBody(key: string, country: CountryCode, knowledge: Knowledge) {
  return [key, `${PREFIXES.get(country) ?? ''} ${key}`, `${key} of ${foldName(countryByAlpha3(country)?.name ?? '')}`].flatMap((name) => knowledge.find(name.trim())).find((entry) => entry.type === 'organization' && entry.country === country);
}
