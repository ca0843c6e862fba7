import type { Event } from '../models/event.ts';
import { hasChild } from './has-child.ts';
import { isActor } from './is-actor.ts';
import { isDefinite } from './is-definite.ts';
import { isNegated, saysNo } from './is-negated.ts';
import {
  AGREEING, COMMANDING, CONDITIONAL_AUXILIARIES, DOING_NOUNS, DREADING, EXPRESSING, FAILING, FAILING_NOUNS, FAILING_OF_NOUNS, HAPPENING, KNOWING, LEADING, PERFORMING,
  PLANNED_MODIFIERS, PLANNING, PLANNING_NOUNS, PLANNING_OF_NOUNS, POSSIBLE_MARKS, POSSIBLE_MODIFIERS, PRESUPPOSING, PROVING_NOUNS, SAYING, SELECTING, STAGES, VOICING_NOUNS,
  WEIGHING, WISHING, WISHING_NOUNS, WISHING_OF_NOUNS, WITHIN,
} from './lexicon/modality-words.ts';
import { isInfinitive, moodOf } from './mood-of.ts';
import { dependents, fineTagOf, prepositionOf, type SentenceTree, zoneOf } from './sentence-tree.ts';
import { tenseOf } from './tense.ts';

/** How real an event is, as its report tells it. */
export type Modality = Event['modality'];

/** Words above a trigger that are asked: each step goes one up, from clause to clause or from noun to verb. */
const MAX_CLIMB = 4;

/** Whether the event happened, lies ahead, is only possible, or is denied, as its words tell. */
export function resolveModality(tree: SentenceTree, token: number): Modality {
  return tree.tags[token] === 'VERB' || tree.tags[token] === 'ADJ' ? verbModality(tree, token, 0) : nounModality(tree, token, 0);
}

const WHEN = new Set(['when', 'once', 'until', 'before', 'after']);
const PRESENT: ReadonlySet<string> = new Set(['VERB:VBZ', 'VERB:VBP']);

/** "Is likely to hesitate when he faces the court": the present beside what lies ahead. */
function isAhead(tree: SentenceTree, verb: number, head: number, depth: number): boolean {
  if (!PRESENT.has(fineTagOf(tree, verb)) || !(hasChild(tree, verb, 'mark', WHEN) || hasChild(tree, verb, 'advmod', WHEN))) return false;
  const around = verbModality(tree, head, depth + 1);
  return around === 'future' || around === 'hypothetical';
}

const YET = new Set(['yet']);
const BUT = new Set(['but']);

function verbModality(tree: SentenceTree, verb: number, depth: number): Modality {
  if (hasChild(tree, verb, 'mark', POSSIBLE_MARKS)) return 'hypothetical';
  return isNegated(tree, verb) ? 'negated' : affirmedModality(tree, verb, depth);
}

/** Modality of a clause but for words that deny it. */
function affirmedModality(tree: SentenceTree, verb: number, depth: number): Modality {
  return moodOf(tree, verb) ?? clauseModality(tree, verb, depth);
}

/** What the place of a clause in its sentence makes of it. */
function clauseModality(tree: SentenceTree, verb: number, depth: number): Modality {
  const relation = tree.relations[verb]!;
  const head = tree.heads[verb]!;
  const infinitive = isInfinitive(tree, verb);
  if (head < 0 || depth >= MAX_CLIMB) return infinitive ? 'future' : 'actual';
  if (relation === 'conj') return sharedModality(tree, verb, head, depth);
  if (rulesOut(tree, head) && (relation === 'xcomp' || verb === head + 2)) return isNegated(tree, head) ? 'hypothetical' : 'negated';
  if (relation === 'advcl' && isAhead(tree, verb, head, depth)) return 'future';
  if (relation.startsWith('acl') && tree.tags[head] !== 'VERB') return ofNoun(tree, verb, head, infinitive, depth);
  const bare = fineTagOf(tree, verb) === 'VERB:VBG' && dependents(tree, verb, 'aux', 'nsubj').length === 0;
  if (bare && !infinitive && (relation === 'advcl' || relation === 'csubj')) return withoutTense(tree, verb, head, depth);
  const finite = relation === 'ccomp' && !DREADING.has(tree.lemmas[head]!) && isPast(tree, verb);
  const governs = relation === 'xcomp' || (relation === 'ccomp' && !finite && !SAYING.has(tree.lemmas[head]!)) || (relation === 'advcl' && infinitive);
  return governs ? underVerb(tree, verb, head, infinitive, depth) : 'actual';
}

