import type { Sector } from '../models/entity.ts';
import type { CountryCode } from '../models/formats.ts';
import { countryByAlpha3 } from '../ontology/countries.ts';
import { findEmployer } from './find-employer.ts';
import { isTaggedByParty } from './is-tagged-by-party.ts';
import type { PageMention } from './page-mention.ts';
import { readRoleAfter } from './read-role.ts';
import type { Role } from './read-role.ts';
import { ROLE_HEADS, ROLE_STOPS } from './role-words.ts';

/** What stands between a people, or the owning place, and one of it: "Malian Awa Keita", "Serbia's Dr. Ann Lee". */
const JOINED = /^(?:['’]s?)?[ \u00a0](?:(?:Mr|Mrs|Ms|Dr|Sir)\.? )?$/;

/** The country that the words printed with a person's name tell: of the role, or right before or after the name. */
export function countryOfRole(text: string, mentions: readonly PageMention[], index: number): CountryCode | null {
  const mention = mentions[index]!;
  if (mention.role !== null) {
    const after = mention.role.end < mention.end ? readRoleAfter(text, mention.end) : null;
    const country = countryInside(text, mentions, index, mention.role) ?? (after && countryInside(text, mentions, index, after));
    if (country !== null) return country;
  }
  const previous = mentions[index - 1];
  if (isTaggedByParty(text, mention.end)) return 'USA' as CountryCode;
  const employer = findEmployer(text, mentions, index);
  // Teams hire players from anywhere.
  if (employer !== null && employer.cluster?.subtype !== 'sports-team' && countryOf(employer) !== null) return countryOf(employer);
  const read = mention.role !== null && previous !== undefined && previous.start >= mention.role.start;
  const owner = previous?.type === 'location' && /['’]/.test(text[previous.end]!);
  if (!read && (owner || previous?.type === 'nationality') && JOINED.test(text.slice(previous.end, mention.start))) {
    const country = countryOf(previous);
    if (country !== null) return country;
  }
  if (!read && previous?.type === 'nationality' && !/^(?:pro|anti)\b/.test(previous.key) && isEpithet(text.slice(previous.end, mention.start))) return countryOf(previous);
  if (previous?.type === 'person' && mentions[index - 2]?.type === 'nationality' && PAIR.test(text.slice(mentions[index - 2]!.end, previous.start)) && AND.test(text.slice(previous.end, mention.start))) return countryOf(mentions[index - 2]!);
  return homeAfter(text, mentions, index);
}

/** The country of the place that a person is of, or the two of a pair: "Awa Keita of Mali", "Awa Keita and Ali Diarra of Mali". */
function homeAfter(text: string, mentions: readonly PageMention[], index: number): CountryCode | null {
  const mention = mentions[index]!;
  const next = mentions[index + 1];
  if (next?.type === 'location') return HOME.test(text.slice(mention.end, next.start)) ? countryOf(next) : null;
  const home = mentions[index + 2];
  const isPair = next?.type === 'person' && home?.type === 'location' && AND.test(text.slice(mention.end, next.start));
  return isPair && text.slice(next.end, home.start) === ' of ' ? countryOf(home) : null;
}

/** Between two who are named as one, and between their people and the first of them. */
const AND = /^ and $/;
const PAIR = /^ (?:duo|pair|couple|twins) $/;

/** What stands between a name and the place that a person is of: "(", "of", ", 60, from", ", 42, a lecturer from". */
const HOME = /^(?: \(| of |,? (?:\d{1,3},? )?(?:an? \p{Ll}+ (?:\p{Ll}+ )?)?from |, who (?:is (?:also )?based|lives) in )$/u;

const PREPOSITIONS: ReadonlySet<string> = new Set(['to', 'in', 'on', 'against', 'with', 'for', 'at', 'of']);

/** Prepositions before the body that a person works for. */
const AT_WORK: ReadonlySet<string> = new Set(['for', 'at', 'in', 'with']);

/** Sectors of those who live where they work: "a physician in Toronto". */
const SETTLED: ReadonlySet<Sector | null> = new Set<Sector | null>(['MED', 'EDU', 'BUS', 'JUD', 'COP', 'REL', 'CVL']);

/** The last preposition in a part of a role, or null. */
function lastPreposition(words: string): string | null {
  return words.toLowerCase().split(/\s+/).findLast((word) => PREPOSITIONS.has(word)) ?? null;
}

/** The first country named in a role, but not the one that an envoy is sent to. */
function countryInside(text: string, mentions: readonly PageMention[], index: number, role: Role): CountryCode | null {
  const step = role.start < mentions[index]!.start ? -1 : 1;
  let found: CountryCode | null = null;
  for (let at = index + step; at >= 0 && at < mentions.length; at += step) {
    const other = mentions[at]!;
    if (step < 0 ? other.end <= role.start : other.start >= role.end) break;
    if (other.start < role.start || other.end > role.end || other.type === 'person') continue;
    const preposition = lastPreposition(text.slice(role.start, other.start));
    const settled = preposition === 'in' && other.type === 'location' && SETTLED.has(role.sector);
    if (preposition !== null && preposition !== 'of' && !settled && (!AT_WORK.has(preposition) || other.type !== 'organization')) continue;
    const country = countryOf(other);
    if (country !== null && (found === null || step < 0)) found = country;
  }
  return found;
}

const LONGEST_EPITHET = 5;

/** The few words between a people and a name that tell what the person is: "Swedish qualifier", "oil and gas tycoon". Verbs end otherwise. */
function isEpithet(between: string): boolean {
  if (!/^(?:[ \u00a0][\p{Ll}-]+)+[ \u00a0]$/u.test(between)) return false;
  const words = between.trim().split(/[ \u00a0]/);
  const joined = words.length > 2 && ROLE_HEADS.has(words.at(-1)!);
  if (words.length > (joined ? LONGEST_EPITHET : 2)) return false;
  if (joined) return words.every((word) => word === 'and' || !ROLE_STOPS.has(word));
  return words.every((word) => !ROLE_STOPS.has(word) && !/(?:ed|s|ing|told|said|met|beat|won)$/.test(word));
}

function countryOf(mention: PageMention): CountryCode | null {
  const country = mention.cluster?.country ?? null;
  return country !== null && countryByAlpha3(country) !== null ? country : null;
}
