import type { EventDate } from '../models/event.ts';
import type { IsoDate } from '../models/formats.ts';
import { findAll } from '../find-all.ts';
import { addDays, type DateRange, dayRange, daysBetween, makeDate, monthOf, monthRange, MONTHS, WEEKDAYS, weekdayOf, weekRange, yearOf, yearRange } from './calendar.ts';
import { EXPRESSION_OF_TIME, OTHER_WORD } from './date-patterns.ts';
import { warRange } from './named-times.ts';

/** An expression of time in a text, with the times it names: "March and August 2022" names two. */
export interface DateExpression {
  /** Half-open UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** The times of what has happened. */
  readonly dates: readonly EventDate[];
  /** The times of what lies ahead: "Friday" is the next one; a 29 February that no next year has is the last one. */
  readonly datesAhead: readonly EventDate[];
}

const SMALL_NUMBERS = new Map(
  ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, index) => [word, Math.max(1, index)]),
);

/** "Five", "12", the "of" of "a couple of"; NaN for "several". */
function amountOf(word: string): number {
  return word === 'of' ? 2 : (SMALL_NUMBERS.get(word) ?? Number(word));
}

/** 0 for what is no month. */
function monthNumber(text: string): number {
  const start = text.toLowerCase().slice(0, 3);
  return start.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().replaceAll(',', '').split(/[\s-]+/);
}

function yearIn(text: string, page: IsoDate | null): number | null {
  const printed = /\d{4}/.exec(text);
  if (printed !== null) return Number(printed[0]);
  if (page === null) return null;
  if (/last year/i.test(text)) return yearOf(page) - 1;
  return /this year/i.test(text) ? yearOf(page) : null;
}

type Precision = EventDate['precision'];

/** What expressions of time are counted from. */
export interface DateReference {
  /** The page's date; without it only printed years resolve. */
  readonly page: IsoDate | null;
  /**
   * The date told before, from which "three days later" counts.
   *
   * Default: null, such expressions are not resolved.
   */
  readonly previous?: EventDate | null;
}

/** Finds the expressions of time in `text[from, to)` and resolves them. */
export function findDates(text: string, from: number, to: number, { page, previous = null }: DateReference): DateExpression[] {
  const found: DateExpression[] = [];
  for (const match of findAll(EXPRESSION_OF_TIME, text.slice(from, to))) {
    if (OTHER_WORD.test(match[0])) continue;
    const dates = resolve(match.groups!, page, previous, false);
    if (dates.length === 0) continue;
    const ahead = resolve(match.groups!, page, previous, true);
    found.push({ start: from + match.index, end: from + match.index + match[0].length, dates, datesAhead: ahead.length > 0 ? ahead : dates });
  }
  return found;
}

function resolve(groups: Record<string, string | undefined>, page: IsoDate | null, previous: EventDate | null, future: boolean): EventDate[] {
  const printed = Object.values(groups).find((group) => group !== undefined)!;
  const text = printed.replaceAll(/\s+/g, ' ');
  const make: Make = (range, precision, relative) => (range === null ? [] : [{ ...range, precision, basis: relative ? 'relative' : 'explicit', text: printed }]);
  const day = (date: IsoDate | null, relative: boolean): EventDate[] => make(dayRange(date), 'day', relative);

  if (groups['iso'] !== undefined) {
    const [year, month, number] = text.split('-').map(Number) as [number, number, number];
    return day(makeDate(year, month, number), false);
  }
  if (groups['dm'] !== undefined || groups['md'] !== undefined) return day(...resolveDay(text, page, future));
  if (groups['ml'] !== undefined) return resolveMonths(text, page, future, make);
  if (groups['my'] !== undefined) {
    const year = yearIn(text, page);
    const month = wordsOf(text).map(monthNumber).find((number) => number > 0)!;
    return year === null ? [] : make(monthRange(year, month), 'month', !/\d{4}/.test(text));
  }
  if (groups['mo'] !== undefined || groups['mn'] !== undefined) return resolveMonth(text, page, future, make);
  if (groups['dec'] !== undefined) return make(yearRange(Number(text.slice(0, 4)), 10), 'year', false);
  if (groups['war'] !== undefined) return make(warRange(text), 'year', false);
  if (groups['sy'] !== undefined) {
    const year = yearIn(text, page);
    return year === null ? [] : make(seasonRange(year, wordsOf(text)[0]!), 'month', !/\d{4}/.test(text));
  }
  if (groups['qu'] !== undefined) return make(quarterRange(yearIn(text, null)!, text), 'month', false);
  if (groups['yy'] !== undefined || groups['yn'] !== undefined) return (text.match(/\d{4}/g) ?? []).flatMap((year) => make(yearRange(Number(year)), 'year', false));
  if (page === null) return [];
  if (groups['wd'] !== undefined) return day(resolveWeekday(text, page, future), true);
  if (groups['ago'] !== undefined) return resolveAgo(text, page, make);
  if (groups['span'] !== undefined) return resolveSpan(text, page, make);
  if (groups['per'] !== undefined) return resolvePeriod(text, page, make);
  if (groups['we'] !== undefined) return make(weekendBefore(page), 'day', true);
  if (groups['ft'] !== undefined) return previous === null ? [] : resolveFromTold(text, previous, make);
  return day(resolveDeictic(text, page), true);
}

