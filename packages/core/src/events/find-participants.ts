import { findAgents, findInfinitives, findModifiers, findObjects, findObliques, findSubjects, governingSubjects, isPassive } from './find-arguments.ts';
import type { Trigger } from './find-triggers.ts';
import { findSpeaker } from './find-attribution.ts';
import { isActor, sectorOfNoun } from './is-actor.ts';
import { seeThrough } from './match-frame.ts';
import { CLASSES } from './parse-lexicon.ts';
import { scanLeft, scanPhrase, scanRight } from './scan-participants.ts';
import { conjuncts, dependents, prepositionOf, type SentenceTree } from './sentence-tree.ts';

/** Heads of the noun phrases that act and that are acted on. */
export interface Arguments {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  /** Everyone takes part alike: a meeting, an agreement. */
  readonly reciprocal: boolean;
}

/** Codes whose participants act on each other. */
const RECIPROCAL = /^(?:04[0146]|057|036|037|0871)/;
/** Nouns of these codes name, with "of" or a possessor, the one acted on: "the arrest of X", "X's arrest". */
const OBJECTIVE_OF = /^(?:05[1-46]|063|084|09|11|16[16]|17|18|19[02-5]|20|07)/;
const OBJECTIVE_POSSESSOR = /^(?:063|084|173|174|116|181|185|186)/;
const SUBJECTIVE_NOUNS = new Set('attack war offensive raid operation strike aggression withdrawal visit resignation coup threat criticism condemnation investigation crackdown'.split(' '));
/** Verbs whose subject does not do what their object names: it speaks of it, or it suffers it. */
const NOT_DOING = new Set(
  'condemn criticize criticise denounce welcome praise hail support back oppose urge demand report describe witness see mention cite fear face suffer survive undergo know say tell show note recall regret deplore slam blast reject avoid prevent stop expect follow include cover protest discuss investigate probe call want need mean cause trigger spark prompt escape flee hear watch blame accuse ask request fuel raise receive get'.split(' '),
);
/** Verbs whose subject is who the object's act falls on: "he faces charges". */
const SUFFERING = new Set(['face', 'suffer', 'undergo', 'survive', 'escape']);
const RECEIVING = new Set(['receive', 'get', 'obtain', 'win', 'secure']);
/** Codes whose verbs have the one acted on as their object and nowhere else. */
const TRANSITIVE = /^(?:084|116|173|174|171|181|182|186)/;
/** Codes whose object is what is given, sent or withdrawn, if it is troops or arms. */
const LOGISTICS = /^(?:03|06|07|087|12|13|15|16)/;
const INSTRUMENT_SECTORS: ReadonlySet<string | null> = new Set(['MIL', 'SPY']);
/** Who complains, complains to one about another. */
const ABOUT = ['against', 'about', 'over', 'of', 'for', 'at', 'on', 'with', 'to', 'from'];
const SIDES = ['against', 'on', 'at', 'to', 'with', 'from', 'into', 'toward', 'towards', 'upon', 'for', 'over', 'about'];
const MAX_DEPTH = 3;

/** Force that is used on things too. */
const ON_THINGS = /^(?:1712|18|19|20)/;
const THINGS = new Set([...CLASSES.get('building')!, ...CLASSES.get('place')!, 'infrastructure']);
/** Verbs of what an attack does to people. */
const OUTCOMES = new Set(['kill', 'wound', 'injure', 'hurt']);
const WITHIN = ['by', 'of', 'from', 'against', 'on', 'in', 'to', 'with', 'between'];
/** Whose doing is spoken of, not where or to whom it was done. */
const DOERS = ['by', 'of', 'from', 'between'];

