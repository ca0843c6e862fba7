import { type Analysis, FINE_TAGS } from '../language/analysis.ts';
import type { EventDate } from '../models/event.ts';
import type { IsoDate } from '../models/formats.ts';
import { daysBetween } from './calendar.ts';
import { datedClause, datedNoun } from './dated-clause.ts';
import { findToldDates, type ToldDate } from './find-told-dates.ts';
import { findDates } from './resolve-date.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { tenseOf } from './tense.ts';

/** The times that a page tells, sentence by sentence. */
export interface PageTimes {
  /** Expressions of time of a sentence; outside of paragraphs they count from a reference, the page's date or that of the teaser. */
  readonly told: (tree: SentenceTree, reference: IsoDate | null) => readonly ToldDate[];
  /** The day of what a sentence tells as news without a time of its own; null where the page tells of none. */
  readonly newsDay: (sentence: number) => EventDate | null;
  /** Whether a sentence stands in the dek or the first paragraphs. */
  readonly isLead: (sentence: number) => boolean;
}

const LEAD_PARAGRAPHS = 2;
/** Paragraphs among which the day of the news is told. */
const NEWS_PARAGRAPHS = 8;
/** How many days before the page the news may be. */
const NEWS_DAYS = 14;
const NEWS_TENSES = new Set(['past', 'perfect']);
const ASIDES = new Set(['acl', 'acl:relcl', 'advcl']);

/**
 * Reads the times that the body of a page tells, as a reader follows them: within a paragraph the last time told for a
 * clause in the past holds on; elsewhere the news is of the first day that the first paragraphs tell, or else these are of
 * the page's own.
 */
export function followDates(analysis: Analysis, trees: readonly SentenceTree[], page: IsoDate | null): PageTimes {
  const { sentences, zones } = analysis;
  const treeOf = new Map(trees.map((tree) => [tree.index, tree]));
  const told = new Map<number, readonly ToldDate[]>();
  const current = new Map<number, EventDate>();
  const paragraphs = new Map<number, number>();
  let previous: EventDate | null = null;
  let news: EventDate | null = null;
  let holding: EventDate | null = null;
  for (let sentence = 0; sentence < sentences.count; sentence += 1) {
    const zone = sentences.zone[sentence]!;
    if (zones[zone]!.kind !== 'paragraph') continue;
    if (!paragraphs.has(zone)) {
      paragraphs.set(zone, paragraphs.size);
      holding = null;
    }
    const tree = treeOf.get(sentence);
    const dates: readonly ToldDate[] = tree === undefined ? findUnparsed(analysis, sentence, page, previous) : findToldDates(tree, page, previous);
    if (tree !== undefined) told.set(sentence, dates);
    for (const date of dates) {
      const time: EventDate = date.dates[0]!;
      previous = time;
      if (page === null || time.start > page || (tree !== undefined && !datesNews(tree, date))) continue;
      holding = time;
      if (paragraphs.size <= NEWS_PARAGRAPHS && time.precision === 'day' && daysBetween(time.start, page) <= NEWS_DAYS) news ??= time;
    }
    if (holding !== null) current.set(sentence, holding);
  }
  const published: EventDate | null = page === null ? null : { start: page, end: page, precision: 'day', basis: 'publication', text: null };
  return {
    told: (tree, reference) => {
      const dates = told.get(tree.index) ?? findToldDates(tree, reference, null);
      told.set(tree.index, dates);
      return dates;
    },
    newsDay: (sentence) => current.get(sentence) ?? news ?? ((paragraphs.get(sentences.zone[sentence]!) ?? 0) < NEWS_PARAGRAPHS ? published : null),
    isLead: (sentence) => {
      const zone = sentences.zone[sentence]!;
      return zones[zone]!.kind === 'dek' || (paragraphs.get(zone) ?? LEAD_PARAGRAPHS) < LEAD_PARAGRAPHS;
    },
  };
}

/** Days told by a sentence without a tree, if it is in the past tense. */
function findUnparsed({ text, tokens, sentences }: Analysis, sentence: number, page: IsoDate | null, previous: EventDate | null): ToldDate[] {
  const [first, last] = [sentences.start[sentence]!, sentences.end[sentence]! - 1];
  const isPast = tokens.fine.subarray(first, last + 1).some((tag) => FINE_TAGS[tag] === 'VERB:VBD');
  if (!isPast) return [];
  const found = findDates(text, tokens.start[first]!, tokens.end[last]!, { page, previous });
  return found.filter(({ dates }) => dates[0]!.precision === 'day').map(({ dates }) => ({ dates, ahead: false, first: 0, token: 0 }));
}

/** Whether an expression dates a clause that goes on with the story, not a noun or a clause inside. */
function datesNews(tree: SentenceTree, { token }: ToldDate): boolean {
  const verb = datedNoun(tree, token) >= 0 ? -1 : datedClause(tree, token);
  if (verb < 0 || !NEWS_TENSES.has(tenseOf(tree, verb))) return false;
  for (let current = verb; current >= 0; current = tree.heads[current]!) if (ASIDES.has(tree.relations[current]!)) return false;
  return true;
}