/** "Ruled out sending troops"; "did not rule out an attack" leaves it possible. */
function rulesOut(tree: SentenceTree, verb: number): boolean {
  return tree.lemmas[verb] === 'rule' && tree.words[verb + 1] === 'out';
}

const PAST = new Set(['past', 'perfect']);

function isPast(tree: SentenceTree, verb: number): boolean {
  return PAST.has(tenseOf(tree, verb)) || dependents(tree, verb, 'aux').some((child) => tree.words[child] === 'had');
}

/** "Could win by attacking", "will win by attacking": a participle is no more real than what it hangs on. */
function withoutTense(tree: SentenceTree, verb: number, head: number, depth: number): Modality {
  if (dependents(tree, verb, 'mark').some((mark) => tree.words[mark] !== 'by')) return 'actual';
  const around = verbModality(tree, head, depth + 1);
  return around === 'future' || (around === 'hypothetical' && dependents(tree, head, 'aux').length > 0 && !isInfinitive(tree, head)) ? around : 'actual';
}

const UNFINITE_AUXILIARIES = new Set(['to', 'be', 'been', 'being', 'have']);
const FINITE: ReadonlySet<string> = new Set(['VERB:VBZ', 'VERB:VBD']);

/** What a coordinated verb shares with the one before it: all if it has no tense of its own, else what governs both. */
function sharedModality(tree: SentenceTree, verb: number, head: number, depth: number): Modality {
  if (dependents(tree, verb, 'nsubj', 'nsubj:pass').length > 0) return 'actual';
  const own = dependents(tree, verb, 'aux', 'aux:pass').some((child) => !UNFINITE_AUXILIARIES.has(tree.words[child]!)) || (FINITE.has(fineTagOf(tree, verb)) && fineTagOf(tree, head) !== 'VERB:VBN');
  if (own) return hasChild(tree, head, 'mark', POSSIBLE_MARKS) ? 'hypothetical' : tree.tags[head] === 'VERB' ? clauseModality(tree, head, depth + 1) : 'actual';
  const contrasted = tree.children[verb]!.some((child) => tree.relations[child] === 'cc' && BUT.has(tree.words[child]!));
  return contrasted && isNegated(tree, head) ? affirmedModality(tree, head, depth + 1) : verbModality(tree, head, depth + 1);
}

/** What a verb or an adjective makes of the clause that hangs on it. */
function underVerb(tree: SentenceTree, verb: number, head: number, infinitive: boolean, depth: number): Modality {
  const governor = tree.lemmas[head]!;
  const purpose = tree.relations[verb] === 'advcl';
  const denied = isNegated(tree, head);
  if (FAILING.has(governor)) return denied ? 'actual' : 'negated';
  if (denied && KNOWING.has(governor)) return 'actual';
  if ((!purpose && denied) || (infinitive && hasChild(tree, head, 'advmod', YET))) return 'negated';
  if (PLANNING.has(governor) && infinitive && !(governor === 'set' && dependents(tree, head, 'obj').length > 0)) return 'future';
  const around = verbModality(tree, head, depth + 1);
  if (governor === 'able' || governor === 'use') return around;
  if (WISHING.has(governor)) return 'hypothetical';
  if (!purpose || EXPRESSING.has(tree.lemmas[verb]!)) return around;
  return around === 'actual' && dependents(tree, head, 'obj').some((object) => PLANNING_NOUNS.has(tree.lemmas[object]!)) ? 'future' : 'hypothetical';
}

/** What a noun makes of its clause; in a headline "Russia to seize assets" tells what lies ahead. */
function ofNoun(tree: SentenceTree, verb: number, noun: number, infinitive: boolean, depth: number): Modality {
  const lemma = tree.lemmas[noun]!;
  const head = tree.heads[noun]!;
  if (PROVING_NOUNS.has(lemma) && saysNo(tree, noun)) return 'negated';
  if (tree.relations[verb] !== 'acl') return 'actual';
  if (WISHING_NOUNS.has(lemma)) return 'hypothetical';
  if (!infinitive) {
    const carried = fineTagOf(tree, verb) === 'VERB:VBG' && tree.relations[noun] === 'obj' && !isDefinite(tree, noun) && !isActor(tree, noun) && tree.tags[head] === 'VERB';
    return carried ? withoutTense(tree, verb, head, depth) : 'actual';
  }
  if (DOING_NOUNS.has(lemma)) return 'actual';
  if (VOICING_NOUNS.has(lemma) && EXPRESSING.has(tree.lemmas[verb]!)) return nounModality(tree, noun, depth + 1);
  if (FAILING_NOUNS.has(lemma)) return 'negated';
  if (PLANNING_NOUNS.has(lemma)) return 'future';
  if (hasChild(tree, noun, 'amod', SELECTING)) return 'actual';
  if ((head < 0 && dependents(tree, noun, 'cop').length === 0) || zoneOf(tree) === 'title') return 'future';
  return tree.relations[noun] === 'obj' && COMMANDING.has(tree.lemmas[head]!) ? 'future' : 'hypothetical';
}

