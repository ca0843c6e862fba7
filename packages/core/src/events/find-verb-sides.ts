import { lemmatize } from '../language/lemmatize.ts';
import { findAgents, findInfinitives, findObjects, findObliques, findSubjects } from './find-arguments.ts';
import { isPassive } from './is-passive.ts';
import { findSpeaker } from './find-attribution.ts';
import { isActor } from './is-actor.ts';
import {
  ARRESTS, ATTACKS_ON_THINGS, DEALINGS, DEALS, DISAPPROVAL, GIVING, LOGISTICS, MEETINGS, PROTESTS, RESIGNATIONS, SENTENCES, THREATS, TOLD_OF_OTHERS, TRANSITIVE,
} from './lexicon/code-sets.ts';
import {
  DRAWING, EXPELLING_VERBS, FEELINGS, OUTCOMES, PUNISHED, RECEIVING, STATES, SUFFERING, TALKING,
} from './lexicon/side-words.ts';
import { seeThrough } from './match-frame.ts';
import { CLASSES, loadLexicon } from './parse-lexicon.ts';
import { actorsWithin, DEALERS, DOERS, farObliques, obliqueActors, type Sides, SIDES, WITHIN_OBLIQUE } from './reach-actors.ts';
import { sectorOfNoun } from './sector-of-noun.ts';
import { dependents, type SentenceTree } from './sentence-tree.ts';

const INSTRUMENT_SECTORS: ReadonlySet<string | null> = new Set(['MIL', 'SPY']);
/** Who complains, complains to one about another. */
const ABOUT = ['against', 'about', 'over', 'of', 'for', 'at', 'on', 'with', 'to', 'from'];
/** Who is threatened or met; what it is about stands behind other words. */
const THREATENED = SIDES.filter((preposition) => !['for', 'over', 'about'].includes(preposition));
const MET = THREATENED.filter((preposition) => preposition !== 'on');
const MAX_DEPTH = 3;
const THINGS = new Set([...CLASSES.get('building')!, ...CLASSES.get('place')!, ...'infrastructure ship vessel tanker freighter boat ferry convoy bus train car truck vehicle plane airliner'.split(' ')]);

/** Sides of the event that a verb or a predicate names. */
export function findVerbSides(tree: SentenceTree, verb: number, code: string, depth = 0): Sides {
  if (isPassive(tree, verb) && STATES.has(tree.lemmas[verb]!) && findAgents(tree, verb).length === 0) {
    const actors = findObjects(tree, verb).flatMap((token) => actorsWithin(tree, token));
    return { actors, recipients: obliqueActors(tree, verb, SIDES).concat(findInfinitives(tree, verb).flatMap((clause) => findVerbSides(tree, clause, code, depth + 1).recipients)) };
  }
  const subjects = findSubjects(tree, verb);
  if (DISAPPROVAL.test(code) && FEELINGS.has(lemmatize(tree.words[verb]!, 'VERB')) && isPassive(tree, verb)) {
    return { actors: findObjects(tree, verb).flatMap((token) => actorsWithin(tree, token)), recipients: subjects.flatMap((token) => actorsWithin(tree, token, 0, DOERS)) };
  }
  const agents = subjects.length === 0 && isPassive(tree, verb) ? farObliques(tree, verb, 'by') : subjects;
  const actors = agents.flatMap((token) => actorsWithin(tree, token));
  if (actors.length === 0 && OUTCOMES.has(tree.lemmas[verb]!) && isPassive(tree, verb)) actors.push(...findAttackers(tree, verb));
  if (actors.length === 0 && ARRESTS.test(code) && isPassive(tree, verb)) actors.push(...findPolice(tree, verb));
  if (actors.length === 0 && tree.lemmas[verb] === 'summon' && isPassive(tree, verb)) actors.push(...obliqueActors(tree, verb, ['to']));
  if (actors.length === 0 && isPassive(tree, verb) && !EXPELLING_VERBS.has(tree.lemmas[verb]!)) actors.push(...findObjects(tree, verb).filter((token) => isInstrument(tree, token, code)).flatMap((token) => findOwners(tree, token)));
  const objects = findObjects(tree, verb).filter((token) => EXPELLING_VERBS.has(tree.lemmas[verb]!) || !isInstrument(tree, token, code)).flatMap((token) => reachedWithin(tree, token, code)).filter((token) => !actors.includes(token));
  if (DEALS.test(code)) {
    const partners = obliqueActors(tree, verb, ['with', 'between']);
    if (partners.length > 0 || TALKING.has(tree.lemmas[verb]!)) return { actors, recipients: partners };
  }
  if (RESIGNATIONS.test(code)) return { actors, recipients: [...findObjects(tree, verb).filter((token) => tree.mentionKinds[token] === 'organization'), ...obliqueActors(tree, verb, ['from', 'to'])] };
  if (tree.lemmas[verb] === 'become') return { actors, recipients: dependents(tree, verb, 'xcomp', 'obj').flatMap((token) => obliqueActors(tree, token, ['of', 'to'])) };
  if (GIVING.test(code) && RECEIVING.has(tree.lemmas[verb]!)) {
    const givers = obliqueActors(tree, verb, ['from', 'by']);
    return { actors: givers.length > 0 ? givers : objects, recipients: actors };
  }
  if (DISAPPROVAL.test(code) && DRAWING.has(tree.lemmas[verb]!)) return { actors: obliqueActors(tree, verb, ['from', 'by']), recipients: actors };
  if (SUFFERING.has(tree.lemmas[verb]!) || (SENTENCES.test(code) && PUNISHED.has(tree.lemmas[verb]!)) || (tree.lemmas[verb] === 'come' && findObliques(tree, verb, 'under').length > 0)) return { actors: obliqueActors(tree, verb, ['from', 'by']), recipients: actors };
  const recipients = objects.length > 0 && !isCalledHome(tree, verb) ? objects : obliqueActors(tree, verb, TRANSITIVE.test(code) ? ['against', 'with'] : DISAPPROVAL.test(code) ? ABOUT : THREATS.test(code) ? THREATENED : MEETINGS.test(code) ? MET : SIDES);
  if (recipients.length > 0 || depth >= MAX_DEPTH) return { actors, recipients };
  for (const clause of TOLD_OF_OTHERS.test(code) ? [] : dependents(tree, verb, 'ccomp')) {
    const inner = findSubjects(tree, clause).filter((token) => isActor(tree, token) && !actors.includes(token));
    if (inner.length > 0) return { actors, recipients: inner };
  }
  for (const clause of MEETINGS.test(code) ? [] : findInfinitives(tree, verb)) {
    const inner = findVerbSides(tree, clause, code, depth + 1).recipients;
    if (inner.length > 0) return { actors, recipients: inner };
  }
  return { actors, recipients: obliqueActors(tree, verb, ['of', 'by']).filter((token) => !findAgents(tree, verb).includes(token)) };
}

