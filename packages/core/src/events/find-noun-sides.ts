import type { Sector } from '../models/entity.ts';
import { findAgents, findModifiers, findObjects, findObliques, findSubjects, governingSubjects } from './find-arguments.ts';
import { isPassive } from './is-passive.ts';
import { findCulprits } from './find-culprits.ts';
import { findListed } from './find-listed.ts';
import { isActor } from './is-actor.ts';
import {
  ACCUSATIONS, ATTACKS, ATTACKS_ON_THINGS, COMING, DEALS, EXPULSIONS, JOURNEYS, LAWSUITS, MEASURES, OBJECTIVE, PROTESTS, RECEIVED, RECIPROCAL, SENTENCES, UNDERGONE, VIOLENCE, VISITS,
} from './lexicon/code-sets.ts';
import {
  DENYING, IMPACTS, INQUIRIES, NOT_DOING, NO_DOERS, OBJECTIVE_NOUNS, OCCASIONS, OUTCOMES, PUNISHED, RECEIVING, RESPONDING, STOPPING, STRIKING, SUBJECTIVE_NOUNS, SUFFERING, TALKING, TRIALS,
} from './lexicon/side-words.ts';
import { loadLexicon } from './parse-lexicon.ts';
import { actorsWithin, farObliques, obliqueActors, type Sides, SIDES } from './reach-actors.ts';
import { isPossessive } from './resolve-pronouns.ts';
import { sectorOfNoun } from './sector-of-noun.ts';
import { conjuncts, dependents, prepositionOf, type SentenceTree } from './sentence-tree.ts';

/** What is made in the land of others. */
const ABROAD = new Set(['war', 'offensive', 'campaign', 'invasion', 'intervention', 'onslaught', 'genocide', 'assault']);
const RELYING = new Set(['with', 'without']);
const HOLDING = new Set(['have', 'need', 'lose', 'lack', 'enjoy', 'win', 'seek', 'want']);
/** Sectors whose nouns name the doer of the event noun behind them, but for what they fight with and where. */
const DOING_SECTORS: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'COP', 'MIL', 'REB', 'UAF', 'OPP', 'JUD', 'LEG', 'CRM']);
/** What a meeting or deal is about is no party: "the agreement on the appointment of bishops". */
const DEALING_SIDES = SIDES.filter((preposition) => !['on', 'over', 'about', 'for'].includes(preposition));
/** Who is talked with has no part in what is talked of. */
const TOLD_SIDES = SIDES.filter((preposition) => preposition !== 'with');
const PERSONAL_SIDES = SIDES.filter((preposition) => preposition !== 'to' && preposition !== 'from');

