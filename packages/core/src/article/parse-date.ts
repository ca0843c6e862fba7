import type { IsoDate, IsoDateTime, Span } from '../models/index.ts';
import { isoDate } from '../models/index.ts';
import { findAll } from '../find-all.ts';
import { MONTH_BY_NAME } from './month-names.ts';

export interface DateOptions {
  /** Day of the page; `03/04/2024` is read as the order that gives this day. Default: null */
  readonly pageDate?: IsoDate | null;
  /** Whether `03/04/2024` is the third of April if nothing else decides. Default: false */
  readonly dayFirst?: boolean;
}

/** A day printed in a text, with its hour where both hour and offset from UTC are printed. */
export interface PrintedDate extends Span {
  readonly day: IsoDate;
  readonly value: IsoDate | IsoDateTime;
}

interface Token extends Span {
  readonly text: string;
  /** Value of a run of digits, else -1. */
  readonly number: number;
}

interface Reading {
  readonly day: IsoDate;
  /** Token after the date. */
  readonly next: number;
  /** End of the date, which may lie inside a token: `December 15, 20163:33 PM`. */
  readonly end: number;
}

const DIGIT = /\d/;
const TOKEN = /\d+|[\p{L}\p{M}]+|\S/gu;
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', 'ª', '.', 'ο']);
const CONNECTIVES = new Set(['de', 'del', 'of', 'di', ',', '.', 'the', 'г', '-', '/', '’', "'"]);
const TIME_CONNECTIVES = new Set([',', 'at', 'um', 'à', 'a', 'las', 'alle', 'ore', 'kl', '.', '|', '•', '·', '-', '–', '@', 't', 'às', 'om', 'klo', '/', 'o']);

/** Abbreviations of time zones that mean one offset only. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['utc', 'Z'], ['gmt', 'Z'], ['z', 'Z'], ['est', '-05:00'], ['edt', '-04:00'], ['cdt', '-05:00'], ['mst', '-07:00'], ['mdt', '-06:00'],
  ['pst', '-08:00'], ['pdt', '-07:00'], ['cet', '+01:00'], ['cest', '+02:00'], ['mez', '+01:00'], ['mesz', '+02:00'], ['eet', '+02:00'],
  ['eest', '+03:00'], ['msk', '+03:00'], ['sast', '+02:00'], ['eat', '+03:00'], ['wat', '+01:00'], ['pkt', '+05:00'], ['sgt', '+08:00'],
  ['hkt', '+08:00'], ['jst', '+09:00'], ['kst', '+09:00'], ['aest', '+10:00'], ['aedt', '+11:00'], ['nzst', '+12:00'], ['nzdt', '+13:00'],
]);

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2099;
/** `1912:44` is 2019 at 12:44; nobody prints the hour of a day in 1912. */
const SHORT_YEARS_END = 1990;
const DAY_MS = 86_400_000;

function tokenize(text: string): Token[] {
  return findAll(TOKEN, text).map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word.toLowerCase(),
    number: word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57 ? Number(word) : -1,
  }));
}

const pad = (number: number): string => String(number).padStart(2, '0');
const toDay = (year: number, month: number, day: number): IsoDate | null => isoDate.if(`${year}-${pad(month)}-${pad(day)}`);
const distance = (one: IsoDate, other: IsoDate): number => Math.abs(Date.parse(one) - Date.parse(other)) / DAY_MS;

class DateReader {
  readonly tokens: readonly Token[];
  readonly options: DateOptions;

  constructor(text: string, options: DateOptions) {
    this.tokens = tokenize(text);
    this.options = options;
  }

