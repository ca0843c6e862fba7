import type { TextSpan } from '../models/index.ts';
import { parseDates } from './parse-date.ts';
import { takeOnce } from './take-once.ts';
import { textSpan } from './trim-span.ts';

export interface TeaserHeadline {
  readonly title: TextSpan;
  /** Day or age that ran into it. */
  readonly date: TextSpan | null;
}

/** An age that runs into the headline behind it: "49m agoTalks end". */
const AGE = /^\d{1,2} ?(?:[mhd]|mins?|hrs?|minutes?|hours?|days?) ago(?=\p{Lu})/u;
/** What announces another story inside the text: "Read more: Talks end". */
const LEAD =
  /^(?:read (?:more|also|next|now)|also read|see also|more|related(?: (?:story|stories|article|content|news))?|recommended|must[- ]read|don[’']t miss|lesen sie auch|mehr dazu|auch interessant|(?:à )?lire aussi|le[ae] también|leggi anche|leia (?:também|mais)|lees ook)(?: ?[:|]\s?| [–—-]\s)(?=\S)/i;
const MAX_LEAD = 30;
const MARKS = /[:|–—-]/;
/** What stands behind a headline: the end of a picture's text, "Talks end - Photo", and the number of comments. */
const MAX_BEHIND = 16;
const BEHIND = / (?:[–|-] (?:photo|image|picture|video)|\d{1,4} comments?)$/i;
/** A day behind the headline: "Talks end December 18, 2023", but "The lessons of September 11, 2001". */
const YEAR = /^(?:19|20)\d\d$/;
const MAX_DAY = 32;
const MIN_TITLE = 16;
/** What goes on with the day: a preposition, a weekday and its comma, a colon. */
const LEADS_ON = /(?:\s(?:of|on|in|from|since|until|till|by|for|to|the|after|before|vom|am|bis|seit|im|du|de|del|le|el|di|dal|al|em|van|op)|[,:;(–-]["”]?)\s*$/i;

/** Where the day begins that stands behind a headline, or its end. */
function findDay(line: string): number {
  const from = YEAR.test(line.slice(-4)) ? Math.max(0, line.length - MAX_DAY) : line.length;
  const day = from === line.length ? undefined : parseDates(line.slice(from)).find(({ end }) => from + end === line.length);
  const start = from + (day?.start ?? line.length);
  return day === undefined || start < MIN_TITLE || LEADS_ON.test(line.slice(0, start)) ? line.length : start;
}

/** The headline of a teaser, once, without what announces it, ran into it or says that it is the text of a picture. */
export function readHeadline(text: string, start: number, end: number): TeaserHeadline {
  const line = text.slice(start, end).trimEnd();
  const age = AGE.exec(line)?.[0].length ?? 0;
  const lead = MARKS.test(line.slice(0, MAX_LEAD)) ? LEAD.exec(line)?.[0].length ?? 0 : 0;
  const day = findDay(line);
  const from = Math.max(age, lead);
  const words = line.slice(from, day).trimEnd();
  const behind = BEHIND.exec(words.slice(-MAX_BEHIND))?.[0].length ?? 0;
  const title = textSpan(text, start + from, start + from + takeOnce(words.slice(0, words.length - behind)).length);
  return { title, date: age > 0 ? textSpan(text, start, start + age) : day < line.length ? textSpan(text, start + day, start + line.length) : null };
}
