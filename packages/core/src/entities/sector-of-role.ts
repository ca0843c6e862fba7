import type { Sector } from '../models/entity.ts';
import type { PageMention } from './page-mention.ts';
import type { Role } from './read-role.ts';
import { ROLE_HEADS } from './role-words.ts';

/** Presidents, chancellors and chairs of these are none of the state. */
const SCHOOL = /\b(?:university|college|school|faculty|student)\b/i;
const COMPANY = /\b(?:company|bank|corporation|corp|inc|group|club|holdings|industry)\b/i;
/** Officers of companies: "chief financial officer", "president and chief executive", "vice president of sales". */
const MANAGEMENT = /\bchief (?!police|medical|election|petty|warrant)\p{L}+ officer\b|\bpresident and (?:chief (?!justice|minister)|ceo\b|co-?founder\b|founder\b|managing\b|general manager\b)/iu;
const DEPARTMENT = /\b[Vv]ice[- ][Pp]resident (?:of|for) (?!the\b)\p{Ll}/u;
const POLICE = /\b(?:police|detective)\b/i;
const ARMED = /\b(?:army|military|navy|naval|marine|air force|infantry)\b/i;
/** Attorneys who prosecute for the state; all others serve anyone. */
const PROSECUTOR = /\battorney[- ]general\b|\b(?:district|county|city|prosecuting|(?:state|commonwealth)(?:['’]s)?|u\.?s\.?|united states) attorney\b/i;
/** What an adviser of the state advises on, or whom. */
const STATE = /\b(?:national security|presidential|president|prime minister|white house|government)\b/i;
/** Ranks that economists have in banks and firms. */
const EMPLOYED = /\b(?:chief|senior)\b/i;
const ON_AIR = /\b(?:tv|television|radio|news|show|podcast|talk|late-night)\b/i;
/** Sectors of heads that are found in any body. */
const ANY_BODY: ReadonlySet<Sector | null> = new Set<Sector | null>(['GOV', 'PTY', 'MIL', 'COP', null]);
/** Heads of roles in any body. */
const OFFICERS: ReadonlySet<string> = new Set(
  'president presidents vice-president chairman chairwoman chair chairperson leader secretary secretary-general commissioner administrator official officials spokesman spokeswoman spokesperson spokespeople director director-general head chief lead aide officer commander chancellor economist analyst expert strategist'.split(' '),
);

/** PLOVER 0.8 sector that the words of a role tell; null if they tell none. `head`: its noun, lower case. */
export function sectorOfRole(printed: string, head: string): Sector | null {
  // "Father Murphy" is a priest, a father of three is not.
  const sector = head === 'father' && !printed.includes('Father') ? null : (ROLE_HEADS.get(head) ?? null);
  if (!ANY_BODY.has(sector)) return sector;
  if (head === 'attorney' && PROSECUTOR.test(printed)) return 'JUD';
  if (MANAGEMENT.test(printed) || DEPARTMENT.test(printed)) return 'BUS';
  if (POLICE.test(printed)) return 'COP';
  if (ARMED.test(printed)) return 'MIL';
  if ((head === 'adviser' || head === 'advisor') && STATE.test(printed)) return 'GOV';
  if (head.startsWith('chair')) return sectorOfChair(printed);
  if (head === 'economist' && EMPLOYED.test(printed)) return 'BUS';
  if (head === 'host') return ON_AIR.test(printed) ? 'JRN' : null;
  const civil = sector === 'GOV' || sector === 'PTY';
  return civil && SCHOOL.test(printed) ? 'EDU' : civil && COMPANY.test(printed) ? 'BUS' : sector;
}

const PARTY = /\b(?:party|caucus|democratic|republican|conservative|labou?r|gop|convention|campaign)\b/i;
const CHAMBER = /\b(?:house|senate|parliamentary|congressional|select|(?:intelligence|judiciary|budget|oversight|appropriations|foreign (?:affairs|relations)) committee)\b/i;

/** Any body has a chair; that of a company is "executive". */
function sectorOfChair(printed: string): Sector | null {
  if (CHAMBER.test(printed)) return 'LEG';
  if (PARTY.test(printed)) return 'PTY';
  if (SCHOOL.test(printed)) return 'EDU';
  return COMPANY.test(printed) || /\bexecutive\b/i.test(printed) ? 'BUS' : null;
}

/** The role with the sector of the body it is held in, if it names one: "president of Columbia", "SpaceX chief". */
export function settleRole(role: Role, mentions: readonly PageMention[], index: number): Role {
  if (!OFFICERS.has(role.head) || !ANY_BODY.has(role.sector)) return role;
  const step = role.start < mentions[index]!.start ? -1 : 1;
  let body: PageMention | null = null;
  for (let at = index + step; at >= 0 && at < mentions.length; at += step) {
    const other = mentions[at]!;
    if (step < 0 ? other.end <= role.start : other.start >= role.end) break;
    if (other.type === 'organization' && other.start >= role.start && other.end <= role.end && (body === null || step < 0)) body = other;
  }
  const sector = body?.cluster?.sectors[0];
  return sector === undefined ? role : { ...role, sector };
}
