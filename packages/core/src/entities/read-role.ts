import type { Sector } from '../models/entity.ts';
import { findAll } from '../find-all.ts';
import { HONORIFICS, ROLE_HEADS, ROLE_MODIFIERS, ROLE_STOPS } from './role-words.ts';
import { sectorOfRole } from './sector-of-role.ts';

/** Words printed with a name that say what the person is. Offsets into the text. */
export interface Role {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The noun that names the role, lower case. */
  readonly head: string;
  readonly sector: Sector | null;
}

interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, without points or a possessive. */
  readonly plain: string;
  readonly capital: boolean;
  readonly possessive: boolean;
}

const WORD_CHARACTER = /[\p{L}\p{N}.'’&-]/u;
const MAXIMUM_WORDS = 10;
/** Words before or after a name that are looked at for an apposition. */
const APPOSITION_WIDTH = 110;
const INITIALS = /^(?:\p{L}\.)+$/u;
const ABBREVIATIONS: ReadonlySet<string> = new Set('gen. col. sen. rep. gov. lt. reps. sens. maj. capt. sgt. adm. brig. mr. mrs. ms. dr. prof. rev. st. det. insp. hon. cpl.'.split(' '));
/** Titles that stand between an office and a name: "junta leader Col Assimi Goïta". */
const RANKS: ReadonlySet<string> = new Set('gen general col colonel capt captain lt lieutenant maj major adm admiral brig brigadier marshal sgt sergeant'.split(' '));
/** Civil offices that end in "general". */
const BEFORE_GENERAL: ReadonlySet<string> = new Set('secretary director undersecretary attorney governor inspector consul solicitor surgeon auditor'.split(' '));
/** Where an apposition ends: "a former officer who was there". */
const RELATIVE = / (?:who|whom|whose|that|which)\b/;
/** Words of the longest apposition, and where a second one begins in a longer. */
const MOST_WORDS = 12;
const SECOND = / and (?=an? )/;
const CLAUSE_END = /[,.;:!?()\n–—"“”]/;
/** What goes on to the end of a clause; the points of "U.S." end none. */
const CLAUSE = /^(?:[^,.;:!?()\n–—"“”]|(?<=\b\p{Lu})\.(?=\p{Lu}\.)|(?<=\.\p{Lu})\.)*/u;
const COPULA = /^(?:,? who)? (?:is|was) (?=(?:the|an?) )/;
const COPULA_WIDTH = 12;
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'to', 'for', 'at']);
const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'to', 'in', 'on']);
/** Words that may follow the head of an apposition; others begin a clause whose subject it is: "a police officer first called". */
const AFTER_HEAD: ReadonlySet<string> = new Set('of to for at in on with from by under until and or turned elect designate emeritus general then'.split(' '));
/** Plurals of heads that are more often verbs before a name: "leads". */
const VERBS: ReadonlySet<string> = new Set('leads heads hosts judges nurses doctors pilots chairs fathers stars counts champions captains engineers designs guards'.split(' '));
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'another']);

/**
 * Where the title before a name begins (its honorifics included), and the role it tells, if any. `floor` is where reading stops;
 * in a `headline` capitals say nothing. Default: false.
 */
export function readTitle(text: string, nameStart: number, floor: number, headline = false): { start: number; role: Role | null } | null {
  const words = wordsBefore(text, nameStart, floor);
  let head = findHead(words);
  if (head < 0) return null;
  const second = words[1];
  const general = head === 0 && words[0]!.plain === 'general' && second !== undefined && BEFORE_GENERAL.has(second.plain);
  const rank = !general && head === 0 && RANKS.has(words[0]!.plain) && second !== undefined && isHead(second) && !RANKS.has(second.plain);
  if (rank || general) head = 1;
  let last = head;
  while (last + 1 < words.length && belongsToRole(words[last + 1]!, headline)) last++;
  while (last > head && words[last]!.plain === 'of') last--;
  const spoken = words.slice(0, last + 1).reverse();
  const start = spoken[0]!.start;
  const first = spoken.findIndex((word) => !HONORIFICS.has(word.plain));
  if (first < 0) return { start, role: null };
  const from = spoken[first]!.start;
  let end = words[rank ? 1 : 0]!.end;
  for (let index = rank ? 1 : 0; index < words.length && HONORIFICS.has(words[index]!.plain) && words[index]!.start > from; index++) end = words[index + 1]!.end;
  return { start, role: makeRole(text, from, end, headOf(words[head]!) ?? words[head]!.plain) };
}

function findHead(words: readonly Word[]): number {
  const first = words[0];
  if (first === undefined) return -1;
  if (isHead(first) || HONORIFICS.has(first.plain)) return 0;
  for (let index = 0; index < words.length - 1 && index < 6; index++) {
    const word = words[index]!;
    if (index > 0 && PREPOSITIONS.has(word.plain) && isHead(words[index + 1]!)) return index + 1;
    if (!word.capital && !SMALL_WORDS.has(word.plain)) return -1;
    if (index === 0 && !word.capital) return -1;
  }
  return -1;
}

function isHead(word: Word): boolean {
  return headOf(word) !== null;
}

/** The head that a word is, in the singular: "ministers" is "minister". */
function headOf({ plain, possessive }: Word): string | null {
  if (possessive) return null;
  if (ROLE_HEADS.has(plain)) return plain;
  return plain.endsWith('s') && !VERBS.has(plain) && ROLE_HEADS.has(plain.slice(0, -1)) ? plain.slice(0, -1) : null;
}