function nounModality(tree: SentenceTree, noun: number, depth: number): Modality {
  for (const child of tree.children[noun]!) {
    const word = tree.words[child]!;
    const relation = tree.relations[child]!;
    if (relation === 'det' && word === 'no') return 'negated';
    if (relation === 'case' && word === 'without') return 'negated';
    if (relation === 'case' && word === 'ahead') return 'future';
    if (relation === 'amod' && PLANNED_MODIFIERS.has(word)) return 'future';
    if ((relation === 'amod' || relation === 'det') && POSSIBLE_MODIFIERS.has(word)) return 'hypothetical';
  }
  const head = tree.heads[noun]!;
  if (head < 0 || depth >= MAX_CLIMB) return 'actual';
  const relation = tree.relations[noun]!;
  if (relation === 'conj') return nounModality(tree, head, depth + 1);
  const preposition = prepositionOf(tree, noun);
  if (relation === 'nmod') return ofNounAround(tree, head, preposition, depth);
  if (relation === 'nsubj' && tree.tags[head] === 'AUX' && dependents(tree, head, 'expl').length > 0) return verbModality(tree, head, depth + 1);
  if (tree.tags[head] !== 'VERB') return 'actual';
  if (relation === 'obj' || relation === 'nsubj:pass') return asObject(tree, noun, head, depth);
  const definite = isDefinite(tree, noun);
  if (relation === 'nsubj') {
    const bound = HAPPENING.has(tree.lemmas[head]!) || (!definite && hasChild(tree, head, 'aux', CONDITIONAL_AUXILIARIES));
    return bound ? verbModality(tree, head, depth + 1) : 'actual';
  }
  if (relation !== 'obl') return 'actual';
  if (preposition === 'for' || preposition === 'to') {
    if (preposition === 'to' && AGREEING.has(tree.lemmas[head]!)) return 'future';
    if (WISHING_OF_NOUNS.has(tree.lemmas[head]!) || PLANNING_OF_NOUNS.has(tree.lemmas[head]!)) return asObject(tree, noun, head, depth);
  }
  return !definite && (WITHIN.has(preposition) || (preposition === 'to' && LEADING.has(tree.lemmas[head]!))) ? verbModality(tree, head, depth + 1) : 'actual';
}

const WISHED = new Set(['for', 'of', 'about']);

/** What a noun makes of the event that modifies it: "calls for talks", "no evidence of an attack", "the start of a war". */
function ofNounAround(tree: SentenceTree, head: number, preposition: string, depth: number): Modality {
  const lemma = tree.lemmas[head]!;
  if (preposition === 'of' && STAGES.has(lemma)) return nounModality(tree, head, depth + 1);
  if (preposition === 'of' && PROVING_NOUNS.has(lemma) && saysNo(tree, head)) return 'negated';
  return WISHING_NOUNS.has(lemma) && WISHED.has(preposition) ? 'hypothetical' : 'actual';
}

/** What a verb makes of the event that its object names. */
function asObject(tree: SentenceTree, noun: number, verb: number, depth: number): Modality {
  const governor = tree.lemmas[verb]!;
  const definite = isDefinite(tree, noun);
  if (rulesOut(tree, verb)) return isNegated(tree, verb) ? 'hypothetical' : 'negated';
  if (FAILING_OF_NOUNS.has(governor) || (governor === 'call' && tree.words[verb + 1] === 'off')) return isNegated(tree, verb) ? 'actual' : 'negated';
  if (WISHING_OF_NOUNS.has(governor) && !(definite && WEIGHING.has(governor))) return 'hypothetical';
  if (PLANNING_OF_NOUNS.has(governor)) return 'future';
  return PRESUPPOSING.has(governor) || (definite && !PERFORMING.has(governor)) ? 'actual' : verbModality(tree, verb, depth + 1);
}
