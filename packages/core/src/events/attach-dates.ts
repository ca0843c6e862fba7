import type { EventDate } from '../models/event.ts';
import { datedNoun, isTransparent } from './dated-clause.ts';
import type { ToldDate } from './find-told-dates.ts';
import { LASTING_NOUNS } from './lexicon/lasting-nouns.ts';
import { SPEECH } from './lexicon/speech-verbs.ts';
import { measureWay } from './measure-way.ts';
import { dependents, prepositionOf, type SentenceTree } from './sentence-tree.ts';
import { tenseOf } from './tense.ts';

const SUBORDINATE = new Set(['acl', 'acl:relcl', 'advcl', 'ccomp', 'csubj']);
/** "Following talks in May": the time of what was before or after. */
const ORDERING = new Set(['after', 'before', 'following', 'until', 'since']);
const PARTITIVE = new Set(['number', 'series', 'round', 'string', 'wave', 'lot', 'dozen']);
/** "Held a July 10 meeting": verbs whose event is that of their object. */
const LIGHT = new Set('hold launch conduct stage make have attend join open start begin carry'.split(' '));
const CONJUNCT_COST = 0.3;
const OTHER_TENSE_COST = 5;
const DOWN_COSTS: ReadonlyMap<string, number> = new Map([['conj', 0.45], ['nsubj', 1], ['nsubj:pass', 1], ['xcomp', 1], ['nmod', 2.5]]);

/** Whether a coordinated verb is of another tense than the one before it. */
function hasOtherTense(tree: SentenceTree, token: number): boolean {
  const head = tree.heads[token]!;
  return tree.tags[token] === 'VERB' && tree.tags[head] === 'VERB' && tenseOf(tree, token) !== tenseOf(tree, head);
}

/**
 * Cost of leaving a token for its head: an expression of time holds for its own clause, "X, the army said on Friday" aside.
 *
 * @param ahead whether the time lies ahead: "agreed to meet on Friday" was agreed before.
 */
function costUp(tree: SentenceTree, token: number, ahead: boolean): number {
  const relation = tree.relations[token]!;
  if (ahead && relation === 'xcomp' && tenseOf(tree, token) === 'other') return Infinity;
  if (relation === 'conj') return hasOtherTense(tree, token) ? OTHER_TENSE_COST : CONJUNCT_COST;
  if (relation === 'obl' && dependents(tree, token, 'case').some((word) => ORDERING.has(tree.words[word]!))) return Infinity;
  return SUBORDINATE.has(relation) && !isTransparent(tree, token) && !(SPEECH.has(tree.lemmas[token]!) && tree.heads[token]! < token) ? Infinity : 1;
}

/** Cost of going down to a token; what a report puts before itself ("said they had met") is of another time. */
function costDown(tree: SentenceTree, token: number): number {
  const relation = tree.relations[token]!;
  if (relation === 'ccomp' && dependents(tree, token, 'aux').some((child) => tree.words[child] === 'had')) return Infinity;
  if (relation === 'conj' && hasOtherTense(tree, token)) return OTHER_TENSE_COST;
  if (relation === 'nmod' && PARTITIVE.has(tree.lemmas[tree.heads[token]!]!)) return CONJUNCT_COST;
  return DOWN_COSTS.get(relation) ?? 1.5;
}

/** "Said in an Oct. 26 letter": prepositions of nouns whose time is that of the clause. */
const DURING = new Set(['in', 'during', 'at', 'on']);
const DURING_COST = 2;

/** Whether the time of a noun is that of its clause too; a war is longer than what happens in it. */
function datesClause(tree: SentenceTree, noun: number): boolean {
  return tree.relations[noun] === 'obl' && !LASTING_NOUNS.has(tree.lemmas[noun]!) && DURING.has(prepositionOf(tree, noun));
}

/** Length of the way in the tree from an expression up and down to the trigger. */
function distance(tree: SentenceTree, told: ToldDate, trigger: number): number {
  const noun = datedNoun(tree, told.token);
  if (noun < 0) return measureWay(tree, told.token, trigger, (_, token) => (token === told.token ? 1 : costUp(tree, token, told.ahead)), costDown);
  if (noun === trigger || (tree.heads[noun] === trigger && tree.relations[noun] === 'obj' && LIGHT.has(tree.lemmas[trigger]!))) return 1;
  return datesClause(tree, noun) ? DURING_COST + measureWay(tree, noun, trigger, (_, token) => costUp(tree, token, told.ahead), costDown) : Infinity;
}

/** Words between a trigger and the expression behind it ("coups in 2020") that leave them together. */
const ADJACENT = 2;
const ADJACENT_COST = 2;
const MAX_DISTANCE = 5.5;
/** "The war began in May", "imposed tariffs in May". */
const LASTING_DISTANCE = 3;

/** Dates of an event, one an event: the expression of time closest to the trigger in the tree; null if none belongs to it. */
export function attachDates(tree: SentenceTree, trigger: number, told: readonly ToldDate[]): readonly EventDate[] | null {
  let best: ToldDate | null = null;
  let bestCost = LASTING_NOUNS.has(tree.lemmas[trigger]!) ? LASTING_DISTANCE : MAX_DISTANCE;
  for (const date of told) {
    const gap = date.first - trigger;
    const way = distance(tree, date, trigger);
    const cost = (gap > 0 && gap <= ADJACENT ? Math.min(ADJACENT_COST, way) : way) + Math.abs(date.token - trigger) / (tree.count * 2);
    if (cost < bestCost) [best, bestCost] = [date, cost];
  }
  return best?.dates ?? null;
}
