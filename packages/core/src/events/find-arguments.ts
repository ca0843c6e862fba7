import { isActor } from './is-actor.ts';
import { hasMark, isMisreadVerb, isPassive } from './is-passive.ts';
import { SPEECH } from './lexicon/speech-verbs.ts';
import { OBJECT_CONTROL } from './lexicon/verb-valency.ts';
import { companions, describedNoun, RELATIVE_PRONOUNS, resolveRelative } from './resolve-relative.ts';
import { conjuncts, dependents, prepositionOf, type SentenceTree } from './sentence-tree.ts';
import { nounBefore, verbBefore } from './words-before.ts';

/** Verbs that say behind a preposition who is to do something: "called on the rebels to …". */
const ADDRESSING: ReadonlyMap<string, readonly string[]> = new Map([['call', ['on', 'upon']], ['appeal', ['to']], ['plead', ['with']]]);
const CONTROLLED = new Set(['obj', 'obl', 'nsubj:pass']);
/** Prepositions before what one is thanked, blamed, warned or stopped for. */
const GERUND_MARKS = new Set(['for', 'of', 'from', 'against', 'about', 'over']);
const CLAUSE_LINKS = new Set(['xcomp', 'advcl', 'conj', 'acl', 'ccomp']);
const MAX_CLIMB = 4;

/** Tokens behind "by" in a passive. */
export function findAgents(tree: SentenceTree, verb: number): number[] {
  // "Shot dead by the army": the agent may hang on what the verb results in.
  const agents = [verb, ...dependents(tree, verb, 'xcomp').filter((word) => tree.tags[word] === 'ADJ')].flatMap((host) => dependents(tree, host, 'obl:agent', 'obl')).filter(
    (token) => tree.relations[token] === 'obl:agent' || prepositionOf(tree, token) === 'by',
  );
  return agents.flatMap((token) => [...conjuncts(tree, token), ...companions(tree, token)]);
}

/** Who does what the verb says, as heads of noun phrases; empty if the sentence leaves it unsaid. */
export function findSubjects(tree: SentenceTree, verb: number, depth = 0): number[] {
  if (isPassive(tree, verb)) return findAgents(tree, verb);
  const own = resolveRelative(tree, verb, dependents(tree, verb, 'nsubj', 'nsubj:pass').filter((token) => prepositionOf(tree, token) !== 'as')).flatMap((token) => nominalSubject(tree, token));
  if (own.length > 0) return own;
  const it = dependents(tree, verb, 'expl').filter((token) => tree.words[token] === 'it');
  if (it.length > 0 && dependents(tree, verb, 'ccomp', 'csubj').length === 0) return [...it];
  if (isMisreadVerb(tree, verb)) {
    if (nounBefore(tree, verb) >= 0) return conjuncts(tree, nounBefore(tree, verb)).filter((token) => token < verb);
    if (verbBefore(tree, verb) >= 0 && depth < MAX_CLIMB) return findSubjects(tree, verbBefore(tree, verb), depth + 1);
  }
  const head = tree.heads[verb]!;
  const relation = tree.relations[verb]!;
  const noun = describedNoun(tree, verb);
  if (noun >= 0 && relation === 'acl') {
    if (isAgent(tree, noun) && isGerundAfter(tree, verb)) return findObjects(tree, tree.heads[noun]!);
    const named = isControlled(tree, noun) ? [] : findNamed(tree, noun, depth).filter((token) => isActor(tree, token));
    if (named.length > 0) return named;
    if (isActor(tree, noun) && (!hasMark(tree, verb) || isGerundAfter(tree, verb) || isControlled(tree, noun) || isHeadlinePlan(tree, verb))) return [noun];
    const owners = dependents(tree, verb, 'mark').some((mark) => tree.words[mark] === 'to') ? findOwners(tree, noun) : [];
    return owners.length > 0 ? owners : governingSubjects(tree, noun, depth);
  }
  if (head < 0 || depth >= MAX_CLIMB || !CLAUSE_LINKS.has(relation)) return [];
  if (relation === 'advcl' && isDoneByObject(tree, verb)) {
    const controlled = findObjects(tree, head).filter((token) => isActor(tree, token));
    if (controlled.length > 0) return controlled;
  }
  if (relation === 'advcl' && ADDRESSING.has(tree.lemmas[head]!) && hasMark(tree, verb) && tree.words[verb - 1] === 'to') {
    const addressed = dependents(tree, head, 'obl').filter((token) => token < verb && isActor(tree, token) && ADDRESSING.get(tree.lemmas[head]!)!.includes(prepositionOf(tree, token)));
    if (addressed.length > 0) return addressed.flatMap((token) => conjuncts(tree, token));
  }
  if (relation === 'xcomp' && OBJECT_CONTROL.has(tree.lemmas[head]!)) {
    const controlled = findObjects(tree, head);
    if (controlled.length > 0) return controlled;
    const addressed = dependents(tree, head, 'obl').filter((token) => ['on', 'upon', 'to'].includes(prepositionOf(tree, token)));
    if (addressed.length > 0) return addressed;
  }
  // "X said urging Y to …": no clause that is said.
  if (relation === 'ccomp' && !isBareParticiple(tree, verb)) return [];
  if (relation === 'conj' && tree.tags[head] !== 'VERB' && dependents(tree, head, 'nsubj').length === 0) return governingSubjects(tree, head, depth + 1);
  const told = relation === 'advcl' ? toldBefore(tree, verb, head) : -1;
  if (told >= 0) return findSubjects(tree, told, depth + 1);
  // "Was criticized by insiders after releasing …": not the insiders.
  const criticized = relation === 'advcl' && isPassive(tree, head) ? findObjects(tree, head).filter((token) => isActor(tree, token)) : [];
  const shared = criticized.length > 0 ? criticized : findSubjects(tree, head, depth + 1);
  if (shared.length > 0) return shared;
  return isPassive(tree, head) ? findObjects(tree, head) : [];
}

