import type { IsoDate } from '../models/formats.ts';

const DAY_MS = 86_400_000;

export const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const;
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

function toTime(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Years that an ISO date of four digits can tell. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

function fromTime(time: number): IsoDate | null {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? (date.toISOString().slice(0, 10) as IsoDate) : null;
}

/** Like `Date.UTC`, which takes the years before 100 for those after 1900. */
function timeOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** First and last day of a time. */
export interface DateRange {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

function makeRange(start: IsoDate | null, end: IsoDate | null): DateRange | null {
  return start === null || end === null ? null : { start, end };
}

/** The day `days` later; negative days go back. Null outside of the years 1 to 9999, as for all times here. */
export function addDays(date: IsoDate, days: number): IsoDate | null {
  return fromTime(toTime(date) + days * DAY_MS);
}

/** 0 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(toTime(date)).getUTCDay();
}

/** A day of the calendar, or null for the 31st of June. Months count from 1. */
export function makeDate(year: number, month: number, day: number): IsoDate | null {
  const time = timeOf(year, month, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? fromTime(time) : null;
}

/** First and last day of so many months; months beyond 1 to 12 run into the years around. */
export function monthRange(year: number, month: number, months = 1): DateRange | null {
  return makeRange(fromTime(timeOf(year, month, 1)), fromTime(timeOf(year, month + months, 0)));
}

export function yearRange(year: number, years = 1): DateRange | null {
  return monthRange(year, 1, 12 * years);
}

export function dayRange(start: IsoDate | null, days = 1): DateRange | null {
  return start === null ? null : makeRange(start, addDays(start, days - 1));
}

/** Monday to Sunday of the ISO week that holds a day. */
export function weekRange(date: IsoDate): DateRange | null {
  return dayRange(addDays(date, -((weekdayOf(date) + 6) % 7)), 7);
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

/** Days from `from` to `to`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toTime(to) - toTime(from)) / DAY_MS);
}
