import type { Event } from '../models/event.ts';
import { isDefinite } from './is-definite.ts';
import { dependents, fineTagOf, prepositionOf, type SentenceTree, zoneOf } from './sentence-tree.ts';

/** How real an event is, as its report tells it. */
export type Modality = Event['modality'];

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const NEGATIONS = setOf("not n't never neither nor hardly no");
const NOBODY = setOf('nobody none nothing');
const FUTURE_WORDS = setOf("will 'll shall wo gonna");
const POSSIBLE_WORDS = setOf('could may might should would can must ought');
const POSSIBLE_MARKS = setOf('if unless whether lest once should');

/** What verbs and adjectives make of the clause they govern: what fails to happen, lies ahead, or is wished, asked for or possible. */
const FAILING = setOf('fail refuse avoid prevent deny decline avert forbid stop prohibit foil thwart');
const PLANNING = setOf(
  'plan intend expect schedule prepare aim vow pledge promise agree decide set due ready go commit threaten offer order swear announce poised bound look slate',
);
const WISHING = setOf(
  'want urge ask call demand consider propose seek hope suggest wish recommend request appeal encourage plead beg press push need try attempt likely possible willing able mull weigh discuss oppose advocate allow fear risk help let enable invite insist convince persuade pressure threaten',
);
const SAYING = setOf('say announce tell add state declare report confirm claim note insist pledge promise vow indicate write warn think believe expect reveal disclose');
/** Nouns whose infinitive tells what was done: "the decision to drop the case". */
export const DOING_NOUNS = setOf('decision move');
/** Nouns whose infinitive tells what will be done, or may be. */
const PLANNING_NOUNS = setOf('plan resolution law decree order deal agreement preparation intention commitment promise pledge vow');
const WISHING_NOUNS = setOf(
  'call demand risk threat fear possibility prospect proposal hope chance plea appeal request bid warning danger need attempt effort offer idea likelihood',
);

/** Nouns that share what becomes of the event they are a stage of: "hope for the success of talks". */
const STAGES = setOf('success start beginning resumption launch renewal outbreak round series possibility holding conclusion');

/** "Ordered troops to retaliate". */
const COMMANDING = setOf('order expect schedule plan');
/** What is done by the act whose purpose it is: "marched to protest". */
const EXPRESSING = setOf('protest demand oppose denounce condemn demonstrate mark celebrate support show honor honour');
/** Verbs that take as given what their object names: "may end the war". */
const PRESUPPOSING = setOf(
  'end stop halt discontinue drop oppose condemn criticize criticise denounce dismiss welcome follow escalate discuss suspend mention call describe fuel worsen ease survive answer investigate probe review reject deny face cite regret enable support back',
);
const HAPPENING = setOf('take happen occur begin start resume be follow continue hold come');
const FAILING_OF_NOUNS = setOf('prevent avoid avert forbid prohibit foil thwart refuse decline cancel scrap preclude abandon');
const WISHING_OF_NOUNS = setOf('want urge ask press appeal call demand consider propose seek hope suggest recommend request push need attempt mull weigh discuss advocate fear risk threaten contemplate envisage');
const PLANNING_OF_NOUNS = setOf('plan schedule expect prepare await anticipate');
const AGREEING = setOf('agree commit');
const WITHIN = setOf('in at through during by via with for under');
const CONDITIONAL = setOf('would could');
const POSSIBLE_MODIFIERS = setOf('possible potential likely hypothetical proposed threatened any further imminent future eventual would-be');
const PLANNED_MODIFIERS = setOf('planned upcoming forthcoming scheduled next expected impending pending looming');
const MAX_CLIMB = 4;

/** Whether the event happened, lies ahead, is only possible, or is denied, as its words tell. */
export function resolveModality(tree: SentenceTree, token: number): Modality {
  return tree.tags[token] === 'VERB' || tree.tags[token] === 'ADJ' ? verbModality(tree, token, 0) : nounModality(tree, token, 0);
}

function isNegated(tree: SentenceTree, verb: number): boolean {
  return tree.children[verb]!.some((child) => {
    const relation = tree.relations[child]!;
    if (tree.words[child] === 'longer' && tree.words[child - 1] === 'no') return true;
    if (NEGATIONS.has(tree.words[child]!)) return relation !== 'conj' && tree.words[child + 1] !== 'only';
    if (!relation.startsWith('nsubj') && relation !== 'obj') return false;
    return NOBODY.has(tree.words[child]!) || dependents(tree, child, 'det').some((determiner) => tree.words[determiner] === 'no');
  });
}

function hasChild(tree: SentenceTree, token: number, relation: 'mark' | 'aux' | 'advmod', words: ReadonlySet<string>): boolean {
  return tree.children[token]!.some((child) => tree.relations[child] === relation && words.has(tree.words[child]!));
}

const WHEN = setOf('when once until before after');
const PRESENT: ReadonlySet<string> = new Set(['VERB:VBZ', 'VERB:VBP']);

/** "Is likely to hesitate when he faces the court": the present beside what lies ahead. */
function isAhead(tree: SentenceTree, verb: number, head: number, depth: number): boolean {
  if (!PRESENT.has(fineTagOf(tree, verb)) || !(hasChild(tree, verb, 'mark', WHEN) || hasChild(tree, verb, 'advmod', WHEN))) return false;
  const around = verbModality(tree, head, depth + 1);
  return around === 'future' || around === 'hypothetical';
}

const TO = new Set(['to']);
const YET = new Set(['yet']);

