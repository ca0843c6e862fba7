import { FINE_TAGS } from '../language/analysis.ts';
import type { BlockRole } from '../models/block.ts';
import type { EventDate } from '../models/event.ts';
import type { IsoDate } from '../models/formats.ts';
import { type DateExpression, findDates } from './resolve-date.ts';
import { endOf, type SentenceTree, startOf } from './sentence-tree.ts';

export interface DateSetting {
  /** Whether the sentence stands in a teaser of another story. */
  readonly related: boolean;
  readonly zone: BlockRole;
}

/** First token of an expression of time. */
function tokenOf(tree: SentenceTree, expression: DateExpression): number {
  for (let token = 0; token < tree.count; token += 1) if (endOf(tree, token) >= expression.end) return token;
  return tree.count - 1;
}

/** Steps up the tree from the expression until the trigger is under the token reached; fewer is closer. */
function distance(tree: SentenceTree, from: number, trigger: number): number {
  const path = new Map<number, number>();
  let steps = 0;
  for (let current = trigger; current >= 0; current = tree.heads[current]!) path.set(current, steps++);
  let up = 0;
  for (let current = from; current >= 0; current = tree.heads[current]!) {
    const down = path.get(current);
    if (down !== undefined) return up + down * 1.5;
    up += 1;
  }
  return Infinity;
}

/** Headlines and plain past tenses tell what has just happened; nouns, participles and infinitives often tell what lies behind. */
function tellsNews(tree: SentenceTree, trigger: number, zone: BlockRole): boolean {
  if (tree.tags[trigger] !== 'VERB') return false;
  const tag = FINE_TAGS[tree.analysis.tokens.fine[tree.offset + trigger]!]!;
  if (zone === 'title') return tag !== 'VERB:VB';
  return tag === 'VERB:VBD' && tree.relations[trigger] !== 'acl:relcl';
}

const MAX_DISTANCE = 5;

/**
 * Dates of an event, one an event: the expression of time closest to the trigger in the tree, else the page's own date
 * where the words tell news, else null.
 *
 * @param future whether the event lies ahead.
 */
export function attachDates(tree: SentenceTree, trigger: number, page: IsoDate | null, future: boolean, setting: DateSetting): (EventDate | null)[] {
  const expressions = findDates(tree.analysis.text, startOf(tree, 0), endOf(tree, tree.count - 1), page, future);
  let best: DateExpression | null = null;
  let bestCost = MAX_DISTANCE;
  for (const expression of expressions) {
    const token = tokenOf(tree, expression);
    const cost = distance(tree, token, trigger) + Math.abs(token - trigger) / (tree.count * 2);
    if (cost < bestCost) [best, bestCost] = [expression, cost];
  }
  if (best !== null) return [...best.dates];
  if (page === null || future || expressions.length > 0 || !(setting.related || tellsNews(tree, trigger, setting.zone))) return [null];
  return [{ start: page, end: page, precision: 'day', basis: 'publication', text: null }];
}
