import { findInfinitives, findObjects, findObliques, findSubjects } from './find-arguments.ts';
import { AID, ATTACKS, DEALS, PLEDGES_OR_AID, PROTESTS } from './lexicon/code-sets.ts';
import { dependents, isHeadline, prepositionOf, type SentenceTree } from './sentence-tree.ts';
import { type FrameMatch, matchFrames, type NatureOf } from './match-frame.ts';
import { type Frame, type Lexicon, loadLexicon, NO_EVENT } from './parse-lexicon.ts';
import { codeFamily, codeProtestAim } from './resolve-content.ts';

/** A word that names an event, with the frame that fits best. */
export interface Trigger {
  readonly token: number;
  /** First and last token of its words: "launched a deadly attack". */
  readonly first: number;
  readonly last: number;
  readonly frame: Frame;
  /** CAMEO 1.1b3 code. */
  readonly code: string;
  /** Tokens that the frame asked for: they belong to this event. */
  readonly consumed: readonly number[];
}

const NO_FRAMES: readonly Frame[] = [];
/** Families whose event takes in what is intended, threatened or refused; an appeal and what it asks for are two. */
const CLOSED_FAMILIES = new Set(['03', '12', '13']);
/** "Agreed to impose sanctions": no cooperation; what is agreed is the event. */
const INTENT = '03';
/** What is asked for, charged, refused or threatened is an event of its own. */
const SPEAKING_ROOTS = new Set(['02', '09', '10', '11', '12', '13']);
/** Tokens between a verb and the noun that it launches, holds or makes. */
const WIDEST = 8;
const COOPERATIVE_ROOTS = 8;
const HOSTILE_ROOTS = 14;

function framesFor(tree: SentenceTree, token: number, lexicon: Lexicon): readonly Frame[] {
  const lemma = tree.lemmas[token]!;
  switch (tree.tags[token]) {
    case 'VERB':
      if (tree.mentionKinds[token] !== null) return NO_FRAMES;
      return lexicon.verbs.get(lemma) ?? lexicon.adjectives.get(tree.words[token]!) ?? NO_FRAMES;
    case 'NOUN':
      return isNameOrCompound(tree, token) ? NO_FRAMES : (lexicon.nouns.get(lemma) ?? NO_FRAMES);
    case 'PROPN':
      return isNameOrCompound(tree, token) || tree.mentions[token] !== -1 ? NO_FRAMES : (lexicon.nouns.get(lemma) ?? NO_FRAMES);
    case 'ADJ':
      return dependents(tree, token, 'cop').length > 0 || tree.relations[token] === 'xcomp' ? (lexicon.adjectives.get(lemma) ?? NO_FRAMES) : NO_FRAMES;
    default:
      return NO_FRAMES;
  }
}

/** "attack" in "attack helicopter", "Security" in a name and "Prohibition" in "Treaty on the Prohibition of Nuclear Weapons" are no events. */
export function isNameOrCompound(tree: SentenceTree, token: number): boolean {
  const relation = tree.relations[token]!;
  if (relation === 'nmod' && tree.tags[token] === 'PROPN' && tree.tags[tree.heads[token]!] === 'PROPN' && !isHeadline(tree)) return true;
  return relation === 'compound' || relation === 'flat' || (tree.mentionKinds[token] !== null && relation !== 'root');
}

/** First token of a word: see `joinHyphenated`. */
function firstPart(tree: SentenceTree, token: number): number {
  return Math.min(token, ...dependents(tree, token, 'goeswith'));
}