function isBareParticiple(tree: SentenceTree, verb: number): boolean {
  return verb > tree.heads[verb]! && tree.words[verb]!.endsWith('ing') && dependents(tree, verb, 'aux', 'mark', 'cop').length === 0 && SPEECH.has(tree.lemmas[tree.heads[verb]!]!);
}

/** "Russia shelled Kharkiv, killing three, officials said": the told clause before a participle that hangs on who tells it; -1 if there is none. */
function toldBefore(tree: SentenceTree, verb: number, teller: number): number {
  if (!SPEECH.has(tree.lemmas[teller]!) || SPEECH.has(tree.lemmas[verb]!) || !tree.words[verb]!.endsWith('ing')) return -1;
  return dependents(tree, teller, 'ccomp').findLast((clause) => clause < verb) ?? -1;
}

/** Who does what a passive verb says: "was accused by rivals of …". */
function isAgent(tree: SentenceTree, noun: number): boolean {
  const head = tree.heads[noun]!;
  return head >= 0 && tree.tags[head] === 'VERB' && prepositionOf(tree, noun) === 'by' && isPassive(tree, head);
}

/** Verbs whose complement tells what their subject is. */
const BECOMING = new Set(['become', 'remain']);

/** Who is said to be what a noun names: "X was the first to leave", "X became a figure for …". */
function findNamed(tree: SentenceTree, noun: number, depth: number): number[] {
  if (dependents(tree, noun, 'cop').length > 0) return dependents(tree, noun, 'nsubj').flatMap((token) => conjuncts(tree, token));
  const head = tree.heads[noun]!;
  return tree.relations[noun] === 'xcomp' && head >= 0 && BECOMING.has(tree.lemmas[head]!) && depth < MAX_CLIMB ? findSubjects(tree, head, depth + 1) : [];
}

/** Whether a noun is who a verb asks, lets or makes do something: "called on the parties to …". */
function isControlled(tree: SentenceTree, noun: number): boolean {
  const head = tree.heads[noun]!;
  return head >= 0 && CONTROLLED.has(tree.relations[noun]!) && OBJECT_CONTROL.has(tree.lemmas[head]!);
}

