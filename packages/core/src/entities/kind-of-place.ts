import type { EntitySubtype } from '../models/entity.ts';

function words(subtype: EntitySubtype, list: string): (readonly [string, EntitySubtype])[] {
  return list.split(' ').map((word) => [word, subtype] as const);
}

/** Last words of the names of places, and nouns printed after them. */
const LAST: ReadonlyMap<string, EntitySubtype> = new Map([
  ...words('region', 'county counties parish state province region district governorate oblast prefecture territory borough canton shire municipality island islands archipelago'),
  ...words('facility', 'hall library tower towers synagogue hotel airport station stadium arena museum prison jail courthouse bridge cathedral church mosque temple palace castle theatre theater mall hospital school embassy street avenue road highway freeway boulevard turnpike expressway plaza campus dam gallery zoo cemetery building pier tunnel base observatory monastery abbey mansion farm ranch mine pipeline refinery plant checkpoint terminal speedway racecourse'),
  ...words('physical', 'river lake mountain mountains sea ocean gulf strait desert valley peninsula canyon glacier volcano forest rainforest reef basin delta lagoon'),
]);
const FIRST: ReadonlyMap<string, EntitySubtype> = new Map([...words('physical', 'mount lake river cape')]);
const NOUN_AFTER = /^ ([a-z]+)\b/;
/** Longest noun that is looked for. */
const WIDTH = 14;

/** What kind of place a folded name says it is. */
export function kindOfPlace(key: string): EntitySubtype | null {
  const space = key.indexOf(' ');
  if (space < 0) return null;
  return LAST.get(key.slice(key.lastIndexOf(' ') + 1)) ?? FIRST.get(key.slice(0, space)) ?? null;
}

/** What kind of place the noun printed after a name says it is: "the Yangzi river". Buildings bear the names of their towns. */
export function kindOfPlaceAfter(text: string, end: number): EntitySubtype | null {
  const kind = LAST.get(NOUN_AFTER.exec(text.slice(end, end + WIDTH))?.[1] ?? '') ?? null;
  return kind === 'facility' ? null : kind;
}