  textAt(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  /** A run of `digits` digits at most, or -1. */
  numberAt(index: number, digits: number): number {
    const token = this.tokens[index];
    return token !== undefined && token.end - token.start <= digits ? token.number : -1;
  }

  skip(index: number, words: ReadonlySet<string>, limit: number): number {
    let next = index;
    while (next < index + limit && words.has(this.textAt(next))) next++;
    return next;
  }

  /** A year, also one with the hour glued to it. */
  yearAt(index: number): { year: number; end: number; next: number } | null {
    const token = this.tokens[index];
    if (token === undefined || token.number < 0) return null;
    const length = token.end - token.start;
    const glued = length > 4 && length <= 6 && this.textAt(index + 1) === ':';
    const year = length === 4 ? token.number : glued ? Number(token.text.slice(0, 4)) : -1;
    if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
    return { year, end: token.start + 4, next: glued ? index : index + 1 };
  }

  /** `28.09.1912:44`: a short year with the hour glued to it. */
  gluedShortYear(index: number): { year: number; end: number; next: number } | null {
    const token = this.tokens[index];
    const isGlued = token?.end === (token?.start ?? 0) + 4 && this.textAt(index + 1) === ':' && this.numberAt(index + 2, 2) >= 0 && token.number < SHORT_YEARS_END && token.number % 100 < 24;
    return isGlued ? { year: 2000 + Math.floor(token.number / 100), end: token.start + 2, next: index } : null;
  }

  finish(year: { year: number; end: number; next: number }, month: number, day: number): Reading | null {
    const value = toDay(year.year, month, day);
    return value === null ? null : { day: value, next: year.next, end: year.end };
  }

  /** 14 March 2024, 14. März 2024, 14 de marzo de 2024, le 1er mars 2024 */
  readDayFirst(index: number): Reading | null {
    const day = this.numberAt(index, 2);
    if (day < 1) return null;
    let next = this.skip(index + 1, ORDINALS, 1);
    next = this.skip(next, CONNECTIVES, 2);
    const month = MONTH_BY_NAME.get(this.textAt(next));
    if (month === undefined) return null;
    const year = this.yearAt(this.skip(next + 1, CONNECTIVES, 2));
    return year === null ? null : this.finish(year, month, day);
  }

  /** March 14, 2024; Mar. 14th 2024 */
  readMonthFirst(index: number): Reading | null {
    const month = MONTH_BY_NAME.get(this.textAt(index));
    if (month === undefined) return null;
    let next = this.skip(index + 1, CONNECTIVES, 2);
    const day = this.numberAt(next, 2);
    if (day < 1) return null;
    next = this.skip(this.skip(next + 1, ORDINALS, 1), CONNECTIVES, 1);
    const year = this.yearAt(next);
    return year === null ? null : this.finish(year, month, day);
  }

  /** 2024-03-14, 2024/3/14, 2024年3月14日, 2024 Mar 14 */
  readYearFirst(index: number): Reading | null {
    const year = this.yearAt(index);
    if (year === null || year.next === index) return null;
    const separator = this.textAt(index + 1);
    const named = MONTH_BY_NAME.get(separator);
    if (named !== undefined) return this.close(year.year, named, index + 2);
    const month = this.numberAt(index + 2, 2);
    const again = this.textAt(index + 3);
    const matches = separator === '年' || separator === '년' ? again === '月' || again === '월' : again === separator && '-/.'.includes(separator);
    return month < 1 || separator === '' || !matches ? null : this.close(year.year, month, index + 4);
  }

  close(year: number, month: number, index: number): Reading | null {
    const token = this.tokens[index];
    const day = this.numberAt(index, 2);
    const value = day < 1 ? null : toDay(year, month, day);
    return value === null || token === undefined ? null : { day: value, next: index + 1, end: token.end };
  }

  /** 14.03.2024, 14/3/24, 03/14/2024 */
  readNumeric(index: number): Reading | null {
    const [first, second] = [this.numberAt(index, 2), this.numberAt(index + 2, 2)];
    const separator = this.textAt(index + 1);
    if (first < 1 || second < 1 || separator === '' || !'./-'.includes(separator) || this.textAt(index + 3) !== separator) return null;
    const short = this.numberAt(index + 4, 2);
    const token = this.tokens[index + 4];
    const year = this.gluedShortYear(index + 4) ?? this.yearAt(index + 4) ?? (short >= 0 && token !== undefined && token.end - token.start === 2 ? { year: 2000 + short, end: token.end, next: index + 5 } : null);
    if (year === null) return null;
    const dayFirst = toDay(year.year, second, first);
    const monthFirst = separator === '/' ? toDay(year.year, first, second) : null;
    const day = this.choose(dayFirst, monthFirst);
    return day === null ? null : { day, next: year.next, end: year.end };
  }

  choose(dayFirst: IsoDate | null, monthFirst: IsoDate | null): IsoDate | null {
    if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
    const pageDate = this.options.pageDate ?? null;
    if (pageDate !== null) {
      const [one, other] = [distance(dayFirst, pageDate), distance(monthFirst, pageDate)];
      if (Math.min(one, other) <= 2 && one !== other) return one < other ? dayFirst : monthFirst;
    }
    return this.options.dayFirst === true ? dayFirst : monthFirst;
  }

  readAt(index: number): Reading | null {
    return this.readYearFirst(index) ?? this.readDayFirst(index) ?? this.readMonthFirst(index) ?? this.readNumeric(index);
  }

  /** `T16:15:30Z`, `at 5:02 p.m. EST`: the hour with its offset from UTC, or null where either is missing. */
  readTime(from: Reading): { time: string; end: number } | null {
    const index = this.skip(from.next, TIME_CONNECTIVES, 3);
    const token = this.tokens[index];
    const glued = token !== undefined && token.start < from.end;
    let hour = glued ? Number(token.text.slice(from.end - token.start)) : this.numberAt(index, 2);
    const minute = this.numberAt(index + 2, 2);
    if (hour < 0 || minute < 0 || minute > 59 || !':.h'.includes(this.textAt(index + 1) || '?')) return null;
    let next = index + 3;
    let second = 0;
    if (this.textAt(next) === ':' && this.numberAt(next + 1, 2) >= 0) {
      second = this.numberAt(next + 1, 2);
      next += 2;
      if (this.textAt(next) === '.' && this.numberAt(next + 1, 9) >= 0) next += 2;
    }
    const half = this.textAt(next)[0];
    const isHalf = /^[ap]m?$/.test(this.textAt(next)) && (this.textAt(next).length === 2 || this.textAt(next + 2) === 'm');
    if (isHalf) {
      if (hour < 1 || hour > 12) return null;
      hour = (hour % 12) + (half === 'p' ? 12 : 0);
      next += this.textAt(next).length === 2 ? 1 : 3;
      next = this.skip(next, ORDINALS, 1);
    } else if (this.textAt(next) === 'uhr') next++;
    if (hour > 23 || second > 59) return null;
    const zone = this.readZone(this.textAt(next) === '(' ? next + 1 : next);
    return zone === null ? null : { time: `${pad(hour)}:${pad(minute)}:${pad(second)}${zone.offset}`, end: zone.end };
  }

  readZone(index: number): { offset: string; end: number } | null {
    const token = this.tokens[index];
    if (token === undefined) return null;
    const offset = ZONES.get(token.text);
    if (offset !== undefined) return { offset, end: token.end };
    if (token.text !== '+' && token.text !== '-') return null;
    const [hours, minutes] = [this.numberAt(index + 1, 2), this.numberAt(index + 3, 2)];
    const last = this.tokens[index + 3];
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59 || this.textAt(index + 2) !== ':' || last === undefined) return null;
    return { offset: `${token.text}${pad(hours)}:${pad(minutes)}`, end: last.end };
  }
}

/**
 * Finds every full date of a short text: `June 14, 2023`, `14.06.2023`, `2023-06-14T10:00:00Z`, `14 de junio de 2023`, `2023年6月14日`.
 * A day that the calendar lacks is no date. Offsets count from the start of `text`.
 */
export function parseDates(text: string, options: DateOptions = {}): PrintedDate[] {
  const dates: PrintedDate[] = [];
  if (!DIGIT.test(text)) return dates;
  const reader = new DateReader(text, options);
  for (let index = 0; index < reader.tokens.length; index++) {
    const reading = reader.readAt(index);
    if (reading === null) continue;
    const time = reader.readTime(reading);
    const value = time === null ? reading.day : (`${reading.day}T${time.time}` as IsoDateTime);
    dates.push({ start: reader.tokens[index]!.start, end: time?.end ?? reading.end, day: reading.day, value });
    index = reading.next - 1;
  }
  return dates;
}
