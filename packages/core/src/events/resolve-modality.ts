import type { Event } from '../models/event.ts';
import { dependents, prepositionOf, type SentenceTree } from './sentence-tree.ts';

export type Modality = Event['modality'];

const NEGATIONS = new Set(['not', "n't", 'never', 'neither', 'nor', 'hardly', 'no']);
const NEGATING_VERBS = new Set(['fail', 'refuse', 'avoid', 'prevent', 'deny', 'decline', 'avert', 'forbid', 'stop', 'prohibit', 'foil', 'thwart']);
const FUTURE_WORDS = new Set(['will', "'ll", 'shall', 'wo', 'gonna']);
const FUTURE_VERBS = new Set(['plan', 'intend', 'expect', 'schedule', 'prepare', 'aim', 'vow', 'pledge', 'promise', 'agree', 'decide', 'set', 'due', 'ready', 'go', 'commit', 'threaten', 'offer', 'order', 'swear', 'announce']);
const POSSIBLE_WORDS = new Set(['could', 'may', 'might', 'should', 'would', 'can', 'must', 'ought']);
const POSSIBLE_MARKS = new Set(['if', 'unless', 'whether', 'lest', 'until', 'once', 'should']);
const WISHING = new Set(
  'want urge ask call demand consider propose seek hope suggest wish recommend request appeal encourage plead beg press push need try attempt likely possible willing able mull weigh discuss oppose advocate allow fear risk help let enable invite insist convince persuade pressure threaten'.split(' '),
);
const POSSIBLE_MODIFIERS = new Set(['possible', 'potential', 'likely', 'hypothetical', 'proposed', 'threatened', 'any', 'further', 'imminent', 'future', 'eventual']);
const PLANNED_MODIFIERS = new Set(['planned', 'upcoming', 'forthcoming', 'scheduled', 'next', 'expected', 'impending', 'pending', 'looming']);
const FEARED_NOUNS = new Set(['call', 'demand', 'risk', 'threat', 'fear', 'possibility', 'prospect', 'plan', 'proposal', 'hope', 'chance', 'plea', 'appeal', 'request', 'bid', 'warning', 'danger', 'need', 'attempt', 'effort', 'preparation', 'offer', 'idea', 'likelihood']);
const SAYING = new Set(['say', 'announce', 'tell', 'add', 'state', 'declare', 'report', 'confirm', 'claim', 'note', 'insist', 'pledge', 'promise', 'vow', 'indicate', 'write', 'warn', 'think', 'believe', 'expect', 'reveal', 'disclose']);
const MAX_CLIMB = 3;

/** Whether the event happened, lies ahead, is only possible, or is denied, as its words tell. */
export function resolveModality(tree: SentenceTree, token: number): Modality {
  return tree.tags[token] === 'VERB' || tree.tags[token] === 'ADJ' ? verbModality(tree, token, 0) : nounModality(tree, token);
}

function verbModality(tree: SentenceTree, verb: number, depth: number): Modality {
  const helpers = tree.children[verb]!;
  if (helpers.some((child) => NEGATIONS.has(tree.words[child]!) && tree.relations[child] !== 'conj')) return 'negated';
  if (helpers.some((child) => tree.relations[child] === 'mark' && POSSIBLE_MARKS.has(tree.words[child]!) && tree.words[child] !== 'until')) return 'hypothetical';
  const relation = tree.relations[verb]!;
  const head = tree.heads[verb]!;
  const auxiliaries = dependents(tree, verb, 'aux');
  if (auxiliaries.some((child) => FUTURE_WORDS.has(tree.words[child]!))) return 'future';
  if (auxiliaries.some((child) => POSSIBLE_WORDS.has(tree.words[child]!))) {
    const reported = head >= 0 && SAYING.has(tree.lemmas[head]!) && auxiliaries.some((child) => tree.words[child] === 'would');
    return reported ? 'future' : 'hypothetical';
  }
  const infinitive = dependents(tree, verb, 'mark', 'aux').some((child) => tree.words[child] === 'to');
  if (infinitive && head === -1) return 'future';
  if (head < 0 || depth >= MAX_CLIMB) return 'actual';
  if (relation === 'conj') {
    return dependents(tree, verb, 'nsubj', 'nsubj:pass').length > 0 ? 'actual' : verbModality(tree, head, depth + 1);
  }
  const governor = tree.lemmas[head]!;
  if (relation === 'xcomp' || (relation === 'ccomp' && !SAYING.has(governor)) || (infinitive && (relation === 'advcl' || relation === 'acl'))) {
    if (NEGATING_VERBS.has(governor)) return 'negated';
    if (FUTURE_VERBS.has(governor) && infinitive) return 'future';
    if (WISHING.has(governor)) return 'hypothetical';
    if (relation === 'advcl' || relation === 'acl') return FEARED_NOUNS.has(governor) || infinitive ? 'hypothetical' : 'actual';
    return verbModality(tree, head, depth + 1);
  }
  return 'actual';
}

function nounModality(tree: SentenceTree, noun: number): Modality {
  for (const child of tree.children[noun]!) {
    const word = tree.words[child]!;
    const relation = tree.relations[child]!;
    if (relation === 'det' && word === 'no') return 'negated';
    if (relation === 'case' && word === 'without') return 'negated';
    if (relation === 'amod' && PLANNED_MODIFIERS.has(word)) return 'future';
    if (relation === 'amod' && POSSIBLE_MODIFIERS.has(word)) return 'hypothetical';
  }
  const head = tree.heads[noun]!;
  if (head < 0) return 'actual';
  const relation = tree.relations[noun]!;
  const governor = tree.lemmas[head]!;
  if (relation === 'nmod' && FEARED_NOUNS.has(governor) && ['for', 'of', 'about'].includes(prepositionOf(tree, noun))) return 'hypothetical';
  if (tree.tags[head] !== 'VERB') return 'actual';
  const bound = relation === 'obj' || relation.startsWith('nsubj') || (relation === 'obl' && prepositionOf(tree, noun) === 'for');
  if (!bound) return 'actual';
  if (relation !== 'nsubj' && NEGATING_VERBS.has(governor)) return 'negated';
  if (relation !== 'nsubj' && WISHING.has(governor)) return 'hypothetical';
  if (relation !== 'nsubj' && governor === 'plan') return 'future';
  return verbModality(tree, head, 1);
}
