import type { IsoDate } from '../models/index.ts';
import { isoDate } from '../models/index.ts';

const DAY_MS = 86_400_000;

/** Days that a unit of time is long; null where the day can not be told (`3 months ago`). */
const UNITS: ReadonlyMap<string, number | null> = new Map<string, number | null>([
  ...['second', 'seconds', 'sec', 'secs', 's', 'sekunden', 'sekunde', 'secondes', 'segundos', 'secondi'].map((word) => [word, 0] as const),
  ...['minute', 'minutes', 'min', 'mins', 'minuten', 'minutos', 'minuti', 'minuto', 'minuut', 'minuter'].map((word) => [word, 0] as const),
  ...['hour', 'hours', 'hr', 'hrs', 'h', 'stunde', 'stunden', 'heure', 'heures', 'hora', 'horas', 'ora', 'ore', 'uur', 'timer', 'timmar'].map((word) => [word, 1 / 24] as const),
  ...['day', 'days', 'd', 'tag', 'tage', 'tagen', 'jour', 'jours', 'día', 'días', 'dia', 'dias', 'giorno', 'giorni', 'dag', 'dagen', 'dagar', 'dager'].map((word) => [word, 1] as const),
  ...['week', 'weeks', 'wk', 'wks', 'w', 'woche', 'wochen', 'semaine', 'semaines', 'semana', 'semanas', 'settimana', 'settimane', 'weken'].map((word) => [word, 7] as const),
  ...['month', 'months', 'mo', 'monat', 'monaten', 'mois', 'mes', 'meses', 'mese', 'mesi', 'maand', 'maanden'].map((word) => [word, null] as const),
  ...['year', 'years', 'yr', 'yrs', 'y', 'jahr', 'jahren', 'an', 'ans', 'año', 'años', 'anno', 'anni', 'ano', 'anos', 'jaar'].map((word) => [word, null] as const),
]);

const ONE = new Set(['a', 'an', 'one', 'einem', 'einer', 'un', 'una', 'uno', 'une', 'um', 'uma', 'een']);
const BEFORE = new Set(['vor', 'il', 'hace', 'há', 'for']);
const AFTER = new Set(['ago', 'fa', 'atrás', 'geleden', 'siden', 'sedan']);

const NAMED: ReadonlyMap<string, number> = new Map([
  ...['today', 'heute', "aujourd'hui", 'aujourd’hui', 'hoy', 'oggi', 'hoje', 'vandaag', 'idag'].map((word) => [word, 0] as const),
  ...['yesterday', 'gestern', 'hier', 'ayer', 'ieri', 'ontem', 'gisteren'].map((word) => [word, 1] as const),
]);

function before(day: IsoDate, days: number): IsoDate | null {
  return days === 0 ? day : isoDate.if(new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10));
}

/**
 * The day that `1 day ago`, `vor 3 Stunden`, `2d` or `Yesterday 8:55 am` means, counted from `pageDate`.
 * Null if the text says nothing of the kind, or no day can be told (`5 months ago`). Hours of the same day are that day.
 */
export function parseRelativeDate(text: string, pageDate: IsoDate): IsoDate | null {
  const words = text.toLowerCase().match(/\d+|[\p{L}\p{M}'’]+/gu) ?? [];
  const named = words.length <= 6 ? NAMED.get(words[0] ?? '') : undefined;
  if (named !== undefined) return before(pageDate, named);
  const index = words.findIndex((word, at) => (/^\d{1,3}$/.test(word) || ONE.has(word)) && UNITS.has(words[at + 1] ?? ''));
  if (index < 0 || words.length > 8) return null;
  const marked = AFTER.has(words[index + 2] ?? '') || words.slice(0, index).some((word) => BEFORE.has(word));
  // "2d" and "16h" alone are ages; "10m" is minutes on one site and months on the next.
  if (!marked && !(words.length === 2 && /^\d{1,3}$/.test(words[0]!) && /^[dhw]$/.test(words[1]!))) return null;
  const unit = UNITS.get(words[index + 1]!);
  if (unit === undefined || unit === null) return null;
  const count = ONE.has(words[index]!) ? 1 : Number(words[index]);
  return before(pageDate, Math.floor(count * unit + 1e-9));
}
