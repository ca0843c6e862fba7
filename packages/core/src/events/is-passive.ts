import { INTRANSITIVE_VERBS, TRANSITIVE_VERBS } from './lexicon/verb-valency.ts';
import { dependents, isHeadline, type SentenceTree } from './sentence-tree.ts';
import { nounBefore, verbBefore } from './words-before.ts';

/** What no headline leaves the auxiliary out behind: "as he promised". */
const SUBJECT_PRONOUNS = new Set(['i', 'he', 'she', 'it', 'we', 'they']);

/** Whether a verb stands in the passive, or is a participle behind its noun. "If NATO deployed troops" and "had spoken by phone" are none, though read so. */
export function isPassive(tree: SentenceTree, verb: number): boolean {
  const hasObject = dependents(tree, verb, 'obj').length > 0;
  if (dependents(tree, verb, 'aux').some((aux) => tree.lemmas[aux] === 'have') && dependents(tree, verb, 'aux:pass').length === 0) return false;
  for (const child of tree.children[verb]!) {
    const relation = tree.relations[child]!;
    if (relation === 'aux:pass' && tree.words[child] === "'s" && hasObject) return false;
    if (relation === 'aux:pass' || relation === 'obl:agent' || (relation === 'nsubj:pass' && !hasObject && !SUBJECT_PRONOUNS.has(tree.words[child]!))) return true;
  }
  const relation = tree.relations[verb]!;
  if (isMisreadVerb(tree, verb) || INTRANSITIVE_VERBS.has(tree.lemmas[verb]!)) return false;
  if (relation === 'acl' || relation === 'amod') return isPastForm(tree, verb) && !hasMark(tree, verb) && !hasObject;
  if (relation === 'conj' && dependents(tree, verb, 'nsubj', 'aux').length === 0) {
    const head = tree.heads[verb]!;
    return head >= 0 && isPastForm(tree, verb) && isPastForm(tree, head) && !hasObject && isPassive(tree, head);
  }
  return isPastForm(tree, verb) && (isHeadlinePassive(tree, verb) || isBarePassive(tree, verb));
}

/**
 * "The army seized power", read as "seized power of the army": a participle before its noun that has a subject, an auxiliary, or a
 * noun right before it, or no participle at all ("to help fight gangs").
 */
export function isMisreadVerb(tree: SentenceTree, verb: number): boolean {
  if (tree.tags[verb] !== 'VERB' || tree.relations[verb] !== 'amod' || tree.heads[verb]! <= verb) return false;
  return dependents(tree, verb, 'nsubj', 'aux').length > 0 || nounBefore(tree, verb) >= 0 || verbBefore(tree, verb) >= 0;
}

/** Whether a word such as "to" or "that" opens the clause of a verb. */
export function hasMark(tree: SentenceTree, verb: number): boolean {
  return dependents(tree, verb, 'mark').length > 0;
}

function isPastForm(tree: SentenceTree, verb: number): boolean {
  const word = tree.words[verb]!;
  return word !== tree.lemmas[verb] && !word.endsWith('ing') && !word.endsWith('s');
}

/** "Four killed in blast": headlines tell in the present, so a past form without an object is a passive. */
function isHeadlinePassive(tree: SentenceTree, verb: number): boolean {
  return isHeadline(tree) && tree.heads[verb] === -1 && dependents(tree, verb, 'obj', 'aux', 'ccomp', 'xcomp').length === 0;
}

/** "Dylann Roof Convicted Of Massacre", "two killed in blast", outside of titles too. */
function isBarePassive(tree: SentenceTree, verb: number): boolean {
  return TRANSITIVE_VERBS.has(tree.lemmas[verb]!) && dependents(tree, verb, 'obj', 'aux', 'ccomp', 'xcomp').length === 0;
}
