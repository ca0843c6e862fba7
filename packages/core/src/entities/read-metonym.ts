import type { PageMention } from './page-mention.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** What governments do. */
const GOVERNING_VERBS = words(
  'said says has had wants wanted accused accuses denied denies rejected rejects condemned condemns claims claimed insists insisted warned warns announced announces agreed agrees called calls urged urges vowed vows blames blamed views sees considers hopes hoped expects fears believes argues argued maintains imposed imposes signed recalled expelled summoned responded reacted threatened threatens backed backs supports supported opposes opposed relies seeks sought aims plans pledged demands demanded refuses refused should must would could can cannot regards knows thinks thought calculated hit sells sold offers offered sends sent gives gave takes took pushes moves tries tried hails hailed slams slammed eyes signals signalled signaled launches bans lifts suspends suspended confirms confirmed halts ends begins withdraws',
);
/** What is done to or with governments. */
const GOVERNING_NOUNS = words('relations ties talks negotiations negotiate peace agreement deal pact alliance pressure sanctions war dialogue tensions cooperation rift row trade loyal hostile sympathetic close coolness hostility allied');
/** What is put on governments: "blamed on Kyiv". */
const BURDENS = words('blamed blame pressure sanctions imposed reliance dependence tariffs attack');
/** What a government has and a city has not. */
const GOVERNMENT_NOUNS = words('government leaders leadership chagrin dismay claims claim policy policies allies ally military army invasion forces troops ambitions interests position stance demands influence intentions foreign envoy ambassador proposal proposals refusal decision nuclear war aggression support backing');
const RELATING = words('with between against toward towards');
const PLACE_PREPOSITIONS = words('in at from near outside around across into through over throughout to of on inside within leaving via for central downtown eastern western northern southern greater');
const ADDRESSING_VERBS = words('accused accuses urged urges blamed blames warned warns told tells asked asks accusing urging blaming warning pressed pressing thanked thanks criticized criticised');
/** What a city has and a government has not. */
const CITY_NOUNS = words('district streets street airport mayor residents resident suburbs suburb main city metro outskirts neighborhood neighbourhood center centre police university museum stadium hospital station region area population skyline hotel hotels restaurants zoo court time marathon');

/** Whether a seat of government stands for the government: "Moscow said", "relations with Beijing"; and not the city: "in Moscow". */
export function isMetonym(text: string, mention: PageMention, next: PageMention | undefined): boolean {
  const before = lastWords(text, mention.start);
  const after = nextWord(text, mention.end);
  const [last = '', secondLast = ''] = before;
  const owned = after === "'s" ? nextWord(text, mention.end + 2) : '';
  if (last !== 'in' && GOVERNMENT_NOUNS.has(owned)) return true;
  if (last === 'on' && BURDENS.has(secondLast)) return true;
  if (PLACE_PREPOSITIONS.has(last)) return false;
  if (next?.type === 'location' && text.slice(mention.end, next.start) === ', ') return false;
  if (GOVERNING_VERBS.has(after) || /^[ \u00a0](?:is|was) \p{Ll}+ing\b/u.test(text.slice(mention.end, mention.end + 30))) return true;
  if (RELATING.has(last)) return GOVERNING_NOUNS.has(secondLast) || last === 'between';
  if (ADDRESSING_VERBS.has(last)) return true;
  if (last === 'and' && GOVERNING_NOUNS.has(after)) return true;
  return owned !== '' && !CITY_NOUNS.has(owned) && /^\p{Ll}/u.test(text.slice(mention.end + 2).trimStart()) && !PLACE_PREPOSITIONS.has(secondLast);
}

/** The two words before an offset on its line, nearest first; empty at a mark of punctuation. */
function lastWords(text: string, offset: number): string[] {
  const window = text.slice(Math.max(0, offset - 40), offset);
  const line = window.slice(window.lastIndexOf('\n') + 1);
  const parts = line.split(/\s+/).filter((part) => part !== '');
  const [last = '', secondLast = ''] = [parts.at(-1), parts.at(-2)];
  return /[\p{L}\p{N}]$/u.test(last) ? [last.toLowerCase(), secondLast.toLowerCase()] : [];
}

/** The next word, lower case: `'s` for a possessive, empty at other punctuation. */
function nextWord(text: string, offset: number): string {
  const window = text.slice(offset, offset + 24);
  if (/^['’]s\b/.test(window)) return "'s";
  return /^[ \u00a0]([\p{L}-]+)/u.exec(window)?.[1]?.toLowerCase() ?? '';
}
