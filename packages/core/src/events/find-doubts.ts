import { findModifiers, findObjects, findObliques, findSubjects } from './find-arguments.ts';
import { isPassive } from './is-passive.ts';
import type { Trigger } from './find-triggers.ts';
import { isActor } from './is-actor.ts';
import { BESIDE_MISHAPS, DESTRUCTION, POLITICS, PROTESTS, SAID_OF_THINGS, THREATS } from './lexicon/code-sets.ts';
import { seeThrough } from './match-frame.ts';
import type { Topic } from './measure-topics.ts';
import { CLASSES } from './parse-lexicon.ts';
import { sectorOfNoun } from './sector-of-noun.ts';
import { dependents, prepositionOf, type SentenceTree } from './sentence-tree.ts';
import { suffices } from './weigh-affairs.ts';

const DISASTER = CLASSES.get('disaster')!;
const MARKET = CLASSES.get('market')!;
const ABSTRACT = CLASSES.get('abstract')!;
/** Nouns of so many things that without a participant they are no report of an event. */
const WEAK_NOUNS = new Set('tariff threat war violence terrorism terror combat conflict casualty hostility bomb genocide weapon warning pressure trade charge pledge promise offer demand request opposition treaty import export operation dissent movement support praise criticism complaint'.split(' '));
/** Aims, not acts, when they stand in the infinitive: "a visit to strengthen ties". */
const BETTERING = new Set('strengthen forge boost deepen enhance improve expand'.split(' '));
/** What things let one do is no concession. */
const PERMITTING = new Set(['allow', 'let', 'permit', 'enable']);
/** Modifiers of rallies at which a party seeks votes. */
const CAMPAIGNING = new Set(['campaign', 'election', 're-election', 'party', 'political']);
/** Where a noun's modifier stands right before it, or tells in or of what: nobody protests in shares. */
const NEUTRAL = new Set(['', 'in', 'of', 'on']);
/** Evidence of public affairs beside which one word of mishaps tells nothing. */
const PLAINLY_PUBLIC = 1.5;

/** What may speak against a trigger: no act at all, a force of nature or of markets, an accident, nobody who could act, a page of other matters. */
export const DOUBTS = ['no-act', 'force-of-things', 'mishap', 'unfounded', 'other-affairs'] as const;
export type Doubt = (typeof DOUBTS)[number];

/**
 * Finds what speaks for a figure of speech, a force of nature, an accident or business rather than a political event.
 * `evidence`: see {@link weighAffairs}; `parties`: what the participants add to it, see {@link weighParties}.
 */
export function findDoubts(tree: SentenceTree, trigger: Trigger, participants: readonly number[], topic: Topic, evidence: number, parties: number): Doubt[] {
  const subjects = tree.tags[trigger.token] === 'VERB' ? findSubjects(tree, trigger.token) : [];
  const found: Readonly<Record<Doubt, boolean>> = {
    'no-act': isNoAct(tree, trigger, subjects) || isCampaigning(tree, trigger, participants),
    'force-of-things': isForceOfThings(tree, trigger, subjects),
    mishap: isMishap(tree, trigger, participants, topic, evidence),
    unfounded: isUnfounded(tree, trigger, participants),
    'other-affairs': !suffices(evidence + parties, trigger.code),
  };
  return DOUBTS.filter((doubt) => found[doubt]);
}

/** The month of March, attributes ("visiting officials"), aims, and what only people can do without people. */
function isNoAct(tree: SentenceTree, { token, code }: Trigger, subjects: readonly number[]): boolean {
  const lemma = tree.lemmas[token]!;
  if (tree.tags[token] !== 'VERB') return tree.words[token] === 'march' && tree.tags[token] === 'PROPN';
  if (tree.relations[token] === 'amod' && tree.heads[token]! > token && subjects.length === 0) return true;
  if (BETTERING.has(lemma) && dependents(tree, token, 'mark').length > 0) return true;
  if (lemma === 'demonstrate' && dependents(tree, token, 'obj', 'ccomp').length > 0) return true;
  const personal = THREATS.test(code) || (PERMITTING.has(lemma) && !isPassive(tree, token));
  return personal && !subjects.some((subject) => isActor(tree, subject));
}

