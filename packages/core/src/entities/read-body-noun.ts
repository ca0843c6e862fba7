import type { EntitySubtype, Sector } from '../models/entity.ts';
import type { CountryCode } from '../models/formats.ts';
import { findAll } from '../find-all.ts';
import type { PageMention } from './page-mention.ts';
import { ROLE_STOPS } from './role-words.ts';

/** What a common noun printed with the name of a body says of it. */
export interface BodyNoun {
  readonly subtype: EntitySubtype | null;
  readonly sectors: readonly Sector[];
  /** The country printed with the noun: "the German company", "a London-based firm", "a think tank in Helsinki". */
  readonly country: CountryCode | null;
}

type Kind = Omit<BodyNoun, 'country'>;

const NOUNS: ReadonlyMap<string, Kind> = new Map(
  (
    [
      ['company', ['BUS'], 'company firm retailer maker manufacturer giant startup start-up carrier airline brand chain lender insurer operator utility consultancy supplier producer automaker carmaker chipmaker drugmaker conglomerate contractor developer subsidiary shipbuilder brewer store bank'],
      ['ngo', ['SOC'], 'tank charity nonprofit non-profit watchdog ngo'],
      ['media', ['JRN'], 'newspaper magazine broadcaster daily tabloid outlet paper'],
      ['university', ['EDU'], 'university college'],
      ['armed-group', ['REB'], 'militia'],
      [null, [], 'agency group organisation organization institute body school hospital association network'],
    ] as const
  ).flatMap(([subtype, sectors, words]) => words.split(' ').map((word) => [word, { subtype, sectors }] as const)),
);
/** An apposition after a name; its first word tells it from the next item of a list. */
const AFTER = /^(?: \([^()\n]{1,12}\))?, (?:the|an?) (?=[^\s,.;:()])/u;
const WIDTH = 100;
const PHRASE_END = /[,.;:!?()\n–—"“”]| (?:who|whom|whose|that|which|said|says|has|have|had|is|was|were|are|will) /u;
/** Where the noun of an apposition has gone by. */
const NOUN_END: ReadonlySet<string> = new Set('of for in at from with to on by based run founded led owned backed headquartered known dedicated devoted focused and or'.split(' '));
const MOST_WORDS = 5;
const LONGEST_WORD = 30;
const SEAT = /^(?:(?: based| headquartered)? in| from| of) (?:the )?$/;
const SPACES = /[ \u00a0]/;
const BASED = /^(\p{Lu}[\p{L}.]+)-based$/u;

/** The noun in an apposition to the name of a body, or right before it; null if there is none. */
export function readBodyNoun(text: string, own: readonly PageMention[], mentions: readonly PageMention[], countryOfPlace: (printed: string) => CountryCode | null): BodyNoun | null {
  for (const mention of own) {
    const found = readAfter(text, mention, mentions, countryOfPlace) ?? readBefore(text, mention, mentions, countryOfPlace);
    if (found !== null) return found;
  }
  return null;
}

/** "Vaude, a German outfitter", "CREA, a think tank in Helsinki". */
function readAfter(text: string, mention: PageMention, mentions: readonly PageMention[], countryOfPlace: (printed: string) => CountryCode | null): BodyNoun | null {
  if (text[mention.end] !== ',' && text[mention.end + 1] !== '(') return null;
  const opening = AFTER.exec(text.slice(mention.end, mention.end + WIDTH));
  if (opening === null) return null;
  const start = mention.end + opening[0].length;
  const phrase = text.slice(start, start + WIDTH).split(PHRASE_END, 1)[0]!;
  let country: CountryCode | null = null;
  let noun: string | null = null;
  let nounEnd = start;
  for (const { 0: word, index } of findAll(/\S+/g, phrase)) {
    if (NOUN_END.has(word)) break;
    const based = BASED.exec(word)?.[1];
    if (based !== undefined) country ??= countryOfPlace(based);
    noun = nounOf(word);
    nounEnd = start + index + word.length;
  }
  const kind = noun === null ? undefined : NOUNS.get(noun);
  if (kind === undefined) return null;
  for (let at = mention.index + 1; country === null && at < mentions.length && mentions[at]!.start < start + phrase.length; at++) {
    const other = mentions[at]!;
    if (other.start >= start && (other.end <= nounEnd ? other.type !== 'organization' : SEAT.test(text.slice(nounEnd, other.start)))) country = placedIn(other);
  }
  return { ...kind, country };
}

/** "the German outdoor company Vaude", "research firm Oanda". */
function readBefore(text: string, mention: PageMention, mentions: readonly PageMention[], countryOfPlace: (printed: string) => CountryCode | null): BodyNoun | null {
  let start = mention.start;
  let kind: Kind | undefined;
  const previous = mentions[mention.index - 1];
  for (let count = 0; count <= MOST_WORDS; count++) {
    if (kind !== undefined && previous !== undefined && /^(?:['’]s?)?[ \u00a0]$/.test(text.slice(previous.end, start))) return { ...kind, country: previous.type === 'organization' ? null : placedIn(previous) };
    const word = SPACES.test(text.charAt(start - 1)) ? text.slice(Math.max(0, start - LONGEST_WORD), start - 1).split(SPACES).at(-1)! : '';
    if (!/^[\p{L}\p{N}'’-]+$/u.test(word)) break;
    const based = kind === undefined ? null : BASED.exec(word);
    if (based !== null) return { ...kind!, country: countryOfPlace(based[1]!) };
    if (/^\p{Lu}/u.test(word) || ROLE_STOPS.has(word)) break;
    kind ??= NOUNS.get(nounOf(word));
    if (kind === undefined) return null;
    start -= word.length + 1;
  }
  return kind === undefined ? null : { ...kind, country: null };
}

/** "vehicle-maker" is a maker. */
function nounOf(word: string): string {
  return word.endsWith('-maker') ? 'maker' : word;
}

function placedIn({ cluster }: PageMention): CountryCode | null {
  return cluster?.type === 'location' ? cluster.country : null;
}