/** Actors in a phrase: its head, or the owner of what it names ("China's decision"). */
function actorsWithin(tree: SentenceTree, token: number, depth = 0, prepositions = WITHIN): number[] {
  if (isActor(tree, token)) return [token];
  for (const meant of seeThrough(tree, token)) if (meant !== token && isActor(tree, meant)) return [token];
  if (depth >= 2) return [];
  const owners = dependents(tree, token, 'nmod:poss').filter((child) => isActor(tree, child));
  if (owners.length > 0) return owners.flatMap((child) => conjuncts(tree, child));
  const named = dependents(tree, token, 'amod', 'compound').filter((child) => tree.mentionKinds[child] !== null);
  if (named.length > 0) return named.flatMap((child) => conjuncts(tree, child));
  for (const preposition of prepositions) {
    const found = findObliques(tree, token, preposition).flatMap((child) => actorsWithin(tree, child, depth + 1, prepositions));
    if (found.length > 0) return found;
  }
  return [];
}

function distinct(tokens: readonly number[], except: readonly number[] = []): number[] {
  return [...new Set(tokens)].filter((token) => !except.includes(token));
}

function obliqueActors(tree: SentenceTree, token: number, prepositions: readonly string[]): number[] {
  for (const preposition of prepositions) {
    const near = findObliques(tree, token, preposition);
    const found = (near.length > 0 ? near : farObliques(tree, token, preposition)).flatMap((child) =>
      isActor(tree, child) ? [child] : actorsWithin(tree, child, 1),
    );
    if (found.length > 0) return found;
    const scanned = preposition === 'with' || preposition === 'by' ? scanPhrase(tree, token, preposition) : -1;
    if (scanned >= 0 && isActor(tree, scanned)) return [scanned];
  }
  return [];
}

const WITHIN_CLAUSE = new Set(['nmod', 'obj', 'obl', 'conj', 'xcomp', 'nmod:unmarked', 'compound', 'appos']);
const FAR = new Set(['with', 'against', 'from', 'between', 'by']);

/** Phrases that the tree hangs on another noun of the clause: "security cooperation in Africa with Russia". */
function farObliques(tree: SentenceTree, trigger: number, preposition: string): number[] {
  if (!FAR.has(preposition)) return [];
  for (let token = trigger + 1; token < tree.count; token += 1) {
    if (prepositionOf(tree, token) !== preposition) continue;
    let current = token;
    while (current >= 0 && current !== trigger && WITHIN_CLAUSE.has(tree.relations[current]!)) current = tree.heads[current]!;
    if (current === trigger) return conjuncts(tree, token);
  }
  return [];
}

/** Participles of a state of mind: who "is committed" acts. */
const STATES = new Set('commit prepare determine schedule set poise intend oblige concern alarm appal outrage dismay worry disappoint anger'.split(' '));

function verbArguments(tree: SentenceTree, verb: number, code: string, depth: number): { actors: number[]; recipients: number[] } {
  if (isPassive(tree, verb) && STATES.has(tree.lemmas[verb]!) && findAgents(tree, verb).length === 0) {
    const actors = findObjects(tree, verb).flatMap((token) => actorsWithin(tree, token));
    return { actors, recipients: obliqueActors(tree, verb, SIDES).concat(findInfinitives(tree, verb).flatMap((clause) => verbArguments(tree, clause, code, depth + 1).recipients)) };
  }
  const subjects = findSubjects(tree, verb);
  const agents = subjects.length === 0 && isPassive(tree, verb) ? farObliques(tree, verb, 'by') : subjects;
  const actors = agents.flatMap((token) => actorsWithin(tree, token));
  const objects = findObjects(tree, verb).filter((token) => !isInstrument(tree, token, code)).flatMap((token) => reachedWithin(tree, token, code));
  if (code.startsWith('057') || code.startsWith('04')) {
    const partners = obliqueActors(tree, verb, ['with', 'between']);
    if (partners.length > 0) return { actors, recipients: partners };
  }
  if ((code.startsWith('07') || code.startsWith('03')) && RECEIVING.has(tree.lemmas[verb]!)) {
    const givers = obliqueActors(tree, verb, ['from', 'by']);
    return { actors: givers.length > 0 ? givers : objects, recipients: actors };
  }
  if (SUFFERING.has(tree.lemmas[verb]!)) return { actors: obliqueActors(tree, verb, ['from', 'by']), recipients: actors };
  const recipients = objects.length > 0 ? objects : obliqueActors(tree, verb, TRANSITIVE.test(code) ? ['against', 'with'] : code.startsWith('11') ? ABOUT : SIDES);
  if (recipients.length > 0 || depth >= MAX_DEPTH) return { actors, recipients };
  for (const clause of dependents(tree, verb, 'ccomp')) {
    const inner = findSubjects(tree, clause).filter((token) => isActor(tree, token) && !actors.includes(token));
    if (inner.length > 0) return { actors, recipients: inner };
  }
  for (const clause of findInfinitives(tree, verb)) {
    const inner = verbArguments(tree, clause, code, depth + 1).recipients;
    if (inner.length > 0) return { actors, recipients: inner };
  }
  return { actors, recipients: obliqueActors(tree, verb, ['of', 'by']).filter((token) => !findAgents(tree, verb).includes(token)) };
}

