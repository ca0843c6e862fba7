import type { Relation } from '../language/analysis.ts';
import type { Span } from '../models/spans.ts';
import { isMisreadVerb } from './is-passive.ts';
import { isTime } from './is-actor.ts';
import { dependents, endOf, prepositionOf, type SentenceTree, startOf } from './sentence-tree.ts';

/** A noun phrase by its head. */
export interface NounPhrase {
  readonly tree: SentenceTree;
  readonly token: number;
}

const LEFT = new Set<Relation>(['det', 'amod', 'compound', 'nummod', 'nmod:poss', 'flat', 'advmod', 'nmod', 'goeswith']);
/** Words before a phrase that are not of it. */
const OUTSIDE = new Set<Relation>(['case', 'mark', 'cc', 'punct']);
const RIGHT = new Set<Relation>(['flat', 'compound', 'nummod', 'fixed', 'nmod:unmarked']);

/** Words that open a clause, not its first phrase: "where many activists met". */
const OPENERS = new Set(['where', 'when', 'how', 'why', 'which', 'whose', 'what']);

/** Verbs that say of whom, then "of" what. */
const OF_VERBS = new Set('accuse convict suspect acquit warn inform rob deprive strip remind assure rid clear relieve notify absolve'.split(' '));
const SLOTS_BEFORE_OF = new Set<Relation>(['obj', 'nsubj:pass', 'obl:agent', 'obl', 'conj']);

/** Whether an "of" phrase behind a noun belongs to the verb: "accused the army of crimes". */
export function takesNoOf(tree: SentenceTree, noun: number): boolean {
  const head = tree.heads[noun]!;
  return head >= 0 && SLOTS_BEFORE_OF.has(tree.relations[noun]!) && OF_VERBS.has(tree.lemmas[head]!);
}

/** Offsets of a noun phrase without relative clauses, appositions and coordinated phrases; "of" phrases stay. */
export function phraseSpan(tree: SentenceTree, head: number): Span {
  let first = head;
  let last = head;
  let floor = 0;
  const closed = takesNoOf(tree, head);
  for (const child of tree.children[head]!) {
    const relation = tree.relations[child]!;
    if (isMisreadVerb(tree, child)) floor = child + 1;
    else if (child < head && LEFT.has(relation) && !isBroken(tree, child, head) && !isAside(tree, child)) first = Math.min(first, leftmost(tree, child));
    if (child > head && RIGHT.has(relation)) last = Math.max(last, rightmost(tree, child));
    if (child > head && relation === 'nmod' && !closed && prepositionOf(tree, child) === 'of') last = Math.max(last, phraseEnd(tree, child));
  }
  while (first < head && OPENERS.has(tree.words[first]!)) first += 1;
  if (first > 0 && tree.words[first - 1] === 'at' && (tree.words[first] === 'least' || tree.words[first] === 'most')) first -= 1;
  return { start: quoteBefore(tree, startOf(tree, Math.max(first, floor)), endOf(tree, last)), end: endOf(tree, last) };
}

/** "‘Unfriendly’ countries": where a phrase holds the end of a quotation that opens right before it, the quotation mark. */
function quoteBefore(tree: SentenceTree, start: number, end: number): number {
  const { text } = tree.analysis;
  const close = CLOSING.get(text[start - 1] ?? '');
  return close !== undefined && text.slice(start, end).includes(close) ? start - 1 : start;
}

const CLOSING: ReadonlyMap<string, string> = new Map([['‘', '’'], ['“', '”'], ['"', '"'], ["'", "'"]]);

const BREAKS = new Set(['–', '—', '--', ':', '|', ';']);

/** Days and adverbs before a phrase are not of it, but for those of numbers: "today several countries", "nearly 40 people". */
function isAside(tree: SentenceTree, child: number): boolean {
  return isTime(tree, child) || (tree.relations[child] === 'advmod' && tree.tags[child + 1] !== 'NUM' && tree.words[child + 1] !== 'than');
}

/** Whether a dash or colon stands between two words. */
function isBroken(tree: SentenceTree, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token += 1) if (BREAKS.has(tree.words[token]!)) return true;
  return false;
}

function leftmost(tree: SentenceTree, token: number): number {
  return tree.children[token]!.reduce((first, child) => (OUTSIDE.has(tree.relations[child]!) ? first : Math.min(first, leftmost(tree, child))), token);
}

function rightmost(tree: SentenceTree, token: number): number {
  return tree.children[token]!.reduce((last, child) => Math.max(last, rightmost(tree, child)), token);
}

function phraseEnd(tree: SentenceTree, head: number): number {
  return dependents(tree, head, 'flat', 'compound', 'nummod').reduce((last, child) => Math.max(last, rightmost(tree, child)), head);
}
