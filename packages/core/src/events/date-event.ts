import type { EventDate } from '../models/event.ts';
import type { IsoDate } from '../models/formats.ts';
import { attachDates } from './attach-dates.ts';
import { daysBetween } from './calendar.ts';
import type { PageTimes } from './follow-dates.ts';
import type { Modality } from './resolve-modality.ts';
import { fineTagOf, type SentenceTree, zoneOf } from './sentence-tree.ts';
import { liesBehind, tellsNews } from './tell-news.ts';

/** "X announced that it will …": the announcement is the news. */
function isAnnounced(tree: SentenceTree, trigger: number): boolean {
  let verb = trigger;
  while (tree.relations[verb] === 'xcomp') verb = tree.heads[verb]!;
  const head = tree.heads[verb]!;
  return head >= 0 && tree.relations[verb] === 'ccomp' && fineTagOf(tree, head) === 'VERB:VBD';
}

const AHEAD: ReadonlySet<Modality> = new Set(['future', 'hypothetical']);
/** "Later this year" begins before the page. */
const LATER = /^later\s/i;

/** Whether an event of that modality can have a date: what is only possible has not happened yet. */
function fits(modality: Modality, { start, text }: EventDate, reference: IsoDate | null): boolean {
  return reference === null || modality !== 'hypothetical' || start > reference || LATER.test(text ?? '');
}

/**
 * Dates of an event, one an event: those that its sentence tells; else the day of the news, where the words tell news,
 * in a teaser the day of the teaser; else null.
 *
 * @param reference the page's date, or the date of the teaser that the sentence stands in.
 */
export function dateEvent(tree: SentenceTree, trigger: number, modality: Modality, reference: IsoDate | null, times: PageTimes): readonly (EventDate | null)[] {
  const related = zoneOf(tree).startsWith('related');
  const own = attachDates(tree, trigger, times.told(tree, reference).filter(({ dates }) => dates.every((date) => fits(modality, date, reference))));
  if (own !== null) return own;
  if (liesBehind(tree, trigger)) return [null];
  if (AHEAD.has(modality)) return [!related && modality === 'future' && isAnnounced(tree, trigger) ? times.newsDay(tree.index) : null];
  if (related) return [reference === null ? null : { start: reference, end: reference, precision: 'day', basis: 'publication', text: null }];
  return [tellsNews(tree, trigger, times.isLead(tree.index)) ? times.newsDay(tree.index) : null];
}

const HISTORICAL_DAYS = 365;

/** Whether an event is background of more than a year before the page. */
export function isHistorical(date: EventDate | null, page: IsoDate | null): boolean {
  return date !== null && page !== null && daysBetween(date.end, page) > HISTORICAL_DAYS;
}