/** Who is reached by what is done to a noun phrase. */
function reachedWithin(tree: SentenceTree, token: number, code: string): number[] {
  if (ON_THINGS.test(code) && THINGS.has(tree.lemmas[token]!) && tree.tags[token] === 'NOUN') return [token];
  return actorsWithin(tree, token, 0, code.startsWith('11') ? DOERS : WITHIN);
}

/** "Its troops", "weapons": what is sent or withdrawn is no party. */
function isInstrument(tree: SentenceTree, token: number, code: string): boolean {
  return LOGISTICS.test(code) && tree.mentionKinds[token] === null && tree.tags[token] === 'NOUN' && seeThrough(tree, token).some((meant) => INSTRUMENT_SECTORS.has(sectorOfNoun(tree.lemmas[meant]!)));
}

function nounArguments(tree: SentenceTree, noun: number, code: string): { actors: number[]; recipients: number[] } {
  const actors: number[] = [];
  const recipients: number[] = [];
  const objective = OBJECTIVE_OF.test(code) && !SUBJECTIVE_NOUNS.has(tree.lemmas[noun]!);
  const between = findObliques(tree, noun, 'between').filter((token) => isActor(tree, token));
  if (between.length > 0) return { actors: between, recipients };
  for (const owner of dependents(tree, noun, 'nmod:poss').filter((token) => isActor(tree, token))) {
    (OBJECTIVE_POSSESSOR.test(code) ? recipients : actors).push(...conjuncts(tree, owner));
  }
  for (const word of findModifiers(tree, noun)) {
    if (word > noun || tree.mentionKinds[word] === null || tree.relations[word] === 'nmod:poss') continue;
    const pair = tree.words[word]!.includes('-');
    (OBJECTIVE_POSSESSOR.test(code) && !pair && tree.mentionKinds[word] === 'person' ? recipients : actors).push(...conjuncts(tree, word));
  }
  actors.push(...obliqueActors(tree, noun, ['by']));
  const of = obliqueActors(tree, noun, ['of']);
  (objective ? recipients : actors).push(...of);
  if (actors.length === 0 && /^(?:05|06|07|02|10|11|12)/.test(code)) actors.push(...obliqueActors(tree, noun, ['from']));
  recipients.push(...obliqueActors(tree, noun, SIDES));
  if (actors.length === 0 && tree.relations[noun] === 'conj') actors.push(...namedModifiers(tree, tree.heads[noun]!));
  if (actors.length === 0) actors.push(...governors(tree, noun, code));
  const head = tree.heads[noun]!;
  if (tree.relations[noun] === 'obj' && head >= 0 && SUFFERING.has(tree.lemmas[head]!)) recipients.push(...findSubjects(tree, head));
  if (recipients.length === 0 && ON_THINGS.test(code) && head >= 0 && OUTCOMES.has(tree.lemmas[head]!) && isPassive(tree, head)) recipients.push(...findObjects(tree, head));
  if (recipients.length === 0 && tree.relations[noun] === 'obj' && head >= 0 && !NOT_DOING.has(tree.lemmas[head]!)) {
    recipients.push(...obliqueActors(tree, head, SIDES));
  }
  if (recipients.length === 0 && tree.relations[noun] === 'nsubj' && head >= 0 && tree.tags[head] === 'VERB') {
    recipients.push(...findObjects(tree, head).flatMap((token) => actorsWithin(tree, token)));
  }
  return { actors, recipients };
}

