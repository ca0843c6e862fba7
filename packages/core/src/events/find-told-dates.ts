import type { EventDate } from '../models/event.ts';
import type { IsoDate } from '../models/formats.ts';
import { daysBetween } from './calendar.ts';
import { datedClause, datedNoun } from './dated-clause.ts';
import { SPEECH } from './lexicon/speech-verbs.ts';
import { findDates } from './resolve-date.ts';
import { resolveModality } from './resolve-modality.ts';
import { dependents, endOf, type SentenceTree, startOf, zoneOf } from './sentence-tree.ts';
import { tenseOf } from './tense.ts';

/** How many days ahead the present tense may reach. */
const SCHEDULE_DAYS = 14;
/** "The talks follow a visit on Tuesday". */
const RETELLING = new Set([...SPEECH, 'follow', 'come', 'mark', 'show']);

/** An expression of time with its place in the tree. */
export interface ToldDate {
  readonly dates: readonly EventDate[];
  /** Whether the clause tells it as what lies ahead. */
  readonly ahead: boolean;
  /** First token, and the token on which the others hang. */
  readonly first: number;
  readonly token: number;
}

const PAST_AUXILIARIES = new Set(['was', 'were', 'had']);

/** "Had vowed to strike on Friday", "was due to leave in May": what lay ahead once. */
function isFromPast(tree: SentenceTree, token: number): boolean {
  let verb = token;
  while (tree.relations[verb] === 'xcomp') verb = tree.heads[verb]!;
  return dependents(tree, verb, 'aux', 'aux:pass', 'cop').some((child) => PAST_AUXILIARIES.has(tree.words[child]!));
}

/** Whether the clause that an expression dates tells what lies ahead; the possible one only where it hangs on the verb itself. */
function looksAhead(tree: SentenceTree, token: number): boolean {
  const governor = datedNoun(tree, token) >= 0 ? datedNoun(tree, token) : datedClause(tree, token);
  if (governor < 0 || isFromPast(tree, governor)) return false;
  const modality = resolveModality(tree, governor);
  return modality === 'future' || (modality === 'hypothetical' && tree.heads[token] === governor);
}

/** "Ireland votes on Friday": what the present tense tells of a day soon. */
function isScheduled(tree: SentenceTree, token: number, ahead: IsoDate, page: IsoDate | null): boolean {
  if (page === null || zoneOf(tree) !== 'paragraph' || daysBetween(page, ahead) > SCHEDULE_DAYS) return false;
  const verb = datedClause(tree, token);
  return datedNoun(tree, token) < 0 && verb >= 0 && verb === tree.heads[token] && tenseOf(tree, verb) === 'present' && !RETELLING.has(tree.lemmas[verb]!);
}

/** The last token from `first` to `last` whose head lies outside. */
function headOf(tree: SentenceTree, first: number, last: number): number {
  let token = last;
  while (token > first && tree.heads[token]! >= first && tree.heads[token]! <= last) token -= 1;
  return token;
}

/**
 * Finds the expressions of time of a sentence.
 *
 * @param previous the date told before the sentence, from which "the next day" counts.
 */
export function findToldDates(tree: SentenceTree, page: IsoDate | null, previous: EventDate | null): ToldDate[] {
  const { text } = tree.analysis;
  const from = startOf(tree, 0);
  const to = endOf(tree, tree.count - 1);
  const found: ToldDate[] = [];
  for (const { start, end, dates, datesAhead } of findDates(text, from, to, { page, previous })) {
    let first = 0;
    while (first < tree.count - 1 && endOf(tree, first) <= start) first += 1;
    let last = first;
    while (last < tree.count - 1 && endOf(tree, last) < end) last += 1;
    const token = headOf(tree, first, last);
    if (tree.mentionKinds[token] === 'person' || isRecordSince(text, from, start, end) || isStateAsOf(text, start)) continue;
    if (BARE.test(text.slice(start, end)) && dates[0]!.precision !== 'day' && datedNoun(tree, token) < 0) continue;
    const ahead = looksAhead(tree, token) || isScheduled(tree, token, datesAhead[0]!.start, page);
    found.push({ dates: ahead ? datesAhead : dates, ahead, first, token });
  }
  return found;
}

/** "The August talks", "the 2020 coup": a month or year alone dates its noun. */
const BARE = /^(?:\d{4}|\p{L}+)$/u;

/** "The first talks since 2022" were not held in 2022. */
const RECORD = /\b(?:first|largest|biggest|worst|highest|deadliest|heaviest|lowest|most)\b/i;

function isRecordSince(text: string, sentence: number, start: number, end: number): boolean {
  return text.slice(start, end).toLowerCase().startsWith('since') && RECORD.test(text.slice(sentence, start));
}

/** "As of Oct. 12 they had not spoken": the day of a count, not of what is counted. */
const AS_OF = /\bas\sof\s/i;
const AS_OF_LENGTH = 'as of '.length;

function isStateAsOf(text: string, start: number): boolean {
  return AS_OF.test(text.slice(Math.max(0, start - AS_OF_LENGTH), start + 'of '.length));
}