/** Sides of the event that a noun names. */
export function findNounSides(tree: SentenceTree, noun: number, code: string): Sides {
  const actors: number[] = tree.lemmas[noun] === 'bomber' ? [noun] : [];
  const recipients: number[] = [];
  const objective = OBJECTIVE_NOUNS.has(tree.lemmas[noun]!) || (OBJECTIVE.test(code) && !SUBJECTIVE_NOUNS.has(tree.lemmas[noun]!));
  const of = obliqueActors(tree, noun, ['of']);
  // "Israel's release of prisoners": whose release it is does it to others.
  const undergone = UNDERGONE.test(code) && !SUBJECTIVE_NOUNS.has(tree.lemmas[noun]!) && of.length === 0;
  const between = [...findPartiesBetween(tree, noun), ...(RECIPROCAL.test(code) ? findEachOther(tree, noun) : [])];
  if (between.length > 0) return { actors: between, recipients };
  const givers = RECEIVED.test(code) ? findGivers(tree, noun) : [];
  if (givers.length > 0) return { actors: givers, recipients: findReceivers(tree, noun).filter((token) => !givers.includes(token)) };
  for (const owner of dependents(tree, noun, 'nmod:poss').filter((token) => isActor(tree, token) || isPossessive(tree.words[token]!))) {
    (undergone || isTried(tree, noun, owner) ? recipients : actors).push(...conjuncts(tree, owner));
  }
  for (const word of findModifiers(tree, noun)) {
    if (word > noun || tree.mentionKinds[word] === null || tree.relations[word] === 'nmod:poss') continue;
    if (VISITS.test(code) && tree.relations[word] === 'compound' && tree.mentionKinds[word] === 'location') {
      recipients.push(...conjuncts(tree, word));
      continue;
    }
    const pair = tree.words[word]!.includes('-');
    const falls = undergone || isTried(tree, noun, word) || INQUIRIES.has(tree.lemmas[noun]!);
    (falls && !pair && tree.mentionKinds[word] === 'person' ? recipients : actors).push(...conjuncts(tree, word));
  }
  if (actors.length === 0 && !undergone) actors.push(...findDoersBefore(tree, noun, code));
  actors.push(...obliqueActors(tree, noun, ['by']), ...atTheHands(tree, noun));
  if (actors.length === 0) actors.push(...findPassiveAgents(tree, noun));
  (objective || tree.lemmas[noun] === 'tour' ? recipients : actors).push(...of);
  if (actors.length === 0 && COMING.test(code) && !EXPULSIONS.test(code)) actors.push(...obliqueActors(tree, noun, ['from']).filter((token) => !VIOLENCE.test(code) || tree.mentionKinds[token] !== 'location'));
  if (ATTACKS_ON_THINGS.test(code)) recipients.push(...findTargets(tree, noun));
  if (recipients.length === 0) recipients.push(...findExposed(tree, noun, code).flatMap((token) => actorsWithin(tree, token)));
  if (recipients.length === 0) recipients.push(...obliqueActors(tree, noun, JOURNEYS.test(code) ? PERSONAL_SIDES : RECIPROCAL.test(code) ? DEALING_SIDES : isTalkedOf(tree, noun) ? TOLD_SIDES : SIDES));
  if (actors.length === 0 && tree.relations[noun] === 'conj') actors.push(...namedModifiers(tree, tree.heads[noun]!));
  if (actors.length === 0 && ATTACKS_ON_THINGS.test(code)) actors.push(...findCulprits(tree, noun).flatMap((token) => actorsWithin(tree, token)));
  const head = tree.heads[noun]!;
  if (SENTENCES.test(code) && tree.relations[noun] === 'obj' && PUNISHED.has(tree.lemmas[head]!)) return { actors, recipients: findSubjects(tree, head).flatMap((token) => actorsWithin(tree, token)) };
  const alone = RECIPROCAL.test(code) && new Set([...actors, ...recipients]).size === 1;
  if (actors.length === 0 || alone) actors.push(...governors(tree, noun, code));
  const suffered = head >= 0 && (SUFFERING.has(tree.lemmas[head]!) || (recipients.every((token) => actors.includes(token)) && ACCUSATIONS.test(code) && DENYING.has(tree.lemmas[head]!)));
  if (recipients.length === 0 && head >= 0 && IMPACTS.has(tree.lemmas[head]!) && MEASURES.test(code)) recipients.push(...findStruck(tree, noun, head));
  if (tree.relations[noun] === 'obj' && suffered) recipients.push(...findSubjects(tree, head));
  if (recipients.length === 0 && ATTACKS_ON_THINGS.test(code) && head >= 0 && OUTCOMES.has(tree.lemmas[head]!) && isPassive(tree, head)) recipients.push(...findObjects(tree, head).filter((token) => !isNobody(tree, token)));
  if (recipients.length === 0 && tree.relations[noun] === 'obj' && head >= 0 && !NOT_DOING.has(tree.lemmas[head]!)) {
    const given = undergone ? dependents(tree, head, 'iobj').filter((token) => isActor(tree, token)) : [];
    recipients.push(...(given.length > 0 ? given : obliqueActors(tree, head, SIDES)));
  }
  if (recipients.length === 0 && ABROAD.has(tree.lemmas[noun]!)) recipients.push(...findInvaded(tree, noun, actors));
  if (recipients.length === 0 && head >= 0 && isWayOf(tree, noun, head, code)) recipients.push(...findObjects(tree, head).filter((token) => isActor(tree, token)));
  const kills = head >= 0 && ATTACKS_ON_THINGS.test(code) && OUTCOMES.has(tree.lemmas[head]!);
  if ((recipients.length === 0 || kills) && tree.relations[noun] === 'nsubj' && head >= 0 && tree.tags[head] === 'VERB') {
    const victims = findObjects(tree, head).flatMap((token) => actorsWithin(tree, token));
    // "Attacks on Gaza killed ten": people, not the place.
    if (kills && victims.length > 0) recipients.splice(0, recipients.length, ...recipients.filter((token) => tree.mentionKinds[token] !== 'location'));
    recipients.push(...victims);
  }
  return { actors, recipients };
}

/** "With the support of X", "her endorsement from X": who gives what the noun names. */
function findGivers(tree: SentenceTree, noun: number): number[] {
  const head = tree.heads[noun]!;
  const held = tree.relations[noun] === 'obj' && HOLDING.has(tree.lemmas[head]!);
  const relied = held || RELYING.has(prepositionOf(tree, noun)) ? findObliques(tree, noun, 'of') : [];
  const got = dependents(tree, noun, 'nmod:poss').length > 0 ? findObliques(tree, noun, 'from') : [];
  return [...relied, ...got].filter((token) => isActor(tree, token));
}