type Make = (range: DateRange | null, precision: Precision, relative: boolean) => EventDate[];

/** What has happened may be told so many days ahead of the page, and what lies ahead as many days behind it. */
const SLACK_DAYS = 60;

/** "14 June", "June 14, 2023". Without a year the day nearest to the page on the right side of it. */
function resolveDay(text: string, page: IsoDate | null, future: boolean): [IsoDate | null, boolean] {
  const words = wordsOf(text);
  const month = words.map(monthNumber).find((number) => number > 0)!;
  const number = Number(/\d{1,2}(?!\d)/.exec(words.find((word) => /^\d{1,2}(?:\D|$)/.test(word))!)![0]);
  const year = yearIn(text, null);
  if (year !== null) return [makeDate(year, month, number), false];
  if (page === null) return [null, true];
  const date = makeDate(yearOf(page), month, number);
  if (date === null) return [null, true];
  if (!future && daysBetween(page, date) > SLACK_DAYS) return [makeDate(yearOf(page) - 1, month, number), true];
  if (future && daysBetween(date, page) > SLACK_DAYS) return [makeDate(yearOf(page) + 1, month, number), true];
  return [date, true];
}

function monthYear(month: number, page: IsoDate, future: boolean): number {
  if (!future && month > monthOf(page)) return yearOf(page) - 1;
  return future && month < monthOf(page) ? yearOf(page) + 1 : yearOf(page);
}

function resolveMonths(text: string, page: IsoDate | null, future: boolean, make: Make): EventDate[] {
  const months = wordsOf(text).map(monthNumber).filter((month) => month > 0);
  const year = yearIn(text, page);
  if (year === null && page === null) return [];
  return months.flatMap((month) => make(monthRange(year ?? monthYear(month, page!, future), month), 'month', !/\d{4}/.test(text)));
}

function resolveMonth(text: string, page: IsoDate | null, future: boolean, make: Make): EventDate[] {
  const words = wordsOf(text);
  const month = monthNumber(words.at(-1)!);
  if (page === null) return [];
  let year = monthYear(month, page, future || words.includes('next'));
  if (month === monthOf(page)) year += words.includes('last') ? -1 : words.includes('next') ? 1 : 0;
  return make(monthRange(year, month), 'month', true);
}

/** A weekday so near is not called "last Monday". */
const YESTERDAY = 1;

function resolveWeekday(text: string, page: IsoDate, future: boolean): IsoDate | null {
  const words = wordsOf(text);
  const wanted = WEEKDAYS.findIndex((weekday) => weekday.startsWith(words.at(-1)!.slice(0, 3)));
  const back = (weekdayOf(page) - wanted + 7) % 7;
  if (words.includes('next')) return addDays(page, 7 - back);
  if (words.includes('last')) return addDays(page, back <= YESTERDAY ? -7 - back : -back);
  return future && back > 0 ? addDays(page, 7 - back) : addDays(page, -back);
}

function resolveAgo(text: string, page: IsoDate, make: Make): EventDate[] {
  const words = wordsOf(text);
  const at = words.findIndex((word) => /^(?:day|week|month|year|hour|minute)s?$/.test(word));
  const amount = amountOf(words[at - 1]!);
  if (!Number.isFinite(amount)) return [];
  const unit = words[at]!.replace(/s$/, '');
  if (unit === 'day') return make(dayRange(addDays(page, -amount)), 'day', true);
  if (unit === 'hour' || unit === 'minute') return make(dayRange(addDays(page, unit === 'hour' ? -Math.floor(amount / 24) : 0)), 'day', true);
  if (unit === 'week') return make(weekAway(page, -amount), 'week', true);
  if (unit === 'month') return make(monthRange(yearOf(page), monthOf(page) - amount), 'month', true);
  return make(yearRange(yearOf(page) - amount), 'year', true);
}