/** Finds the words of a sentence that name events. Of several frames the most specific one wins. */
export function findTriggers(tree: SentenceTree, lexicon: Lexicon = loadLexicon()): Trigger[] {
  const readings: (Trigger | null | undefined)[] = new Array<Trigger | null | undefined>(tree.count);
  const figurative = new Set<number>();
  const codeOf = (token: number): string | null => read(token)?.code ?? null;
  const natureOf: NatureOf = (token) => {
    const code = codeOf(token);
    if (code === null) return null;
    const root = Number(code.slice(0, 2));
    if (root >= 3 && root <= COOPERATIVE_ROOTS) return 'cooperative';
    return root >= HOSTILE_ROOTS ? 'hostile' : null;
  };
  const read = (token: number): Trigger | null => {
    const known = readings[token];
    if (known !== undefined) return known;
    readings[token] = null;
    const frames = framesFor(tree, token, lexicon);
    const best = frames.length === 0 ? undefined : (matchFrames(tree, token, frames, natureOf)[0] as FrameMatch | undefined);
    if (best === undefined) return null;
    const { frame, consumed } = best;
    if (frame.code === NO_EVENT) {
      for (const word of consumed) figurative.add(word);
      return null;
    }
    if (frame.family && frame.code === INTENT && findInfinitives(tree, token).some((clause) => natureOf(clause) === 'hostile')) return null;
    const plain = frame.family ? codeFamily(tree, token, frame.code, codeOf) : generalize(frame.code);
    const code = codeProtestAim(tree, token, plain, codeOf);
    return (readings[token] = { token, first: firstPart(tree, token), last: token, frame, code, consumed });
  };
  const triggers: Trigger[] = [];
  for (let token = 0; token < tree.count; token += 1) {
    const trigger = read(token);
    if (trigger !== null) triggers.push(trigger);
  }
  return dropOutcomes(tree, joinOnsets(tree, settleNested(tree, triggers.filter((trigger) => !figurative.has(trigger.token)))));
}

/** Root codes are written with a third digit: 14 is 140. */
function generalize(code: string): string {
  return code.length === 2 ? `${code}0` : code;
}

/**
 * Drops nouns that belong to a verb's event ("impose sanctions"). Where verb and noun name the same kind of event, the
 * more specific code stays ("launched a drone attack").
 */
function settleNested(tree: SentenceTree, triggers: readonly Trigger[]): Trigger[] {
  const owners = new Map<number, Trigger>();
  const dealt = new Map<number, Trigger>();
  const intended = new Set<number>();
  for (const trigger of triggers) if (CLOSED_FAMILIES.has(trigger.code.slice(0, 2))) for (const token of findInfinitives(tree, trigger.token)) intended.add(token);
  for (const trigger of triggers) {
    if (trigger.frame.family) continue;
    for (const token of trigger.consumed) if (tree.tags[token] !== 'VERB') owners.set(token, trigger);
    if (DEALS.test(trigger.code) && tree.tags[trigger.token] === 'VERB') for (const token of findObjects(tree, trigger.token)) dealt.set(token, trigger);
  }
  const widened = new Map<Trigger, Trigger>();
  const kept = triggers.filter((trigger) => {
    if (intended.has(trigger.token) || isAimOfProtest(tree, trigger, triggers)) return false;
    if (isPledgedAid(tree, trigger, triggers)) return false;
    const beside = dealt.get(trigger.token) ?? (isSecondNoun(tree, trigger.token) ? owners.get(trigger.token - 1) : undefined);
    const owner = owners.get(trigger.token) ?? (beside?.code.slice(0, 2) === trigger.code.slice(0, 2) ? beside : undefined);
    if (owner === undefined || owner === trigger) return true;
    if (owner.code.startsWith('081') && trigger.code.startsWith('09')) return true;
    if (owner.code.startsWith('114')) return false;
    if (SPEAKING_ROOTS.has(owner.code.slice(0, 2)) && owner.code.slice(0, 2) !== trigger.code.slice(0, 2)) return true;
    const current = widened.get(owner) ?? owner;
    const sameRoot = owner.code.slice(0, 2) === trigger.code.slice(0, 2) || (owner.code >= '17' && trigger.code >= '17');
    const better = sameRoot && trigger.code.length >= owner.code.length && trigger.frame.conditions.length > 0;
    const near = Math.abs(trigger.token - owner.token) <= WIDEST;
    widened.set(owner, {
      ...current,
      ...(sameRoot && near ? { first: Math.min(current.first, trigger.first), last: Math.max(current.last, trigger.last) } : {}),
      ...(better ? { code: trigger.code, frame: { ...trigger.frame, rule: `${owner.frame.rule} + ${trigger.frame.rule}` } } : {}),
    });
    return false;
  });
  return kept.map((trigger) => widened.get(trigger) ?? trigger);
}