/** "Trump held a rally", "a campaign rally": one politician asks for votes, unless it is against somebody. */
function isCampaigning(tree: SentenceTree, { token, first, last, code, consumed }: Trigger, participants: readonly number[]): boolean {
  if (!PROTESTS.test(code)) return false;
  const rally = [token, first, last, ...consumed].find((word) => tree.lemmas[word] === 'rally' && tree.tags[word] !== 'VERB');
  if (rally === undefined || ['against', 'over'].some((preposition) => [rally, token].some((word) => findObliques(tree, word, preposition).length > 0))) return false;
  const isOfOne = participants.length === 1 && tree.mentionKinds[participants[0]!] === 'person' && dependents(tree, participants[0]!, 'conj').length === 0;
  return isOfOne || dependents(tree, rally, 'compound', 'amod').some((word) => CAMPAIGNING.has(tree.lemmas[word]!));
}

function anyIs(tree: SentenceTree, tokens: readonly number[], words: ReadonlySet<string>): boolean {
  return tokens.some((token) => seeThrough(tree, token).some((meant) => words.has(tree.lemmas[meant]!)));
}

/** "A storm hit", "stocks battle", "the rally in bank stocks", "cut rates"; people do protest rates. */
function isForceOfThings(tree: SentenceTree, { token, code }: Trigger, subjects: readonly number[]): boolean {
  if (anyIs(tree, subjects, DISASTER)) return true;
  if (!SAID_OF_THINGS.test(code)) return false;
  if (tree.tags[token] !== 'VERB' && PROTESTS.test(code) && anyIs(tree, findModifiers(tree, token).filter((word) => NEUTRAL.has(prepositionOf(tree, word))), MARKET)) return true;
  return anyIs(tree, subjects, MARKET) || anyIs(tree, subjects, ABSTRACT) || (tree.tags[token] === 'VERB' && !PROTESTS.test(code) && anyIs(tree, findObjects(tree, token), ABSTRACT));
}

function isMishap(tree: SentenceTree, { code }: Trigger, participants: readonly number[], topic: Topic, evidence: number): boolean {
  const dealings = BESIDE_MISHAPS.test(code) && participants.filter((participant) => tree.mentionKinds[participant] !== null).length > 1;
  const tolerated = dealings || evidence >= PLAINLY_PUBLIC ? 1 : 0;
  return topic.mishaps > Math.max(topic.violence, tolerated);
}

/** Whether words that mean much else stand without participants, or with none that politics is about. */
function isUnfounded(tree: SentenceTree, { token, last, code, frame }: Trigger, participants: readonly number[]): boolean {
  const verbal = tree.tags[token] === 'VERB';
  if (participants.length > 0) return verbal && POLITICS.test(code) && !DESTRUCTION.test(code) && !participants.some((participant) => isPublic(tree, participant));
  const isTold = tree.tags[last] === 'VERB';
  if (!verbal && !isTold && WEAK_NOUNS.has(tree.lemmas[token]!)) return true;
  const telling = frame.family || frame.conditions.some(({ words, slots }) => words !== null && slots[0] !== 's');
  return POLITICS.test(code) && !telling && (verbal || !tree.mentionKinds.some((kind) => kind !== null));
}

/** Whether an actor is a name, an institution, or a group that politics is about. */
function isPublic(tree: SentenceTree, token: number): boolean {
  if (tree.mentionKinds[token] !== null || tree.tags[token] === 'PROPN' || tree.tags[token] === 'PRON') return true;
  if (!isActor(tree, token)) return false;
  return seeThrough(tree, token).some(
    (meant) =>
      sectorOfNoun(tree.lemmas[meant]!) !== null || dependents(tree, meant, 'amod', 'compound', 'nmod:poss').some((child) => tree.mentionKinds[child] !== null),
  );
}
