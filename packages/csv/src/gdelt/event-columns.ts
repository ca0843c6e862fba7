import { CAMEO_CODES, cameoRoot } from '@corpus/core/ontology';
import { toGdeltActor, type GdeltActor } from './actor.ts';
import { NO_PLACE, toGdeltPlace, type GdeltPlace } from './place.ts';
import type { GdeltEventRow } from './rows.ts';

/** A column of a GDELT file, by the name of its codebook (GDELT Event Database 2.0). */
export interface GdeltColumn<Row> {
  readonly name: string;
  readonly get: (row: Row) => string | number | null;
}

const ROLE_COLUMNS = [1, 2, 3] as const;
const BASE_DIGITS = 3;

/** GLOBALEVENTID: the first 52 bits of the event's id, a whole number that every language can hold exactly. */
export function gdeltEventId(id: string): number {
  return Number.parseInt(id.slice('evt:'.length, 'evt:'.length + 13), 16);
}

function day({ event, added }: GdeltEventRow): string {
  return event.date === null ? added.slice(0, 8) : event.date.start.replaceAll('-', '');
}

/** Year and the share of it that is over, by GDELT's own arithmetic of 30-day months. */
function fractionDate(row: GdeltEventRow): string {
  const date = day(row);
  if (date === '') return '';
  const [month, dayOfMonth] = [Number(date.slice(4, 6)), Number(date.slice(6, 8))];
  return (Number(date.slice(0, 4)) + ((month - 1) * 30 + dayOfMonth) / 365).toFixed(4);
}

/** In a meeting everyone acts: then the second actor stands where the recipient would. */
function secondActor({ event, names }: GdeltEventRow): GdeltActor {
  return toGdeltActor(event.recipients[0] ?? event.actors[1], names);
}

function actorColumns(prefix: 'Actor1' | 'Actor2', pick: (row: GdeltEventRow) => GdeltActor): GdeltColumn<GdeltEventRow>[] {
  return [
    { name: `${prefix}Code`, get: (row) => pick(row).code },
    { name: `${prefix}Name`, get: (row) => pick(row).name },
    { name: `${prefix}CountryCode`, get: (row) => pick(row).country },
    { name: `${prefix}KnownGroupCode`, get: (row) => pick(row).group },
    { name: `${prefix}EthnicCode`, get: () => null },
    { name: `${prefix}Religion1Code`, get: () => null },
    { name: `${prefix}Religion2Code`, get: () => null },
    ...ROLE_COLUMNS.map((number) => ({ name: `${prefix}Type${number}Code`, get: (row: GdeltEventRow) => pick(row).roles[number - 1] ?? null })),
  ];
}

function placeColumns(prefix: string, pick: (row: GdeltEventRow) => GdeltPlace): GdeltColumn<GdeltEventRow>[] {
  return [
    { name: `${prefix}Geo_Type`, get: (row) => pick(row).type },
    { name: `${prefix}Geo_Fullname`, get: (row) => pick(row).fullName },
    { name: `${prefix}Geo_CountryCode`, get: (row) => pick(row).country },
    { name: `${prefix}Geo_ADM1Code`, get: (row) => pick(row).admin1 },
    { name: `${prefix}Geo_ADM2Code`, get: () => null },
    { name: `${prefix}Geo_Lat`, get: (row) => pick(row).latitude },
    { name: `${prefix}Geo_Long`, get: (row) => pick(row).longitude },
    { name: `${prefix}Geo_FeatureID`, get: () => null },
  ];
}

/** The 61 columns of an export file, in order. */
export const gdeltEventColumns: readonly GdeltColumn<GdeltEventRow>[] = [
  { name: 'GLOBALEVENTID', get: ({ event }) => gdeltEventId(event.id) },
  { name: 'SQLDATE', get: day },
  { name: 'MonthYear', get: (row) => day(row).slice(0, 6) },
  { name: 'Year', get: (row) => day(row).slice(0, 4) },
  { name: 'FractionDate', get: fractionDate },
  ...actorColumns('Actor1', ({ event, names }) => toGdeltActor(event.actors[0], names)),
  ...actorColumns('Actor2', secondActor),
  { name: 'IsRootEvent', get: ({ reports }) => Number(reports.some((report) => report.sentence <= 1)) },
  { name: 'EventCode', get: (row) => row.cameoCode },
  { name: 'EventBaseCode', get: (row) => row.cameoCode.slice(0, BASE_DIGITS) },
  { name: 'EventRootCode', get: (row) => cameoRoot(row.cameoCode) },
  { name: 'QuadClass', get: (row) => CAMEO_CODES.get(cameoRoot(row.cameoCode))?.quadClass ?? null },
  { name: 'GoldsteinScale', get: ({ event }) => event.goldstein },
  { name: 'NumMentions', get: ({ event }) => event.mentionCount },
  { name: 'NumSources', get: ({ event }) => event.sourceCount },
  { name: 'NumArticles', get: ({ event }) => event.articleCount },
  { name: 'AvgTone', get: () => null },
  ...placeColumns('Actor1', () => NO_PLACE),
  ...placeColumns('Actor2', () => NO_PLACE),
  ...placeColumns('Action', ({ event }) => toGdeltPlace(event.location)),
  { name: 'DATEADDED', get: (row) => row.added },
  { name: 'SOURCEURL', get: ({ source }) => source && source.identifier },
];