/** Who gets it: its owner, or who does something with it. */
function findReceivers(tree: SentenceTree, noun: number): number[] {
  const owners = dependents(tree, noun, 'nmod:poss').filter((token) => isActor(tree, token) || isPossessive(tree.words[token]!));
  return owners.length > 0 ? owners : governingSubjects(tree, noun).flatMap((token) => actorsWithin(tree, token));
}

/** "Xi told Biden during their meeting": the one and the other. */
function findEachOther(tree: SentenceTree, noun: number): number[] {
  const head = tree.heads[noun]!;
  if (tree.relations[noun] !== 'obl' || tree.tags[head] !== 'VERB' || !dependents(tree, noun, 'nmod:poss').some((owner) => tree.words[owner] === 'their')) return [];
  const one = findSubjects(tree, head).filter((token) => isSingle(tree, token));
  const other = [...findObjects(tree, head), ...['to', 'with'].flatMap((preposition) => findObliques(tree, head, preposition))].filter((token) => isSingle(tree, token));
  return one.length === 1 && other.length === 1 ? [...one, ...other] : [];
}

/** A name, or a singular noun or pronoun of somebody. */
function isSingle(tree: SentenceTree, token: number): boolean {
  return isActor(tree, token) && (tree.mentionKinds[token] !== null || tree.words[token] === tree.lemmas[token]);
}

function findPartiesBetween(tree: SentenceTree, noun: number): number[] {
  const near = findObliques(tree, noun, 'between');
  return (near.length > 0 ? near : farObliques(tree, noun, 'between')).filter((token) => isActor(tree, token));
}

/** "Police raid", "a government ban", "student protests": nouns before an event's that name who does it. */
function findDoersBefore(tree: SentenceTree, noun: number, code: string): number[] {
  return dependents(tree, noun, 'compound').filter((word) => {
    const sector = tree.mentionKinds[word] === null && tree.tags[word] === 'NOUN' ? sectorOfNoun(tree.lemmas[word]!) : null;
    return sector !== null && !NO_DOERS.has(tree.lemmas[word]!) && !(LAWSUITS.test(code) && sector === 'JUD') && (DOING_SECTORS.has(sector) || PROTESTS.test(code));
  });
}

/** "Killed at the hands of Israel": by it. */
function atTheHands(tree: SentenceTree, token: number): number[] {
  return findObliques(tree, token, 'at').filter((hand) => tree.lemmas[hand] === 'hand').flatMap((hand) => findObliques(tree, hand, 'of')).filter((party) => isActor(tree, party));
}

/** "Discussed the war with Lula". */
function isTalkedOf(tree: SentenceTree, noun: number): boolean {
  return tree.relations[noun] === 'obj' && TALKING.has(tree.lemmas[tree.heads[noun]!]!);
}

/** "Israel's war in Gaza", "its Gaza war": the land of others in which one makes war. */
function findInvaded(tree: SentenceTree, noun: number, actors: readonly number[]): number[] {
  const isForeign = actors.some((token) => tree.mentionKinds[token] === 'location' || tree.mentionKinds[token] === 'nationality' || tree.relations[token] === 'nmod:poss');
  const lands = [...findObliques(tree, noun, 'in'), ...dependents(tree, noun, 'compound')].filter((token) => tree.mentionKinds[token] === 'location' && !actors.includes(token));
  return isForeign ? lands : [];
}

/** "No one", "nobody", "no soldier". */
function isNobody(tree: SentenceTree, token: number): boolean {
  return tree.words[token] === 'nobody' || tree.words[token] === 'none' || dependents(tree, token, 'det').some((word) => tree.words[word] === 'no');
}

/** "Trump's criminal case": whose case it is is accused, unless it is against somebody. */
function isTried(tree: SentenceTree, noun: number, owner: number): boolean {
  const isPerson = tree.mentionKinds[owner] === 'person' || (tree.mentions[owner] === -1 && tree.tags[owner] === 'PROPN');
  return TRIALS.has(tree.lemmas[noun]!) && isPerson && findObliques(tree, noun, 'against').length === 0;
}

/** Who does what a participle behind a noun tells: "massacres committed by rebels". */
function findPassiveAgents(tree: SentenceTree, noun: number): number[] {
  return dependents(tree, noun, 'acl').filter((clause) => isPassive(tree, clause)).flatMap((clause) => findAgents(tree, clause)).filter((token) => isActor(tree, token));
}

