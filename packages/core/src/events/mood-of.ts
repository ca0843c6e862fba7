import type { Event } from '../models/event.ts';
import { hasChild } from './has-child.ts';
import { APPEALING, DREADING, FUTURE_AUXILIARIES, POSSIBLE_ADVERBS, POSSIBLE_AUXILIARIES, SAYING } from './lexicon/modality-words.ts';
import { dependents, fineTagOf, type SentenceTree } from './sentence-tree.ts';
import { tenseOf } from './tense.ts';

const TO = new Set(['to']);
const IF = new Set(['if', 'unless']);

export function isInfinitive(tree: SentenceTree, verb: number): boolean {
  return hasChild(tree, verb, 'mark', TO) || hasChild(tree, verb, 'aux', TO);
}

/** What a verb's own auxiliaries and adverbs make of it: "will", "could", "is to", "likely"; null if they leave it open. */
export function moodOf(tree: SentenceTree, verb: number): Event['modality'] | null {
  const head = tree.heads[verb]!;
  if (hasChild(tree, verb, 'aux', FUTURE_AUXILIARIES)) {
    const reported = tree.relations[verb] === 'ccomp' && head >= 0;
    if (reported && DREADING.has(tree.lemmas[head]!)) return 'hypothetical';
    return !reported && hangsOnCondition(tree, verb) ? 'hypothetical' : 'future';
  }
  if (hasChild(tree, verb, 'aux', POSSIBLE_AUXILIARIES) && !isHad(tree, verb)) {
    if (isPolite(tree, verb)) return 'actual';
    const reported = head >= 0 && SAYING.has(tree.lemmas[head]!) && dependents(tree, verb, 'aux').some((child) => tree.words[child] === 'would');
    return reported ? 'future' : 'hypothetical';
  }
  const tense = tenseOf(tree, verb);
  if ((tense === 'present' || tense === 'progressive') && hasChild(tree, verb, 'advmod', POSSIBLE_ADVERBS)) return 'hypothetical';
  if (!isInfinitive(tree, verb)) return null;
  if (tree.lemmas[verb] === 'blame' && dependents(tree, verb, 'cop').length > 0) return 'actual';
  return isToBe(tree, verb) ? 'future' : null;
}

/** "He'd attacked" had; "he'd attack" would. */
function isHad(tree: SentenceTree, verb: number): boolean {
  return fineTagOf(tree, verb) !== 'VERB:VB' && dependents(tree, verb, 'aux').some((child) => tree.words[child] === "'d");
}

const SPEAKERS = new Set(['i', 'we']);
const WOULD = new Set(['would', "'d"]);

/** "I would urge them": who says so does so. */
function isPolite(tree: SentenceTree, verb: number): boolean {
  return APPEALING.has(tree.lemmas[verb]!) && hasChild(tree, verb, 'aux', WOULD) && dependents(tree, verb, 'nsubj').some((subject) => SPEAKERS.has(tree.words[subject]!));
}

/** "If the bill passes, they will march". */
function hangsOnCondition(tree: SentenceTree, verb: number): boolean {
  return dependents(tree, verb, 'advcl').some((clause) => hasChild(tree, clause, 'mark', IF));
}

/** "Fines are to be raised", "she is to visit Japan"; but "their task is to attack". */
function isToBe(tree: SentenceTree, verb: number): boolean {
  if (!tree.children[verb]!.some((child) => (tree.relations[child] === 'cop' || tree.relations[child] === 'aux') && tree.words[child + 1] === 'to' && child + 1 < verb)) return false;
  if (dependents(tree, verb, 'aux:pass').length > 0) return true;
  return dependents(tree, verb, 'nsubj').some((subject) => tree.mentionKinds[subject] !== null || tree.tags[subject] === 'PROPN' || tree.tags[subject] === 'PRON');
}