/** "The two-year war": from its beginning to the page. */
function resolveSpan(text: string, page: IsoDate, make: Make): EventDate[] {
  const [number, unit] = text.toLowerCase().split('-') as [string, string];
  const amount = amountOf(number);
  if (!Number.isFinite(amount)) return [];
  const first = unit === 'year' ? yearRange(yearOf(page) - amount) : monthRange(yearOf(page), monthOf(page) - amount);
  return make(first && { start: first.start, end: page }, unit === 'year' ? 'year' : 'month', true);
}

/** The week so many weeks later than that of a day. */
function weekAway(day: IsoDate, weeks: number): DateRange | null {
  const other = addDays(day, 7 * weeks);
  return other && weekRange(other);
}

const SEASONS = new Map([['spring', 3], ['summer', 6], ['autumn', 9], ['fall', 9], ['winter', 12]]);
const SEASON_MONTHS = 3;

function seasonRange(year: number, season: string): DateRange | null {
  return monthRange(year, SEASONS.get(season)!, SEASON_MONTHS);
}

/** The year in which a season begins; in January "this winter" is that of the December before. */
function seasonYear(season: string, page: IsoDate, words: readonly string[], step: number): number {
  const month = SEASONS.get(season)!;
  const year = yearOf(page) - (monthOf(page) + 12 < month + SEASON_MONTHS ? 1 : 0);
  if (step > 0) return year + 1;
  if (words.includes('this') && !words.includes('past')) return year;
  // "Last winter" is over, "the past winter" has begun.
  const months = monthOf(page) + 12 * (yearOf(page) - year) - month;
  return months < (step < 0 ? SEASON_MONTHS : 0) ? year - 1 : year;
}

const QUARTERS = ['first', 'second', 'third', 'fourth'];

function quarterRange(year: number, text: string): DateRange | null {
  const word = wordsOf(text)[0]!;
  const quarter = word.startsWith('q') ? Number(word[1]) - 1 : QUARTERS.indexOf(word);
  return monthRange(year, quarter * 3 + 1, 3);
}

/** Days since the last Saturday. */
function daysSinceSaturday(page: IsoDate): number {
  return (weekdayOf(page) + 1) % 7;
}

/** Saturday and Sunday; on a Saturday or Sunday the weekend that runs. */
function weekendBefore(page: IsoDate, weeks = 0): DateRange | null {
  return dayRange(addDays(page, 7 * weeks - daysSinceSaturday(page)), 2);
}

function resolvePeriod(text: string, page: IsoDate, make: Make): EventDate[] {
  const words = wordsOf(text);
  const unit = words.at(-1)!;
  if (unit === 'hours') return make(dayRange(page), 'day', true);
  // "Over the past week" runs up to the page; "last week" ended before it.
  const running = words.includes('the') || words.includes('over');
  const step = words.includes('next') ? 1 : words.includes('this') && (!words.includes('past') || unit === 'year') ? 0 : running ? 0 : -1;
  if (unit === 'week') return make(weekAway(page, step), 'week', true);
  if (unit === 'month') return make(monthRange(yearOf(page), monthOf(page) + step), 'month', true);
  if (unit === 'year') return make(yearRange(yearOf(page) + step), 'year', true);
  if (unit === 'weekend') {
    return make(weekendBefore(page, step > 0 ? 1 : words.includes('last') && daysSinceSaturday(page) < 2 ? -1 : 0), 'day', true);
  }
  return make(seasonRange(seasonYear(unit, page, words, step), unit), 'month', true);
}

/** "The next day", "three months later", "at the time", counted from the day told before. */
function resolveFromTold(text: string, { start: previous, end, precision }: EventDate, make: Make): EventDate[] {
  const words = wordsOf(text);
  if (words.at(-1) === 'time') return make({ start: previous, end }, precision, true);
  const later = words.at(-1) === 'later';
  const unit = (words.at(later ? -2 : -1)!).replace(/s$/, '');
  const amount = later ? amountOf(words.at(-3)!) : words.includes('next') || words.includes('following') ? 1 : words.includes('previous') ? -1 : 0;
  if (!Number.isFinite(amount)) return [];
  if (unit === 'week') return make(weekAway(previous, amount), 'week', true);
  if (unit === 'month') return make(monthRange(yearOf(previous), monthOf(previous) + amount), 'month', true);
  if (unit === 'year') return make(yearRange(yearOf(previous) + amount), 'year', true);
  return make(dayRange(addDays(previous, unit === 'hour' || unit === 'minute' ? 0 : amount)), 'day', true);
}

function resolveDeictic(text: string, page: IsoDate): IsoDate | null {
  const word = text.toLowerCase();
  if (word === 'yesterday' || word === 'last night') return addDays(page, -1);
  return word === 'tomorrow' ? addDays(page, 1) : page;
}
