import { FINE_TAGS } from '../language/analysis.ts';
import type { BlockRole } from '../models/block.ts';
import type { EventDate } from '../models/event.ts';
import type { IsoDate } from '../models/formats.ts';
import { daysBetween } from './calendar.ts';
import { measureWay } from './measure-way.ts';
import { findDates } from './resolve-date.ts';
import { resolveModality } from './resolve-modality.ts';
import { dependents, endOf, type SentenceTree, startOf } from './sentence-tree.ts';
import { tenseOf } from './tense.ts';

/** An expression of time with its place in the tree. */
export interface ToldDate {
  readonly dates: readonly EventDate[];
  /** First and last token. */
  readonly first: number;
  readonly token: number;
}

/** Whether the clause that an expression dates tells what lies ahead. */
function looksAhead(tree: SentenceTree, token: number): boolean {
  const governor = datedNoun(tree, token) >= 0 ? datedNoun(tree, token) : datedClause(tree, token);
  return governor >= 0 && resolveModality(tree, governor) === 'future';
}

/** "Ireland votes on Friday": what the present tense tells of a day soon. */
function isScheduled(tree: SentenceTree, token: number, ahead: IsoDate, page: IsoDate | null): boolean {
  if (page === null || zoneOf(tree) !== 'paragraph' || daysBetween(page, ahead) > SCHEDULE_DAYS) return false;
  const verb = datedClause(tree, token);
  return datedNoun(tree, token) < 0 && verb >= 0 && tenseOf(tree, verb) === 'present' && !RETELLING.has(tree.lemmas[verb]!);
}

function zoneOf(tree: SentenceTree): BlockRole {
  return tree.analysis.zones[tree.analysis.sentences.zone[tree.index]!]!.kind;
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
    let token = first;
    while (token < tree.count - 1 && endOf(tree, token) < end) token += 1;
    if (tree.mentionKinds[token] === 'person' || isRecordSince(text, from, start, end)) continue;
    if (BARE.test(text.slice(start, end)) && dates[0]!.precision !== 'day' && datedNoun(tree, token) < 0) continue;
    found.push({ dates: looksAhead(tree, token) || isScheduled(tree, token, datesAhead[0]!.start, page) ? datesAhead : dates, first, token });
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

const SCHEDULE_DAYS = 14;
const MODIFIERS = new Set(['compound', 'nmod:poss', 'amod', 'nummod']);
const TIME_NOUNS = new Set(['night', 'morning', 'evening', 'afternoon', 'noon', 'time', 'evening', 'day']);
const SUBORDINATE = new Set(['acl', 'acl:relcl', 'advcl', 'ccomp', 'csubj']);
const ATTRIBUTING = new Set('say report tell announce add confirm state write'.split(' '));
/** "The talks follow a visit on Tuesday". */
const RETELLING = new Set([...ATTRIBUTING, 'follow', 'come', 'mark', 'show']);
const PARTITIVE = new Set(['number', 'series', 'round', 'string', 'wave', 'lot', 'dozen']);

/** "The war that began in 2022". */
const OCCURRING = new Set(['begin', 'start', 'occur', 'happen', 'take', 'erupt', 'break', 'end']);
const SAME_TIME_MARKS = new Set(['to', 'by', 'since', 'on']);

/** "bombed the town, killing ten on Friday", "came to hold talks on Friday": a clause without a time of its own. */
function isTransparent(tree: SentenceTree, verb: number): boolean {
  const relation = tree.relations[verb]!;
  if (relation === 'acl:relcl') return OCCURRING.has(tree.lemmas[verb]!);
  if (relation !== 'advcl' && relation !== 'acl') return false;
  const tag = FINE_TAGS[tree.analysis.tokens.fine[tree.offset + verb]!]!;
  if (tag !== 'VERB:VBG' && tag !== 'VERB:VB') return false;
  return !ATTRIBUTING.has(tree.lemmas[verb]!) && tree.lemmas[verb] !== 'follow' && dependents(tree, verb, 'mark', 'advmod').every((mark) => tree.relations[mark] === 'advmod' ? tree.words[mark] !== 'when' : SAME_TIME_MARKS.has(tree.words[mark]!));
}

/** Head of the clause that an expression dates, or -1. */
export function datedClause(tree: SentenceTree, token: number): number {
  let verb = tree.heads[token]!;
  while (verb >= 0 && (tree.tags[verb] !== 'VERB' || isTransparent(tree, verb))) verb = tree.heads[verb]!;
  return verb;
}

const CONJUNCT_COST = 0.3;
const OTHER_TENSE_COST = 4;
const DOWN_COSTS: ReadonlyMap<string, number> = new Map([['conj', 0.45], ['nsubj', 1], ['nsubj:pass', 1], ['xcomp', 1], ['nmod', 2.5]]);

/** Cost of leaving a token for its head: an expression of time holds for its own clause, "X, the army said on Friday" aside. */
function costUp(tree: SentenceTree, token: number): number {
  const relation = tree.relations[token]!;
  if (relation === 'conj') return CONJUNCT_COST;
  return SUBORDINATE.has(relation) && !isTransparent(tree, token) && !(ATTRIBUTING.has(tree.lemmas[token]!) && tree.heads[token]! < token) ? Infinity : 1;
}

function costDown(tree: SentenceTree, token: number): number {
  const relation = tree.relations[token]!;
  if (relation === 'conj' && tree.tags[token] === 'VERB' && tenseOf(tree, token) !== tenseOf(tree, tree.heads[token]!)) return OTHER_TENSE_COST;
  if (relation === 'nmod' && PARTITIVE.has(tree.lemmas[tree.heads[token]!]!)) return CONJUNCT_COST;
  return DOWN_COSTS.get(relation) ?? 1.5;
}

/** The noun that an expression belongs to alone ("the July 25 call"), or -1. */
export function datedNoun(tree: SentenceTree, token: number): number {
  const head = tree.heads[token]!;
  return head > token && MODIFIERS.has(tree.relations[token]!) && tree.tags[head] === 'NOUN' && !TIME_NOUNS.has(tree.lemmas[head]!) ? head : -1;
}

/** Length of the way in the tree from an expression up and down to the trigger. */
function distance(tree: SentenceTree, told: ToldDate, trigger: number): number {
  const noun = datedNoun(tree, told.token);
  if (noun >= 0) return noun === trigger || (tree.heads[noun] === trigger && tree.relations[noun] === 'obj') ? 1 : Infinity;
  return measureWay(tree, told.token, trigger, costUp, costDown);
}

/** Words between a trigger and the expression behind it ("coups in 2020") that leave them together. */
const ADJACENT = 2;
const ADJACENT_COST = 2;
const MAX_DISTANCE = 5;

/** Dates of an event, one an event: the expression of time closest to the trigger in the tree; null if none belongs to it. */
export function attachDates(tree: SentenceTree, trigger: number, told: readonly ToldDate[]): readonly EventDate[] | null {
  let best: ToldDate | null = null;
  let bestCost = MAX_DISTANCE;
  for (const date of told) {
    const gap = date.first - trigger;
    const way = distance(tree, date, trigger);
    const cost = (gap > 0 && gap <= ADJACENT ? Math.min(ADJACENT_COST, way) : way) + Math.abs(date.token - trigger) / (tree.count * 2);
    if (cost < bestCost) [best, bestCost] = [date, cost];
  }
  return best?.dates ?? null;
}
