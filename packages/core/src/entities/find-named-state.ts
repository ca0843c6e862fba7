import type { Knowledge, KnowledgeEntry } from './knowledge/index.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** What states have and cities of their name have not. */
const AFTER = /^ (?:[Ss]tate\b(?! (?:University|College|Department))|lawmakers?\b|[Ll]egislat(?:ure|ors?)\b|statute\b|statewide\b|[Gg]overnor\b|Gov\.|[Aa]ttorney [Gg]eneral\b|bill\b|congress(?:man|woman)\b|U\.S\. )/;
const BEFORE = /\b(?:state|[Gg]overnor|[Ll]egislature|[Aa]ttorney [Gg]eneral|Southern District|Eastern District|upstate) of $|\b[Uu]pstate $/;
const WIDTH = 24;
/** From this fame on a division is linked on any page. */
const KNOWN = 6;

/** The state or province that a name means, though a city bears it too: "New York lawmakers", "the state of New York", "Osun State". */
export function findNamedState(text: string, place: Place, knowledge: Knowledge): KnowledgeEntry | null {
  const bare = place.key.endsWith(' state') ? place.key.slice(0, -' state'.length) : place.key;
  const named = knowledge.find(bare).filter((entry) => entry.subtype === 'region' && entry.country !== null);
  if (named.length === 0) return null;
  if (bare !== place.key) return named.length === 1 || named[0]!.fame >= KNOWN ? named[0]! : null;
  if (named[0]!.fame < KNOWN) return null;
  const meant = AFTER.test(text.slice(place.end, place.end + WIDTH)) || BEFORE.test(text.slice(Math.max(0, place.start - WIDTH), place.start));
  return meant ? named[0]! : null;
}