/** "Russia to seize energy assets": all that the sentence says of its first noun. */
function isHeadlinePlan(tree: SentenceTree, verb: number): boolean {
  return tree.heads[tree.heads[verb]!] === -1 && tree.words[verb - 1] === 'to';
}

/** Whose move, plan or offer it is: "the Swedish move to …", "the court's decision to …", "the decision by prosecutors to …". */
function findOwners(tree: SentenceTree, noun: number): number[] {
  if (isActor(tree, noun)) return [];
  const before = dependents(tree, noun, 'nmod:poss', 'amod').filter((token) => (tree.relations[token] === 'nmod:poss' ? isActor(tree, token) : tree.mentionKinds[token] === 'nationality'));
  const behind = dependents(tree, noun, 'nmod').filter((token) => prepositionOf(tree, token) === 'by' && isActor(tree, token));
  return [...before, ...behind].flatMap((token) => conjuncts(tree, token));
}

/** "Thanked Cuba for sending …", "was asked by the US to close …": clauses beside a verb that tell what its object does. */
function isDoneByObject(tree: SentenceTree, verb: number): boolean {
  if (tree.words[verb]!.endsWith('ing')) return isGerundAfter(tree, verb);
  const lemma = tree.lemmas[tree.heads[verb]!]!;
  return OBJECT_CONTROL.has(lemma) && lemma !== 'call' && dependents(tree, verb, 'mark', 'case').some((mark) => tree.words[mark] === 'to');
}

/** "Accused Iraq of attacking …": a gerund behind what one is blamed or thanked for. */
function isGerundAfter(tree: SentenceTree, verb: number): boolean {
  return tree.words[verb]!.endsWith('ing') && dependents(tree, verb, 'mark', 'case').some((mark) => GERUND_MARKS.has(tree.words[mark]!));
}

/** The noun behind a relative clause that was taken for the subject ("the ministry, which runs prisons, refused"). */
function nominalSubject(tree: SentenceTree, token: number): number[] {
  if (tree.tags[token] !== 'VERB') return [token];
  return dependents(tree, token, 'nsubj').filter((child) => !RELATIVE_PRONOUNS.has(tree.words[child]!));
}

/** Subject of the verb or predicate that governs a noun: "X made an offer to …", "X is on a visit". */
export function governingSubjects(tree: SentenceTree, noun: number, depth = 0): number[] {
  let current = tree.heads[noun]!;
  for (let step = 0; current >= 0 && step < MAX_CLIMB; step += 1) {
    if (tree.tags[current] !== 'VERB') {
      const subjects = dependents(tree, current, 'nsubj').flatMap((token) => conjuncts(tree, token));
      if (subjects.length > 0) return subjects;
    } else return isPassive(tree, current) && !findAgents(tree, current).length ? [] : findSubjects(tree, current, depth + 1);
    current = tree.heads[current]!;
  }
  return [];
}

/** Whom or what the act of the verb reaches, as heads of noun phrases. */
export function findObjects(tree: SentenceTree, verb: number): number[] {
  const passive = isPassive(tree, verb);
  const direct = resolveRelative(tree, verb, passive ? dependents(tree, verb, 'obj', 'nsubj:pass', 'iobj') : dependents(tree, verb, 'obj', 'iobj'));
  if (direct.length > 0) return direct;
  if (isMisreadVerb(tree, verb)) return [tree.heads[verb]!];
  const relation = tree.relations[verb]!;
  if (passive) {
    const subjects = resolveRelative(tree, verb, dependents(tree, verb, 'nsubj'));
    if (subjects.length > 0) return subjects;
    if (relation === 'acl' || relation === 'amod' || relation === 'acl:relcl') return [tree.heads[verb]!];
    const head = tree.heads[verb]!;
    if (relation === 'conj' && head >= 0 && isJoined(tree, verb) && !isPassive(tree, head)) return findSubjects(tree, head, 1);
    if (relation === 'conj' || relation === 'xcomp' || relation === 'advcl') return head >= 0 ? findObjects(tree, head) : [];
    return [];
  }
  if (relation === 'acl:relcl' && dependents(tree, verb, 'nsubj').some((token) => !RELATIVE_PRONOUNS.has(tree.words[token]!))) {
    return [tree.heads[verb]!];
  }
  return [];
}

