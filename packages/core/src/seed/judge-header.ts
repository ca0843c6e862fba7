import { isCalendarDate } from '../models/index.ts';

/**
 * How sure it is that ` date YYYY-MM-DD ` inside a text is the head of the next page.
 * `certain`: it stands where prose cannot have it. `likely`: nothing speaks against it. `none`: it is prose.
 */
export type HeaderEvidence = 'certain' | 'likely' | 'none';

/** Most UTF-16 units that {@link judgeHeader} looks at before the header, and after it. */
export const HEADER_CONTEXT = 32;

/** A page may end in anything, but "the date 2023-06-14" and "release date 2023-06-14" are prose. */
const PHRASE_WORDS = new Set(
  `a an the this that which what any each every some same exact specific given certain earliest
  my your his her its our their whose la une cette en
  air application arrival approval auction base birth birthday booking call check-in check-out closing closure commencement
  completion construction court creation cut-off cutoff deadline death debut decision delivery departure drop due effective
  election end ending entry estimated ex-dividend execution expected expiration expiry filing final finish hearing
  implementation inception invoice issue issued kick-off kickoff launch maturity meeting modification modified opening original
  planned posting premiere pub publication publish published publishing purchase receipt record reference referendum
  registration release renewal reporting revised sale scheduled sell-by settlement shipping signing start starting submission
  summit target trade transaction update updated upload use-by valuation voting wedding`.split(/\s+/),
);

/** Ends no sentence: "Exp. date 2025-01-01". */
const ABBREVIATIONS = new Set(['approx.', 'eff.', 'est.', 'exp.', 'iss.', 'pub.', 'publ.', 'rel.']);

/** No space, or words that go on with a sentence after a day. */
const CONTINUES =
  /^(?:[^ ]|$| (?:was|were|is|are|will|would|has|had|have|and|or|to|until|till|through|as|at|for|of|in|on|which|when|that|et|au|ou)\b)/;

const LINE_BREAK_BEFORE = /[\n\r\u2028\u2029\ufeff]$/;
const SENTENCE_END = /[.!?…。！？؟।][\])}"'’”»›」』]*$/;

/**
 * Tells the head of the next page from prose.
 *
 * The rule, in order:
 * 1. At the start of a line (or after a byte-order mark) it is a head: a line of prose does not begin with a space,
 *    a lower-case "date" and an ISO day.
 * 2. What follows must be a space, and must not go on with a sentence ("was", "to" …).
 * 3. The word before must not make "date" the end of a phrase: "the", "release", or "Release" where it opens its line as
 *    a label does.
 * 4. After the end of a sentence it is a head, since no sentence begins with a lower-case "date".
 * 5. Otherwise it may be one if the calendar has the day; nothing more can be said from the place alone.
 *
 * @param before - The text up to the header's leading space; its last {@link HEADER_CONTEXT} units are enough.
 * @param date - What stands where the day should.
 * @param after - The text from the day's end on; its first {@link HEADER_CONTEXT} units are enough.
 */
export function judgeHeader(before: string, date: string, after: string): HeaderEvidence {
  if (before === '' || LINE_BREAK_BEFORE.test(before)) return 'certain';
  if (CONTINUES.test(after)) return 'none';
  const line = before.slice(-HEADER_CONTEXT).trimEnd().split(/[\n\r]/).pop()?.trimStart() ?? '';
  const word = line.slice(line.lastIndexOf(' ') + 1);
  const plain = word.toLowerCase();
  if (ABBREVIATIONS.has(plain) || ((word === plain || word === line) && PHRASE_WORDS.has(plain))) return 'none';
  if (SENTENCE_END.test(word)) return 'certain';
  return isCalendarDate(date) ? 'likely' : 'none';
}
