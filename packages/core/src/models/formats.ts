import { z } from 'zod';
import { CorpusError } from '../errors.ts';

declare const FORMAT: unique symbol;
/** A string that has passed the check of a named format. Plain strings are not assignable to it. */
type Format<Name extends string> = string & { readonly [FORMAT]: Name };

export type IsoDate = Format<'IsoDate'>;
export type IsoDateTime = Format<'IsoDateTime'>;
export type LanguageTag = Format<'LanguageTag'>;
export type DocumentId = Format<'DocumentId'>;
export type EntityId = Format<'EntityId'>;
export type EventId = Format<'EventId'>;
export type CountryCode = Format<'CountryCode'>;
export type CameoCode = Format<'CameoCode'>;

/** The four forms of a named string format. */
export interface StringFormat<T extends string> {
  readonly is: (value: unknown) => value is T;
  /** Returns the value or null. */
  readonly if: (value: unknown) => T | null;
  /** Returns the value or throws a CorpusError with code RECORD_INVALID. */
  readonly as: (value: unknown) => T;
  readonly assert: (value: unknown) => asserts value is T;
}

function defineFormat<T extends string>(name: string, test: (value: string) => boolean): StringFormat<T> {
  const is = (value: unknown): value is T => typeof value === 'string' && test(value);
  const fail = (value: unknown): never => {
    throw new CorpusError('RECORD_INVALID', `${JSON.stringify(value)} is no ${name}`);
  };
  return {
    is,
    if: (value) => (is(value) ? value : null),
    as: (value) => (is(value) ? value : fail(value)),
    assert: (value) => void (is(value) || fail(value)),
  };
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;
const DOCUMENT_ID = /^[0-9a-f]{16}$/;
const ENTITY_ID = /^(?:wd:Q[1-9]\d*|ent:[0-9a-f]{16}|(?!(?:wd|ent):)[a-z][a-z0-9]*:\S+)$/;
const EVENT_ID = /^evt:[0-9a-f]{16}$/;
const COUNTRY = /^[A-Z]{3}$/;
const CAMEO = /^(?:0[1-9]|1\d|20)\d{0,2}$/;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** True for a day that the Gregorian calendar has: no 30 February, no month 13, no year 0. */
export function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : DAYS_IN_MONTH[month - 1];
  return year > 0 && days !== undefined && day >= 1 && day <= days;
}

function isCalendarDateTime(text: string): boolean {
  const match = DATE_TIME.exec(text);
  return match !== null && isCalendarDate(match[1] as string);
}

/** `YYYY-MM-DD`, a real day. */
export const isoDate: StringFormat<IsoDate> = defineFormat('ISO date (YYYY-MM-DD)', isCalendarDate);
/** RFC 3339 date-time with offset. */
export const isoDateTime: StringFormat<IsoDateTime> = defineFormat('RFC 3339 date-time', isCalendarDateTime);
/** BCP 47 language, optionally script and region; `und` where unknown. */
export const languageTag: StringFormat<LanguageTag> = defineFormat('BCP 47 language tag', (text) => LANGUAGE.test(text));
/** 16 lower-case hex digits. */
export const documentIdFormat: StringFormat<DocumentId> = defineFormat('document id', (text) => DOCUMENT_ID.test(text));
/** `wd:Q…`, `ent:` + 16 hex digits, or `prefix:key` of a user's own knowledge table. */
export const entityIdFormat: StringFormat<EntityId> = defineFormat('entity id', (text) => ENTITY_ID.test(text));
/** `evt:` + 16 hex digits. */
export const eventIdFormat: StringFormat<EventId> = defineFormat('event id', (text) => EVENT_ID.test(text));
/** ISO 3166-1 alpha-3, or PLOVER's IGO UNO EUR NGO ISM IMG MNC. */
export const countryCode: StringFormat<CountryCode> = defineFormat('country code', (text) => COUNTRY.test(text));
/** CAMEO 1.1b3 code, 2 to 4 digits with its leading zero. */
export const cameoCode: StringFormat<CameoCode> = defineFormat('CAMEO code', (text) => CAMEO.test(text));

function formatSchema<T extends string>(format: StringFormat<T>, pattern: RegExp, description: string): z.ZodType<T, string> {
  const schema = z.string().regex(pattern).refine((value) => format.is(value)).describe(description);
  return schema as unknown as z.ZodType<T, string>;
}

export const IsoDateSchema = formatSchema(isoDate, DATE, 'Calendar day, YYYY-MM-DD.');
export const IsoDateTimeSchema = formatSchema(isoDateTime, DATE_TIME, 'RFC 3339 date-time with offset.');
export const LanguageTagSchema = formatSchema(languageTag, LANGUAGE, 'BCP 47 language tag; "und" where unknown.');
export const DocumentIdSchema = formatSchema(documentIdFormat, DOCUMENT_ID, 'First 16 hex digits of a SHA-256: of the page\'s bytes, and for an article of its address and site where these were given.');
export const EntityIdSchema = formatSchema(entityIdFormat, ENTITY_ID, '"wd:Q…" of Wikidata, "ent:" and 16 hex digits of type and folded name, or "prefix:key" of a user\'s own table.');
export const EventIdSchema = formatSchema(eventIdFormat, EVENT_ID, '"evt:" and 16 hex digits.');
export const CountryCodeSchema = formatSchema(countryCode, COUNTRY, 'ISO 3166-1 alpha-3, or PLOVER\'s IGO UNO EUR NGO ISM IMG MNC.');
export const CameoCodeSchema = formatSchema(cameoCode, CAMEO, 'CAMEO 1.1b3 code, 2 to 4 digits, leading zero kept.');