/** "An attack on a college dormitory": whatever is attacked, but no time. */
function findTargets(tree: SentenceTree, noun: number): number[] {
  return ['on', 'against'].flatMap((preposition) => findObliques(tree, noun, preposition)).filter((token) => {
    const lemma = tree.lemmas[token]!;
    return tree.tags[token] === 'NOUN' && !isActor(tree, token) && !OCCASIONS.has(lemma) && !loadLexicon().nouns.has(lemma);
  });
}

/** Who is "under arrest", "under attack from", "subject to harassment", or "got pushback". */
function findExposed(tree: SentenceTree, noun: number, code: string): number[] {
  const head = tree.heads[noun]!;
  if (RECEIVED.test(code) && head >= 0 && tree.relations[noun] === 'obj' && RECEIVING.has(tree.lemmas[head]!)) return findSubjects(tree, head);
  if (prepositionOf(tree, noun) === 'under') {
    const own = dependents(tree, noun, 'nsubj').flatMap((token) => [...findListed(tree, token), ...conjuncts(tree, token)]);
    return own.length > 0 || tree.relations[noun] !== 'obl' || tree.tags[head] !== 'VERB' ? own : (isPassive(tree, head) ? findObjects : findSubjects)(tree, head);
  }
  return head >= 0 && tree.lemmas[head] === 'subject' && prepositionOf(tree, noun) === 'to' ? governingSubjects(tree, noun) : [];
}

/** "Farmers hit by tariffs", "tariffs hurt farmers": whom a measure strikes. */
function findStruck(tree: SentenceTree, noun: number, verb: number): number[] {
  const struck = tree.relations[noun] === 'nsubj' || findAgents(tree, verb).includes(noun) ? findObjects(tree, verb) : [];
  return struck.filter((token) => isActor(tree, token));
}

/** Names that stand before a noun as its adjective or possessor. */
function namedModifiers(tree: SentenceTree, noun: number): number[] {
  return dependents(tree, noun, 'nmod:poss', 'amod', 'compound').filter((word) => word < noun && tree.mentionKinds[word] !== null);
}

const SEQUENCES = new Set(['round', 'series', 'string', 'wave', 'set', 'number', 'spate', 'flurry']);

/** "A round of talks", "a series of attacks". */
function isInSequence(tree: SentenceTree, noun: number): boolean {
  return tree.relations[noun] === 'nmod' && SEQUENCES.has(tree.lemmas[tree.heads[noun]!]!) && prepositionOf(tree, noun) === 'of';
}

/** Whether who does what a verb tells does what the noun beside it names: "responded with airstrikes". */
function isDoneBy(tree: SentenceTree, noun: number, verb: number, code: string): boolean {
  return (prepositionOf(tree, noun) === 'with' && RESPONDING.has(tree.lemmas[verb]!)) || isWayOf(tree, noun, verb, code);
}

/** "Killed ten in an attack", "used missiles during a raid": the attack in which a verb strikes somebody. */
function isWayOf(tree: SentenceTree, noun: number, verb: number, code: string): boolean {
  const preposition = prepositionOf(tree, noun);
  return ATTACKS.test(code) && tree.relations[noun] === 'obl' && (preposition === 'in' || preposition === 'during') && STRIKING.has(tree.lemmas[verb]!) && !isPassive(tree, verb) && dependents(tree, verb, 'obj').length > 0;
}

/** Who makes, holds or launches what the noun names. */
function governors(tree: SentenceTree, noun: number, code: string): number[] {
  const head = tree.heads[noun]!;
  if (tree.relations[noun] === 'conj' || isInSequence(tree, noun)) return governors(tree, head, code);
  const meeting = DEALS.test(code);
  if (meeting && dependents(tree, noun, 'cop').length > 0) return findSubjects(tree, noun).flatMap((token) => actorsWithin(tree, token));
  if (head < 0) return [];
  if (tree.tags[head] !== 'VERB') return meeting && tree.relations[noun] === 'obl' ? governingSubjects(tree, noun).flatMap((token) => actorsWithin(tree, token)) : [];
  const relation = tree.relations[noun]!;
  if (relation === 'obj' || relation === 'nsubj:pass') {
    return !NOT_DOING.has(tree.lemmas[head]!) && (meeting || !STOPPING.has(tree.lemmas[head]!)) ? findSubjects(tree, head).flatMap((token) => actorsWithin(tree, token)) : [];
  }
  if (relation === 'obl' && isDoneBy(tree, noun, head, code)) return findSubjects(tree, head).flatMap((token) => actorsWithin(tree, token));
  if (relation === 'obl' && meeting && ['for', 'during', 'after', 'at', 'in', 'on', 'following', 'before'].includes(prepositionOf(tree, noun))) {
    return (isPassive(tree, head) ? findObjects(tree, head) : governingSubjects(tree, noun)).flatMap((token) => actorsWithin(tree, token));
  }
  return [];
}
