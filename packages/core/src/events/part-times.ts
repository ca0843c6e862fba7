import { type Branches, hang, outermost } from './branches.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';

const UNITS = new Set(['minutes', 'hours', 'days', 'weeks', 'months', 'years', 'moments']);
const LINKS = new Set(['after', 'before', 'later', 'earlier', 'ago']);

const DAYS = new Set<string>([...MONTHS, ...WEEKDAYS]);
/** The "3", "18th" or "2020" of a date. */
const DATE_NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;

/** Parts a name from the date before it, of which the parser made one phrase: "In December | Kenya expelled …". */
export function partDates(branches: Branches): void {
  const { words, mentions } = branches;
  for (let first = 2; first < words.length; first += 1) {
    if (mentions[first] === -1 || mentions[first] === mentions[first - 1]) continue;
    let start = first;
    while (start > 1 && mentions[start - 1] === -1 && (DAYS.has(words[start - 1]!) || DATE_NUMBER.test(words[start - 1]!))) start -= 1;
    if (start < first && words.slice(start, first).some((word) => DAYS.has(word))) partDate(start, first, branches);
  }
}

/** `start`: first word of a date right before a name, whose first word is at `end`. */
function partDate(start: number, end: number, branches: Branches): void {
  const { tags, relations, heads } = branches;
  const name = outermost(end, branches);
  const above = heads[name]!;
  const isOf = (token: number): boolean => heads[token] === name || (heads[token]! >= start && heads[token]! < end);
  const date = end - 1;
  if (above < 0 || tags[start - 1] !== 'ADP' || relations[start - 1] !== 'case' || heads[date] !== name) return;
  for (let token = start; token < date; token += 1) if (isOf(token)) hang(token, date, 'nmod:unmarked', branches);
  hang(date, above, 'obl', branches);
  for (let token = start; token < date; token += 1) if (heads[token] === above) hang(token, date, 'nmod:unmarked', branches);
  hang(start - 1, date, 'case', branches);
}

/** Parts a noun from the time behind it: "expelled a Canadian | diplomat hours after …", where the parser took the time for what was expelled. */
export function partTimes(branches: Branches): void {
  const { words, tags, relations, heads } = branches;
  for (let time = 1; time + 1 < words.length; time += 1) {
    const noun = time - 1;
    if (!UNITS.has(words[time]!) || !LINKS.has(words[time + 1]!) || heads[noun] !== time || relations[noun] !== 'compound') continue;
    if (tags[noun] !== 'NOUN' && tags[noun] !== 'PROPN') continue;
    const above = heads[time]!;
    heads[noun] = above;
    relations[noun] = relations[time]!;
    for (let word = 0; word < noun; word += 1) if (heads[word] === time) heads[word] = noun;
    if (above >= 0) hang(time, above, 'obl:unmarked', branches);
    else hang(time, noun, 'obl:unmarked', branches);
  }
}