/** "Killed in a PKK attack": whose attack it was. */
function findAttackers(tree: SentenceTree, verb: number): readonly number[] {
  const [attack] = ['in', 'during'].flatMap((preposition) => findObliques(tree, verb, preposition)).filter((token) => loadLexicon().nouns.has(tree.lemmas[token]!));
  return attack === undefined ? [] : dependents(tree, attack, 'compound', 'amod', 'nmod:poss').filter((word) => word < attack && tree.mentionKinds[word] !== null);
}

/** "Two were arrested, police said": who reports an arrest for the police made it. */
function findPolice(tree: SentenceTree, verb: number): readonly number[] {
  const speaker = findSpeaker(tree, verb);
  if (speaker < 0) return [];
  const phrase = tree.lemmas.filter((_, token) => token === speaker || (tree.mentions[speaker]! >= 0 && tree.mentions[token] === tree.mentions[speaker]));
  return phrase.some((lemma) => sectorOfNoun(lemma) === 'COP') ? [speaker] : [];
}

/** "Chadian troops were sent": whose they are. */
function findOwners(tree: SentenceTree, noun: number): readonly number[] {
  return dependents(tree, noun, 'amod', 'compound', 'nmod:poss').filter((word) => word < noun && tree.mentionKinds[word] !== null);
}

/** "Recalled its ambassador": no other party. */
function isCalledHome(tree: SentenceTree, verb: number): boolean {
  return tree.lemmas[verb] === 'recall' && dependents(tree, verb, 'obj').some((object) => dependents(tree, object, 'nmod:poss').length > 0);
}

/** Who is reached by what is done to a noun phrase. */
function reachedWithin(tree: SentenceTree, token: number, code: string): number[] {
  if (ATTACKS_ON_THINGS.test(code) && tree.tags[token] === 'NOUN' && (THINGS.has(tree.lemmas[token]!) || isOfActor(tree, token))) return [token];
  if (DISAPPROVAL.test(code)) return actorsWithin(tree, token, 0, DOERS);
  if (PROTESTS.test(code)) return actorsWithin(tree, token, 0, WITHIN_OBLIQUE);
  return DEALINGS.test(code) ? actorsWithin(tree, token, 0, DEALERS) : actorsWithin(tree, token);
}

/** "Rebel positions", "a police station": things that the noun before them gives to an actor. */
function isOfActor(tree: SentenceTree, token: number): boolean {
  return !isActor(tree, token) && !loadLexicon().nouns.has(tree.lemmas[token]!) && dependents(tree, token, 'compound').some((word) => tree.mentionKinds[word] === null && tree.tags[word] === 'NOUN' && isActor(tree, word));
}

/** "Its troops", "weapons", "doctors": what is sent or withdrawn is no party. */
export function isInstrument(tree: SentenceTree, token: number, code: string): boolean {
  return LOGISTICS.test(code) && tree.mentionKinds[token] === null && tree.tags[token] === 'NOUN' && seeThrough(tree, token).some((meant) => {
    const sector = sectorOfNoun(tree.lemmas[meant]!);
    return INSTRUMENT_SECTORS.has(sector) || (sector === 'MED' && code.startsWith('073') && tree.lemmas[meant] !== 'patient');
  });
}