/** Whether "and" or a comma joins a clause to the one before it. */
function isJoined(tree: SentenceTree, verb: number): boolean {
  return dependents(tree, verb, 'cc').length > 0 || dependents(tree, verb, 'punct').some((mark) => mark < verb && tree.words[mark] === ',');
}

/** Noun phrases behind a preposition: of the verb, of its objects, of an infinitive without any, or of the noun. */
export function findObliques(tree: SentenceTree, token: number, preposition: string): number[] {
  const completions = (): number[] => dependents(tree, token, 'xcomp').filter((clause) => dependents(tree, clause, 'obj').length === 0);
  const hosts = tree.tags[token] === 'VERB' ? [token, ...dependents(tree, token, 'obj', 'nsubj:pass'), ...completions(), ...(isMisreadVerb(tree, token) ? [tree.heads[token]!] : [])] : [token];
  const found: number[] = [];
  for (const host of hosts) {
    for (const child of dependents(tree, host, 'obl', 'nmod', 'obl:agent', 'obl:unmarked', 'advcl', 'acl')) {
      if (tree.relations[child] === 'advcl' || tree.relations[child] === 'acl') {
        if (dependents(tree, child, 'mark').some((mark) => tree.words[mark] === preposition && preposition !== 'to')) found.push(child);
      } else if (prepositionOf(tree, child) === preposition) found.push(...conjuncts(tree, child));
    }
  }
  return found.length > 0 || tree.tags[token] === 'VERB' ? found : followingPhrase(tree, token, preposition);
}

/** The phrase behind a preposition that follows a noun at once, or after another such phrase, wherever the tree hangs it. */
function followingPhrase(tree: SentenceTree, noun: number, preposition: string): number[] {
  let next = noun + 1;
  while (next < tree.count && tree.relations[next] === 'case' && tree.heads[next]! > next) {
    let head = tree.heads[next]!;
    while (INNER.has(tree.relations[head]!) && tree.heads[head]! > head) head = tree.heads[head]!;
    if (tree.words[next] === preposition) return conjuncts(tree, head);
    next = rightEdge(tree, head) + 1;
  }
  return [];
}

const INNER = new Set(['compound', 'amod', 'nmod:poss', 'nummod', 'det']);

function rightEdge(tree: SentenceTree, token: number): number {
  let edge = token;
  for (const child of tree.children[token]!) if (child > edge) edge = Math.max(edge, rightEdge(tree, child));
  return edge;
}

/** "That the aim is to win": a clause of its own. */
function isToBe(tree: SentenceTree, verb: number): boolean {
  return dependents(tree, verb, 'cop').length > 0 && dependents(tree, verb, 'nsubj').length > 0;
}

/** Infinitives and gerunds that complete a verb, adjective or noun, or the object of the verb. */
export function findInfinitives(tree: SentenceTree, token: number): number[] {
  const own = dependents(tree, token, 'xcomp').concat(
    dependents(tree, token, 'advcl', 'acl', 'ccomp').filter((child) => dependents(tree, child, 'mark').some((mark) => tree.words[mark] === 'to') && !isToBe(tree, child)),
  );
  const found = own.length > 0 ? own : dependents(tree, token, 'obj').flatMap((object) =>
    dependents(tree, object, 'acl').filter((child) => dependents(tree, child, 'mark').some((mark) => tree.words[mark] === 'to')),
  );
  return found.flatMap((child) => conjuncts(tree, child));
}

/** Words that narrow a noun: adjectives, compounds, possessors. */
export function findModifiers(tree: SentenceTree, noun: number): readonly number[] {
  return dependents(tree, noun, 'amod', 'compound', 'nmod:poss', 'nummod', 'nmod');
}
