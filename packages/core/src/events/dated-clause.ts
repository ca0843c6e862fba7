import { SPEECH } from './lexicon/speech-verbs.ts';
import { dependents, fineTagOf, type SentenceTree } from './sentence-tree.ts';

/** "The war that began in 2022". */
const OCCURRING = new Set(['begin', 'start', 'occur', 'happen', 'take', 'erupt', 'break', 'end']);
const MODIFIERS = new Set(['compound', 'nmod:poss', 'amod', 'nummod']);
const TIME_NOUNS = new Set(['night', 'morning', 'evening', 'afternoon', 'noon', 'time', 'day']);
const SAME_TIME_MARKS = new Set(['to', 'by', 'since', 'on']);

/** Whether a clause has no time of its own: "bombed the town, killing ten on Friday", "came to hold talks on Friday". */
export function isTransparent(tree: SentenceTree, verb: number): boolean {
  const relation = tree.relations[verb]!;
  const tag = fineTagOf(tree, verb);
  if ((relation !== 'advcl' && relation !== 'acl') || (tag !== 'VERB:VBG' && tag !== 'VERB:VB')) return false;
  if (SPEECH.has(tree.lemmas[verb]!) || tree.lemmas[verb] === 'follow') return false;
  return (
    dependents(tree, verb, 'mark').every((mark) => SAME_TIME_MARKS.has(tree.words[mark]!)) && dependents(tree, verb, 'advmod').every((adverb) => tree.words[adverb] !== 'when')
  );
}

/** Head of the clause that an expression of time stands in, or -1. */
export function datedClause(tree: SentenceTree, token: number): number {
  let verb = tree.heads[token]!;
  while (verb >= 0 && (tree.tags[verb] !== 'VERB' || isTransparent(tree, verb))) verb = tree.heads[verb]!;
  return verb;
}

/** The noun that an expression of time dates alone ("the July 25 call", "the war that began in 2022"), or -1. */
export function datedNoun(tree: SentenceTree, token: number): number {
  const head = tree.heads[token]!;
  if (head < 0) return -1;
  if (tree.relations[head] === 'acl:relcl' && OCCURRING.has(tree.lemmas[head]!)) return tree.heads[head]!;
  const modifies = head > token && MODIFIERS.has(tree.relations[token]!) && tree.words[token + 1] !== ',';
  if (!modifies || (tree.tags[head] !== 'NOUN' && tree.tags[head] !== 'PROPN') || TIME_NOUNS.has(tree.lemmas[head]!)) return -1;
  let noun = head;
  while (tree.relations[noun] === 'compound' && tree.heads[noun]! > noun) noun = tree.heads[noun]!;
  return noun;
}