/** "Pledged $10 million in aid": what the sum is given as. */
function isPledgedAid(tree: SentenceTree, { token, code }: Trigger, triggers: readonly Trigger[]): boolean {
  if (!AID.test(code) || tree.tags[token] === 'VERB' || prepositionOf(tree, token) !== 'in') return false;
  const head = tree.heads[token]!;
  return triggers.some((other) => other.token !== token && PLEDGES_OR_AID.test(other.code) && (other.token === head || findObjects(tree, other.token).includes(head)));
}

/** "Led a protest march": a noun right behind another, which the parser may have taken for the object. */
function isSecondNoun(tree: SentenceTree, token: number): boolean {
  return tree.tags[token] === 'NOUN' && tree.tags[token - 1] === 'NOUN';
}

/** "Marched to protest …": who protests once, by what they do. */
function isAimOfProtest(tree: SentenceTree, { token, code }: Trigger, triggers: readonly Trigger[]): boolean {
  if (!PROTESTS.test(code) || tree.relations[token] !== 'advcl' || !dependents(tree, token, 'mark').some((mark) => tree.words[mark] === 'to')) return false;
  return triggers.some((other) => other.token === tree.heads[token] && PROTESTS.test(other.code));
}

/** Verbs that only tell that their subject began or goes on. */
const ONSETS = new Set(['erupt', 'break', 'rage', 'flare', 'ensue']);

/** "Violence erupted", "war broke out": one event, named by the noun. */
function joinOnsets(tree: SentenceTree, triggers: readonly Trigger[]): Trigger[] {
  const joined = new Map<number, Trigger>();
  const nouns = new Map(triggers.filter(({ token }) => tree.tags[token] !== 'VERB').map((trigger) => [trigger.token, trigger]));
  const kept = triggers.filter(({ token, first, last, code }) => {
    const noun = ONSETS.has(tree.lemmas[token]!) ? findSubjects(tree, token).map((subject) => nouns.get(subject)).find((found) => found !== undefined) : undefined;
    if (noun === undefined || noun.code.slice(0, 2) !== code.slice(0, 2)) return true;
    const near = Math.abs(noun.token - token) <= WIDEST;
    joined.set(noun.token, near ? { ...noun, first: Math.min(noun.first, first), last: Math.max(noun.last, last) } : noun);
    return false;
  });
  return kept.map((trigger) => joined.get(trigger.token) ?? trigger);
}

const OUTCOMES = new Set(['kill', 'wound', 'injure', 'hurt', 'die']);
const CAUSAL = ['in', 'by', 'during'];
/** What goes on for long is told beside what it did: "the war, which has killed thousands". */
const LASTING = new Set(['war', 'conflict', 'campaign', 'offensive', 'invasion', 'insurgency']);

/** Drops the verb of an outcome whose cause is the attack itself: "a strike that killed two", in headlines "two killed in strike". */
function dropOutcomes(tree: SentenceTree, triggers: readonly Trigger[]): Trigger[] {
  const attacks = new Set(triggers.filter(({ token, code }) => ATTACKS.test(code) && tree.tags[token] !== 'VERB' && !LASTING.has(tree.lemmas[token]!)).map(({ token }) => token));
  const prepositions = isHeadline(tree) ? CAUSAL : [];
  return triggers.filter(({ token }) => {
    if (tree.tags[token] !== 'VERB' || !OUTCOMES.has(tree.lemmas[token]!)) return true;
    const causes = [...findSubjects(tree, token), ...prepositions.flatMap((preposition) => findObliques(tree, token, preposition))];
    return !causes.some((cause) => attacks.has(cause));
  });
}
