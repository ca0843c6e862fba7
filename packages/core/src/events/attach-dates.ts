import { FINE_TAGS } from '../language/analysis.ts';
import type { BlockRole } from '../models/block.ts';
import type { EventDate } from '../models/event.ts';
import type { IsoDate } from '../models/formats.ts';
import { type DateExpression, findDates } from './resolve-date.ts';
import { dependents, endOf, type SentenceTree, startOf } from './sentence-tree.ts';

export interface DateSetting {
  /** Whether the sentence stands in a teaser of another story. */
  readonly related: boolean;
  readonly zone: BlockRole;
}

/** Tokens of an expression of time, first and last. */
function tokensOf(tree: SentenceTree, { start, end }: DateExpression): { first: number; last: number } {
  let first = 0;
  while (first < tree.count - 1 && endOf(tree, first) <= start) first += 1;
  let last = first;
  while (last < tree.count - 1 && endOf(tree, last) < end) last += 1;
  return { first, last };
}

const CONJUNCT_STEP = 0.3;

function stepCost(tree: SentenceTree, token: number): number {
  return tree.relations[token] === 'conj' ? CONJUNCT_STEP : 1;
}

/** Length of the way in the tree from the expression up and down to the trigger; the way down counts more. */
function distance(tree: SentenceTree, from: number, trigger: number): number {
  const path = new Map<number, number>();
  let down = 0;
  for (let current = trigger; current >= 0; current = tree.heads[current]!) {
    path.set(current, down);
    down += stepCost(tree, current);
  }
  let up = 0;
  for (let current = from; current >= 0; current = tree.heads[current]!) {
    const rest = path.get(current);
    if (rest !== undefined) return up + rest * 1.5;
    up += stepCost(tree, current);
  }
  return Infinity;
}

/** Words between a trigger and the expression behind it ("coups in 2020") that leave them together. */
const ADJACENT = 2;
const ADJACENT_COST = 2;
/** "The first talks since 2022" were not held in 2022. */
const RECORD = /\b(?:first|largest|biggest|worst|highest|deadliest|heaviest|lowest|most)\b/i;

function isRecordSince(text: string, sentence: number, { start, end }: DateExpression): boolean {
  return text.slice(start, end).toLowerCase().startsWith('since') && RECORD.test(text.slice(sentence, start));
}

const MAIN_CLAUSES = new Set(['root', 'ccomp', 'parataxis', 'conj']);
/** "We support …" is said when the page reports it. */
const SPEAKERS = new Set(['we', 'i']);
const PAST_PASSIVE = new Set(['was', 'were']);

/** Headlines and plain past tenses tell what has just happened; nouns, perfects and infinitives often tell what lies behind. */
function tellsNews(tree: SentenceTree, trigger: number, zone: BlockRole): boolean {
  if (tree.tags[trigger] !== 'VERB') return false;
  const tag = FINE_TAGS[tree.analysis.tokens.fine[tree.offset + trigger]!]!;
  const relation = tree.relations[trigger]!;
  if (zone === 'title') return tag !== 'VERB:VB';
  if (tag === 'VERB:VBP') return dependents(tree, trigger, 'nsubj').some((child) => SPEAKERS.has(tree.words[child]!));
  if (tag === 'VERB:VBD') return relation !== 'acl:relcl' && relation !== 'acl';
  if (tag !== 'VERB:VBN' || !MAIN_CLAUSES.has(relation)) return false;
  const children = tree.children[trigger]!;
  const auxiliaries = children.filter((child) => tree.relations[child]!.startsWith('aux'));
  if (auxiliaries.length === 0) return children.some((child) => tree.relations[child] === 'nsubj');
  return auxiliaries.length === 1 && PAST_PASSIVE.has(tree.words[auxiliaries[0]!]!);
}

/** "X announced that it will …": the announcement is the news. */
function isAnnounced(tree: SentenceTree, trigger: number): boolean {
  const head = tree.heads[trigger]!;
  return head >= 0 && tree.relations[trigger] === 'ccomp' && FINE_TAGS[tree.analysis.tokens.fine[tree.offset + head]!] === 'VERB:VBD';
}

const MAX_DISTANCE = 5;

/**
 * Dates of an event, one an event: the expression of time closest to the trigger in the tree, else the page's own date
 * where the words tell news, else null.
 *
 * @param future whether the event lies ahead.
 */
export function attachDates(tree: SentenceTree, trigger: number, page: IsoDate | null, future: boolean, setting: DateSetting): (EventDate | null)[] {
  const { text } = tree.analysis;
  const sentence = startOf(tree, 0);
  const expressions = findDates(text, sentence, endOf(tree, tree.count - 1), page, future).filter((expression) => !isRecordSince(text, sentence, expression));
  let best: DateExpression | null = null;
  let bestCost = MAX_DISTANCE;
  for (const expression of expressions) {
    const { first, last } = tokensOf(tree, expression);
    const way = first > trigger && first - trigger <= ADJACENT ? Math.min(ADJACENT_COST, distance(tree, last, trigger)) : distance(tree, last, trigger);
    const cost = way + Math.abs(last - trigger) / (tree.count * 2);
    if (cost < bestCost) [best, bestCost] = [expression, cost];
  }
  if (best !== null) return [...best.dates];
  const announced = future && isAnnounced(tree, trigger);
  if (page === null || (future && !announced)) return [null];
  if (!announced && !setting.related && !tellsNews(tree, trigger, setting.zone)) return [null];
  return [{ start: page, end: page, precision: 'day', basis: 'publication', text: null }];
}
