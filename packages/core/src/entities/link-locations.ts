import type { Knowledge, KnowledgeEntry } from './knowledge/index.ts';
import type { PageCountries } from './count-countries.ts';
import { addMention, createCluster } from './page-mention.ts';
import type { Cluster, PageMention } from './page-mention.ts';
import { findContainer } from './find-container.ts';
import { isMetonym } from './read-metonym.ts';

/** From this fame on a place is linked wherever it is named; a lesser one only beside its country. */
const KNOWN = 5;
/** Name endings that a page adds and drops: "Belmarsh" and "Belmarsh prison". */
const FACILITY_WORDS = /^(?:hmp )?(.+?) (?:prison|airport|international airport|hospital|station|stadium|palace|square|province|region|district|county|city)$/;

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
  const waiting: PageMention[] = [];
  mentions.forEach((mention, index) => {
    if (mention.type === 'nationality') {
      const entry = knowledge.findByPeople(mention.key);
      join(entry?.id ?? `people ${mention.key}`, mention, entry);
      return;
    }
    if (mention.type !== 'location') return;
    const seat = knowledge.findBySeat(mention.key);
    if (seat !== null && isMetonym(text, mention, mentions[index - 1], mentions[index + 1])) {
      join(seat.id, mention, seat);
      return;
    }
    const container = findContainer(text, mentions, index, knowledge);
    const entry = choosePlace(knowledge.find(mention.key), container, countries) ?? (container === null ? (chosen.get(mention.key) ?? null) : null);
    if (entry === null) {
      waiting.push(mention);
      return;
    }
    if (!chosen.has(mention.key)) chosen.set(mention.key, entry);
    join(entry.id, mention, entry);
  });
  for (const mention of waiting) {
    const later = chosen.get(mention.key);
    if (later !== undefined) {
      join(later.id, mention, later);
      continue;
    }
    const short = FACILITY_WORDS.exec(mention.key)?.[1] ?? mention.key;
    const cluster = join(`place ${short.replace(/^hmp /, '')}`, mention, null);
    cluster.country ??= findContainer(text, mentions, mentions.indexOf(mention), knowledge)?.country ?? null;
  }
  return [...clusters.values()];
}

function choosePlace(candidates: readonly KnowledgeEntry[], container: KnowledgeEntry | null, countries: PageCountries): KnowledgeEntry | null {
  const places = candidates.filter((entry) => entry.type === 'location');
  if (container !== null) {
    return places.find((entry) => liesIn(entry, container)) ?? null;
  }
  let best: KnowledgeEntry | null = null;
  let bestScore = 0;
  for (const entry of places) {
    const named = countries.has(entry.country);
    if (!named && entry.fame < KNOWN) continue;
    const score = entry.fame + (named ? 1 : 0) + 3 * countries.share(entry.country);
    if (score > bestScore) [best, bestScore] = [entry, score];
  }
  return best;
}

/** Whether a place lies in the country or division printed after it. */
function liesIn(entry: KnowledgeEntry, container: KnowledgeEntry): boolean {
  if (entry.country !== container.country || entry.id === container.id) return false;
  const division = DIVISION_LETTERS.get(container.name);
  return entry.division === null || division === undefined || entry.division === division;
}

/** Divisions by the letters that GeoNames gives them, for countries whose towns are told apart by them. */
const DIVISION_LETTERS: ReadonlyMap<string, string> = new Map(
  'Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,Delaware DE,Florida FL,Georgia GA,Hawaii HI,Idaho ID,Illinois IL,Indiana IN,Iowa IA,Kansas KS,Kentucky KY,Louisiana LA,Maine ME,Maryland MD,Massachusetts MA,Michigan MI,Minnesota MN,Mississippi MS,Missouri MO,Montana MT,Nebraska NE,Nevada NV,New Hampshire NH,New Jersey NJ,New Mexico NM,New York NY,North Carolina NC,North Dakota ND,Ohio OH,Oklahoma OK,Oregon OR,Pennsylvania PA,Rhode Island RI,South Carolina SC,South Dakota SD,Tennessee TN,Texas TX,Utah UT,Vermont VT,Virginia VA,Washington WA,West Virginia WV,Wisconsin WI,Wyoming WY,England ENG,Scotland SCT,Wales WLS,Northern Ireland NIR,Alberta 01,British Columbia 02,Manitoba 03,New Brunswick 04,Nova Scotia 07,Ontario 08,Quebec 10,Saskatchewan 11,New South Wales 02,Queensland 04,South Australia 05,Tasmania 06,Victoria 07,Western Australia 08'
    .split(',')
    .map((pair) => [pair.slice(0, pair.lastIndexOf(' ')), pair.slice(pair.lastIndexOf(' ') + 1)] as const),
);
