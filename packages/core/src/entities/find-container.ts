import { findState } from './find-state.ts';
import type { Knowledge, KnowledgeEntry } from './knowledge/index.ts';
import type { PageMention } from './page-mention.ts';

/** Lesser divisions bear names of towns too often to be what a comma means. */
const KNOWN = 6;
const CLAUSE_END = /[,.;:)\n]/;

/** The country or division printed after a place, "Madrid, Spain" or "Birmingham, Ala."; not the next item of a list. */
export function findContainer(text: string, mentions: readonly PageMention[], index: number, knowledge: Knowledge): KnowledgeEntry | null {
  const mention = mentions[index]!;
  const next = mentions[index + 1];
  if (next === undefined || next.type !== 'location' || text.slice(mention.end, next.start) !== ', ') return null;
  const places = knowledge.find(mention.key);
  if (places[0]?.subtype === 'country') return null;
  const state = findState(text, next, knowledge);
  if (state !== null) return state;
  const containers = knowledge.find(next.key).filter((entry) => entry.subtype === 'country' || (entry.subtype === 'region' && entry.country !== null && entry.fame >= KNOWN));
  const holding = containers.find((container) => places.some((place) => liesIn(place, container)));
  if (holding !== undefined) return holding;
  const listed = isListed(text, mentions, index);
  if (listed) return null;
  if (places.length === 0) return containers[0] ?? null;
  return CLAUSE_END.test(text.charAt(next.end)) ? (containers.find(({ subtype }) => subtype === 'country') ?? null) : null;
}

/** Whether more than one place follows: then the next is a neighbour, not a container. */
function isListed(text: string, mentions: readonly PageMention[], index: number): boolean {
  const [next, third, previous] = [mentions[index + 1], mentions[index + 2], mentions[index - 1]];
  const joined = (left: PageMention | undefined, right: PageMention | undefined) =>
    left?.type === 'location' && right?.type === 'location' && /^,?(?: and| or)? $/.test(text.slice(left.end, right.start));
  return joined(next, third) || joined(previous, mentions[index]);
}

/** Whether a place lies in a country or division. */
export function liesIn(entry: KnowledgeEntry, container: KnowledgeEntry): boolean {
  if (entry.country === null || entry.country !== container.country || entry.id === container.id) return false;
  const division = DIVISION_CODES.get(container.name);
  return entry.division === null || division === undefined || entry.division === division;
}

/** Divisions by the codes that GeoNames gives them, for countries whose towns are told apart by them. */
const DIVISION_CODES: ReadonlyMap<string, string> = new Map(
  'Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,Delaware DE,Florida FL,Georgia GA,Hawaii HI,Idaho ID,Illinois IL,Indiana IN,Iowa IA,Kansas KS,Kentucky KY,Louisiana LA,Maine ME,Maryland MD,Massachusetts MA,Michigan MI,Minnesota MN,Mississippi MS,Missouri MO,Montana MT,Nebraska NE,Nevada NV,New Hampshire NH,New Jersey NJ,New Mexico NM,New York NY,North Carolina NC,North Dakota ND,Ohio OH,Oklahoma OK,Oregon OR,Pennsylvania PA,Rhode Island RI,South Carolina SC,South Dakota SD,Tennessee TN,Texas TX,Utah UT,Vermont VT,Virginia VA,Washington WA,West Virginia WV,Wisconsin WI,Wyoming WY,England ENG,Scotland SCT,Wales WLS,Northern Ireland NIR,Alberta 01,British Columbia 02,Manitoba 03,New Brunswick 04,Nova Scotia 07,Ontario 08,Quebec 10,Saskatchewan 11,New South Wales 02,Queensland 04,South Australia 05,Tasmania 06,Victoria 07,Western Australia 08'
    .split(',')
    .map((pair) => [pair.slice(0, pair.lastIndexOf(' ')), pair.slice(pair.lastIndexOf(' ') + 1)] as const),
);