function belongsToRole(word: Word, headline: boolean): boolean {
  if (ROLE_STOPS.has(word.plain)) return false;
  return (word.capital && !headline) || ROLE_MODIFIERS.has(word.plain) || ROLE_HEADS.has(word.plain) || HONORIFICS.has(word.plain);
}

/** Words before an offset on its line, nearest first, up to a mark of punctuation or the end of a sentence. */
function wordsBefore(text: string, offset: number, floor: number): Word[] {
  const words: Word[] = [];
  let at = offset;
  while (words.length < MAXIMUM_WORDS) {
    let end = at;
    while (end > floor && (text[end - 1] === ' ' || text[end - 1] === '\u00a0')) end--;
    if (end === at && words.length > 0) break;
    let start = end;
    while (start > floor && WORD_CHARACTER.test(text[start - 1]!)) start--;
    if (start === end) break;
    const raw = text.slice(start, end);
    if (raw.endsWith('.') && !INITIALS.test(raw) && !ABBREVIATIONS.has(raw.toLowerCase())) break;
    words.push(makeWord(raw, start, end));
    at = start;
  }
  return words;
}

function makeWord(raw: string, start: number, end: number): Word {
  const plain = raw.toLowerCase().replace(/['’]s$/, '').replace(/[.’']/g, '');
  return { start, end, plain, capital: /^[\p{Lu}\d]/u.test(raw), possessive: /['’]s?$/.test(raw) };
}

function makeRole(text: string, start: number, end: number, head: string): Role {
  const printed = text.slice(start, end);
  return { start, end, text: printed, head, sector: sectorOfRole(printed, head) };
}

/** The role in an apposition after a name: ", the head of Mali's junta,". */
export function readRoleAfter(text: string, nameEnd: number): Role | null {
  if (text[nameEnd] !== ',' || text[nameEnd + 1] !== ' ') return null;
  return readPhrase(text, nameEnd + 2, nounPhraseAt(text, nameEnd + 2));
}

/** The role that a clause gives to its subject: " is the archbishop of Luxembourg", ", who was an adviser". */
export function readPredicate(text: string, nameEnd: number): Role | null {
  const opening = COPULA.exec(text.slice(nameEnd, nameEnd + COPULA_WIDTH))?.[0];
  if (opening === undefined) return null;
  const start = nameEnd + opening.length;
  return readPhrase(text, start, nounPhraseAt(text, start));
}

function nounPhraseAt(text: string, start: number): string {
  const phrase = CLAUSE.exec(text.slice(start, start + APPOSITION_WIDTH))![0].split(RELATIVE, 1)[0]!.trimEnd();
  return phrase.split(' ').length > MOST_WORDS ? phrase.split(SECOND, 1)[0]! : phrase;
}

/** The role in an apposition before a name and its title: "the head of Mali's junta, ". */
export function readRoleBefore(text: string, titleStart: number, floor: number): Role | null {
  if (text[titleStart - 1] !== ' ' || text[titleStart - 2] !== ',') return null;
  const from = Math.max(floor, titleStart - 2 - APPOSITION_WIDTH);
  let base = titleStart - 2;
  while (base > from && !CLAUSE_END.test(text[base - 1]!)) base--;
  const clause = text.slice(base, titleStart - 2);
  const starts = findAll(/(?<![\p{L}\p{N}'’])[\p{L}\p{N}'’-]+/gu, clause);
  for (let index = starts.length - 1; index >= 0; index--) {
    const word = starts[index]!;
    const opens = DETERMINERS.has(word[0].toLowerCase()) || (/^\p{Lu}.*['’]s$/u.test(word[0]) && !DETERMINERS.has(starts[index - 1]?.[0].toLowerCase() ?? '') && starts[index - 1]?.[0].toLowerCase() !== 'of');
    const bare = ROLE_HEADS.has(word[0].toLowerCase()) && /^\p{Lu}/u.test(word[0]) && starts[index + 1]?.[0] === 'of';
    if (!opens && !bare) continue;
    const role = readPhrase(text, base + word.index, clause.slice(word.index));
    if (role !== null) return role;
  }
  return null;
}

/** A noun phrase of at most ten words whose head is a role: its first five words hold the head. */
function readPhrase(text: string, start: number, phrase: string): Role | null {
  const found = findAll(/[\p{L}\p{N}'’.&-]+/gu, phrase);
  if (found.length === 0 || found.length > MOST_WORDS) return null;
  const first = makeWord(found[0]![0], 0, 0);
  if (!DETERMINERS.has(first.plain) && !first.capital && !ROLE_MODIFIERS.has(first.plain) && !ROLE_HEADS.has(first.plain)) return null;
  const plain = found.map((match) => makeWord(match[0], 0, 0));
  const prepositionAt = plain.findIndex((word, index) => index > 0 && (PREPOSITIONS.has(word.plain) || word.plain === 'in'));
  const until = Math.min(prepositionAt < 0 ? plain.length : prepositionAt, 7);
  let head = -1;
  for (let index = 0; index < until; index++) {
    const word = plain[index]!;
    if (word.plain === 'and' && head < 0) return null;
    if (isHead(word) && !(word.plain === 'general' && BEFORE_GENERAL.has(plain[index - 1]?.plain ?? ''))) head = index;
    else if (!word.capital && !DETERMINERS.has(word.plain) && !ROLE_MODIFIERS.has(word.plain) && !/^\d|-/.test(word.plain) && head >= 0) break;
  }
  if (head < 0) return null;
  const next = plain[head + 1];
  if (next !== undefined && !next.capital && !AFTER_HEAD.has(next.plain)) return null;
  const last = found.at(-1)!;
  return makeRole(text, start, start + last.index + last[0].length, headOf(plain[head]!)!);
}