function isInfinitive(tree: SentenceTree, verb: number): boolean {
  return hasChild(tree, verb, 'mark', TO) || hasChild(tree, verb, 'aux', TO);
}

function verbModality(tree: SentenceTree, verb: number, depth: number): Modality {
  if (isNegated(tree, verb)) return 'negated';
  if (hasChild(tree, verb, 'mark', POSSIBLE_MARKS)) return 'hypothetical';
  const relation = tree.relations[verb]!;
  const head = tree.heads[verb]!;
  if (hasChild(tree, verb, 'aux', FUTURE_WORDS)) return 'future';
  if (hasChild(tree, verb, 'aux', POSSIBLE_WORDS)) {
    const reported = head >= 0 && SAYING.has(tree.lemmas[head]!) && dependents(tree, verb, 'aux').some((child) => tree.words[child] === 'would');
    return reported ? 'future' : 'hypothetical';
  }
  if (relation === 'advcl' && head >= 0 && depth < MAX_CLIMB && isAhead(tree, verb, head, depth)) return 'future';
  const infinitive = isInfinitive(tree, verb);
  if (head < 0 || depth >= MAX_CLIMB) return infinitive ? 'future' : 'actual';
  if (relation === 'conj') {
    return dependents(tree, verb, 'nsubj', 'nsubj:pass').length > 0 ? 'actual' : verbModality(tree, head, depth + 1);
  }
  if (relation === 'acl' && tree.tags[head] !== 'VERB') return ofNoun(tree, head, infinitive);
  const governs = relation === 'xcomp' || (relation === 'ccomp' && !SAYING.has(tree.lemmas[head]!)) || (relation === 'advcl' && infinitive);
  return governs ? underVerb(tree, verb, head, infinitive, depth) : 'actual';
}

/** What a verb or an adjective makes of the clause that hangs on it. */
function underVerb(tree: SentenceTree, verb: number, head: number, infinitive: boolean, depth: number): Modality {
  const governor = tree.lemmas[head]!;
  const purpose = tree.relations[verb] === 'advcl';
  if (FAILING.has(governor) || (!purpose && isNegated(tree, head)) || (infinitive && hasChild(tree, head, 'advmod', YET)) || (governor === 'rule' && tree.words[head + 1] === 'out')) return 'negated';
  if (PLANNING.has(governor) && infinitive) return 'future';
  const around = verbModality(tree, head, depth + 1);
  if (governor === 'able' || governor === 'use') return around;
  if (WISHING.has(governor)) return 'hypothetical';
  return purpose && !EXPRESSING.has(tree.lemmas[verb]!) ? 'hypothetical' : around;
}

/** What a noun makes of its infinitive or participle; in a headline "Russia to seize assets" tells what lies ahead. */
function ofNoun(tree: SentenceTree, noun: number, infinitive: boolean): Modality {
  const lemma = tree.lemmas[noun]!;
  if (WISHING_NOUNS.has(lemma)) return 'hypothetical';
  if (!infinitive || DOING_NOUNS.has(lemma)) return 'actual';
  const head = tree.heads[noun]!;
  if (PLANNING_NOUNS.has(lemma) || head < 0 || zoneOf(tree) === 'title') return 'future';
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
    if (relation === 'amod' && POSSIBLE_MODIFIERS.has(word)) return 'hypothetical';
  }
  const head = tree.heads[noun]!;
  if (head < 0 || depth >= MAX_CLIMB) return 'actual';
  const relation = tree.relations[noun]!;
  if (relation === 'conj') return nounModality(tree, head, depth + 1);
  const preposition = prepositionOf(tree, noun);
  if (relation === 'nmod' && preposition === 'of' && STAGES.has(tree.lemmas[head]!)) return nounModality(tree, head, depth + 1);
  if (relation === 'nmod') return WISHING_NOUNS.has(tree.lemmas[head]!) && (preposition === 'for' || preposition === 'of' || preposition === 'about') ? 'hypothetical' : 'actual';
  if (tree.tags[head] !== 'VERB') return 'actual';
  if (relation === 'obj' || relation === 'nsubj:pass') return asObject(tree, noun, head);
  const definite = isDefinite(tree, noun);
  if (relation === 'nsubj') {
    const bound = HAPPENING.has(tree.lemmas[head]!) || (!definite && hasChild(tree, head, 'aux', CONDITIONAL));
    return bound ? verbModality(tree, head, 1) : 'actual';
  }
  if (relation !== 'obl') return 'actual';
  if (preposition === 'for' || preposition === 'to') {
    if (preposition === 'to' && AGREEING.has(tree.lemmas[head]!)) return 'future';
    if (WISHING_OF_NOUNS.has(tree.lemmas[head]!) || PLANNING_OF_NOUNS.has(tree.lemmas[head]!)) return asObject(tree, noun, head);
  }
  return !definite && WITHIN.has(preposition) ? verbModality(tree, head, 1) : 'actual';
}

/** What a verb makes of the event that its object names. */
function asObject(tree: SentenceTree, noun: number, verb: number): Modality {
  const governor = tree.lemmas[verb]!;
  const particle = tree.words[verb + 1];
  if (FAILING_OF_NOUNS.has(governor) || (governor === 'call' && particle === 'off') || (governor === 'rule' && particle === 'out')) return 'negated';
  if (WISHING_OF_NOUNS.has(governor)) return 'hypothetical';
  if (PLANNING_OF_NOUNS.has(governor)) return 'future';
  return PRESUPPOSING.has(governor) || isDefinite(tree, noun) ? 'actual' : verbModality(tree, verb, 1);
}
