import type { PageCountries } from './count-countries.ts';
import { liesIn } from './find-container.ts';
import { foldName } from './fold-name.ts';
import type { Knowledge, KnowledgeEntry } from './knowledge/index.ts';

/** From this fame on a place is linked wherever it is named; a lesser one only beside its country. */
const KNOWN = 5;
/** The same on a page that names one country alone. */
const FAMOUS = 8;
const STATE_FAME = 6;
const NAMED_BONUS = 2;
const SHARE_BONUS = 3;
/** What a country loses against a state of the United States that bears its name: Georgia. */
const SHARED_NAME_LOSS = 2;
/** What it wins in a list of countries. */
const BESIDE_BONUS = 3;

/** Whether a name is that of a country and of a state of the United States alike. */
export function isSharedWithState(candidates: readonly KnowledgeEntry[]): boolean {
  return candidates[0]?.subtype === 'country' && candidates.some(isState);
}

/** Whether it is a state of the United States: their names are known alone. */
function isState({ subtype, country, fame }: KnowledgeEntry): boolean {
  return subtype === 'region' && country === 'USA' && fame >= STATE_FAME;
}

/**
 * The place among those of one name that fits the page: inside what is printed after it, else the best known of the countries named.
 * `besideCountry`: whether it stands in a list with countries. Default: false.
 */
export function choosePlace(candidates: readonly KnowledgeEntry[], container: KnowledgeEntry | null, countries: PageCountries, besideCountry = false): KnowledgeEntry | null {
  const places = candidates.filter((entry) => entry.type === 'location');
  if (container !== null) return places.find((entry) => liesIn(entry, container)) ?? null;
  const shared = isSharedWithState(places);
  let best: KnowledgeEntry | null = null;
  let bestScore = 0;
  for (const entry of places) {
    const named = countries.has(entry.country);
    if (!named && entry.fame < (countries.only === null || isState(entry) ? KNOWN : FAMOUS)) continue;
    const loss = shared && entry.subtype === 'country' ? (besideCountry ? -BESIDE_BONUS : SHARED_NAME_LOSS) : 0;
    const score = entry.fame - loss + (named ? NAMED_BONUS : 0) + SHARE_BONUS * countries.share(entry.country);
    if (score > bestScore) [best, bestScore] = [entry, score];
  }
  return best;
}

/** The place that a people is of: of a name shared with a state of the United States the one that fits the page. */
export function choosePeople(people: KnowledgeEntry, knowledge: Knowledge, countries: PageCountries): KnowledgeEntry {
  const places = knowledge.find(foldName(people.name));
  return isSharedWithState(places) ? (choosePlace(places, null, countries) ?? people) : people;
}