/** Names that stand before a noun as its adjective or possessor. */
function namedModifiers(tree: SentenceTree, noun: number): number[] {
  return dependents(tree, noun, 'nmod:poss', 'amod', 'compound').filter((word) => word < noun && tree.mentionKinds[word] !== null);
}

/** Who makes, holds or launches what the noun names. */
function governors(tree: SentenceTree, noun: number, code: string): number[] {
  const head = tree.heads[noun]!;
  if (tree.relations[noun] === 'conj') return governors(tree, head, code);
  const meeting = /^(?:04|057)/.test(code);
  if (meeting && dependents(tree, noun, 'cop').length > 0) return dependents(tree, noun, 'nsubj').flatMap((token) => actorsWithin(tree, token));
  if (head < 0) return [];
  if (tree.tags[head] !== 'VERB') return meeting && tree.relations[noun] === 'obl' ? governingSubjects(tree, noun).flatMap((token) => actorsWithin(tree, token)) : [];
  const relation = tree.relations[noun]!;
  if (relation === 'obj' || relation === 'nsubj:pass') {
    return !NOT_DOING.has(tree.lemmas[head]!) ? findSubjects(tree, head).flatMap((token) => actorsWithin(tree, token)) : [];
  }
  if (relation === 'obl' && meeting && ['for', 'during', 'after', 'at', 'in', 'on', 'following', 'before'].includes(prepositionOf(tree, noun))) {
    return isPassive(tree, head) ? [] : governingSubjects(tree, noun).flatMap((token) => actorsWithin(tree, token));
  }
  return [];
}

/** "That is unacceptable, X said": who says so judges the owner of what is judged. */
function judgeArguments(tree: SentenceTree, adjective: number): { actors: number[]; recipients: number[] } {
  const speaker = findSpeaker(tree, adjective);
  return { actors: speaker < 0 ? [] : [speaker], recipients: dependents(tree, adjective, 'nsubj').flatMap((token) => actorsWithin(tree, token)) };
}

/** Fills a side that the tree leaves empty from the order of the words. */
function completeByOrder(tree: SentenceTree, verb: number, { actors, recipients }: { actors: number[]; recipients: number[] }): void {
  if (actors.length === 0 && !dependents(tree, verb, 'mark').some((mark) => tree.words[mark] === 'to')) {
    const left = scanLeft(tree, verb);
    if (left >= 0 && !recipients.includes(left)) actors.push(left);
  }
  if (recipients.length === 0 && actors.length > 0) {
    const right = scanRight(tree, verb, actors);
    if (right >= 0) recipients.push(right);
  }
}

/** Finds who acts and who is acted on, in the trigger's sentence. */
export function findParticipants(tree: SentenceTree, trigger: Trigger): Arguments {
  const { token, code } = trigger;
  const verbal = tree.tags[token] === 'VERB' || trigger.frame.kind === 'a';
  const found = trigger.frame.kind === 'a' && code.startsWith('111') ? judgeArguments(tree, token) : verbal ? verbArguments(tree, token, code, 0) : nounArguments(tree, token, code);
  const reciprocal = RECIPROCAL.test(code);
  if (tree.tags[token] === 'VERB' && !isPassive(tree, token)) completeByOrder(tree, token, found);
  const actors = distinct(found.actors);
  if (reciprocal) return { actors: distinct([...actors, ...found.recipients]), recipients: [], reciprocal };
  return { actors, recipients: distinct(found.recipients, actors), reciprocal };
}
