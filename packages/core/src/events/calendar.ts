import type { IsoDate } from '../models/formats.ts';

const DAY_MS = 86_400_000;

export const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const;
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

function toTime(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function fromTime(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10) as IsoDate;
}

/** The day `days` later; negative days go back. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromTime(toTime(date) + days * DAY_MS);
}

/** 0 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(toTime(date)).getUTCDay();
}

/** A day of the calendar, or null for the 31st of June. Months count from 1. */
export function makeDate(year: number, month: number, day: number): IsoDate | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1000 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return fromTime(time);
}

/** First and last day of a month; months beyond 1 to 12 run into the years around. */
export function monthRange(year: number, month: number): { start: IsoDate; end: IsoDate } {
  return { start: fromTime(Date.UTC(year, month - 1, 1)), end: fromTime(Date.UTC(year, month, 0)) };
}

export function yearRange(year: number): { start: IsoDate; end: IsoDate } {
  return { start: fromTime(Date.UTC(year, 0, 1)), end: fromTime(Date.UTC(year, 11, 31)) };
}

/** Monday to Sunday of the ISO week that holds a day. */
export function weekRange(date: IsoDate): { start: IsoDate; end: IsoDate } {
  const start = addDays(date, -((weekdayOf(date) + 6) % 7));
  return { start, end: addDays(start, 6) };
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
