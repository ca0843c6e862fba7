import { findInfinitives, findModifiers, findObjects, findObliques, findSubjects } from './find-arguments.ts';
import { isPassive } from './is-passive.ts';
import { isActor, isTime } from './is-actor.ts';
import { PARTITIVES } from './lexicon/actor-nouns.ts';
import type { Condition, Frame, SpecialTest } from './parse-lexicon.ts';
import { scanObject } from './scan-participants.ts';
import { conjuncts, dependents, type SentenceTree } from './sentence-tree.ts';

const PARTITIVE_WORDS = new Set(PARTITIVES.split(' '));
const PARTICLE_REACH = 5;
/** "asked if …" asks nothing of anybody. */
const QUESTION_WORDS = new Set(['if', 'whether', 'how', 'why', 'when', 'where']);

/** Tells whether the act that a token names is cooperative or hostile; null if it names none. */
export type NatureOf = (token: number) => 'cooperative' | 'hostile' | null;

/** A frame that fits, with the tokens that its word conditions asked for. */
export interface FrameMatch {
  readonly frame: Frame;
  readonly consumed: readonly number[];
}

/** The noun meant by a noun phrase: "tens of thousands of troops" means troops. */
export function seeThrough(tree: SentenceTree, token: number): number[] {
  if (!PARTITIVE_WORDS.has(tree.lemmas[token]!)) return [token];
  const inner = dependents(tree, token, 'nmod').filter((child) => dependents(tree, child, 'case').some((mark) => tree.words[mark] === 'of'));
  return [token, ...inner.flatMap((child) => seeThrough(tree, child))];
}

/** Objects of a verb; where the tree gives it none, the noun behind it. */
function findFillers(tree: SentenceTree, verb: number): number[] {
  const objects = findObjects(tree, verb);
  if (objects.length > 0 || tree.tags[verb] !== 'VERB' || isPassive(tree, verb) || findInfinitives(tree, verb).length > 0) return objects;
  const behind = scanObject(tree, verb);
  return behind < 0 ? [] : [behind];
}

/** Clauses that tell what is said: "denied that …", "the claim that …". */
function thatClauses(tree: SentenceTree, trigger: number): readonly number[] {
  if (tree.tags[trigger] === 'VERB') return dependents(tree, trigger, 'ccomp');
  return dependents(tree, trigger, 'ccomp', 'acl').filter((clause) => dependents(tree, clause, 'mark').some((mark) => tree.words[mark] === 'that'));
}

/** Tokens that fill a slot. */
function fillSlot(tree: SentenceTree, trigger: number, slot: string): number[] {
  switch (slot) {
    case 's':
      return findSubjects(tree, trigger);
    case 'o':
      return findFillers(tree, trigger);
    case 'm':
      return [...findModifiers(tree, trigger)];
    case 'om':
      return [
        ...findObjects(tree, trigger).flatMap((object) => [...findModifiers(tree, object)]),
        ...dependents(tree, trigger, 'advmod', 'xcomp', 'advcl'),
      ];
    case 'inf':
      return findInfinitives(tree, trigger);
    case 'pred':
      return dependents(tree, trigger, 'xcomp').filter((word) => tree.tags[word] === 'NOUN' || tree.tags[word] === 'ADJ');
    case 'that':
      return thatClauses(tree, trigger).filter((clause) => !dependents(tree, clause, 'mark', 'advmod').some((mark) => QUESTION_WORDS.has(tree.words[mark]!)));
    default:
      return findObliques(tree, trigger, slot);
  }
}

function passesTest(tree: SentenceTree, token: number, test: SpecialTest, natureOf: NatureOf): boolean {
  const kind = tree.mentionKinds[token];
  switch (test) {
    case 'LOC':
      return kind === 'location' || (kind === null && tree.tags[token] === 'PROPN' && tree.mentions[token] === -1);
    case 'PER':
      return kind === 'person';
    case 'ORG':
      return kind === 'organization';
    case 'ACT':
      return isActor(tree, token);
    case 'plural':
      return isPlural(tree, token);
    case 'cooperative':
    case 'hostile':
      return natureOf(token) === test;
    case 'suffered':
      return natureOf(token) === 'hostile' && falls(tree, token);
  }
}

const SELVES = new Set(['it', 'its', 'they', 'them', 'their']);
const AIMS = ['at', 'on', 'against', 'into'];

/** Whether the act of a clause falls on whom a pronoun names, and another does it: "said that Iraq had attacked its troops". */
function falls(tree: SentenceTree, verb: number): boolean {
  if (findSubjects(tree, verb).some((subject) => tree.tags[subject] === 'PRON')) return false;
  const targets = [...findObjects(tree, verb), ...AIMS.flatMap((preposition) => findObliques(tree, verb, preposition))];
  return targets.some((target) => SELVES.has(tree.words[target]!) || dependents(tree, target, 'nmod:poss').some((owner) => SELVES.has(tree.words[owner]!)));
}

function isPlural(tree: SentenceTree, token: number): boolean {
  if (conjuncts(tree, token).length > 1 || ['they', 'we', 'both', 'two'].includes(tree.words[token]!)) return true;
  if (tree.relations[token] === 'conj') return true;
  if (tree.relations[token] === 'nsubj' && dependents(tree, tree.heads[token]!, 'nsubj').length > 1) return true;
  return tree.tags[token] === 'NOUN' && tree.words[token] !== tree.lemmas[token] && tree.words[token]!.endsWith('s');
}

function meets(tree: SentenceTree, filler: number, condition: Condition, natureOf: NatureOf): boolean {
  if (condition.words === null) return true;
  for (const token of seeThrough(tree, filler)) {
    if (condition.words.has(tree.lemmas[token]!) || condition.words.has(tree.words[token]!)) return true;
    if (condition.tests.some((test) => passesTest(tree, token, test, natureOf))) return true;
    if (condition.slots[0] === 'that' && dependents(tree, token, 'aux', 'advmod').some((aux) => condition.words!.has(tree.lemmas[aux]!))) return true;
  }
  return false;
}

function hasParticles(tree: SentenceTree, trigger: number, particles: readonly string[]): boolean {
  let from = trigger + 1;
  for (const particle of particles) {
    let found = -1;
    for (let token = from; token < Math.min(tree.count, trigger + 1 + PARTICLE_REACH); token += 1) {
      if (tree.words[token] !== particle && tree.lemmas[token] !== particle) continue;
      const head = tree.heads[token]!;
      if (tree.relations[token] === 'case' && (isTime(tree, head) || tree.tags[head] === 'NUM')) continue;
      if (head === trigger || (head >= 0 && tree.heads[head] === trigger) || token === from) {
        found = token;
        break;
      }
    }
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

/** What follows a particle that was read as a preposition: the object in "took over the town", the "of" in "pulled out of the treaty". */
function behindParticle(tree: SentenceTree, trigger: number, particle: string, slot: string): number[] {
  return findObliques(tree, trigger, particle).filter((token) => {
    const [first, second] = dependents(tree, token, 'case');
    return first !== undefined && (second === undefined ? 'o' : tree.words[second]) === slot;
  });
}

/** The frames of `frames` that fit the trigger, in their order. */
export function matchFrames(tree: SentenceTree, trigger: number, frames: readonly Frame[], natureOf: NatureOf): FrameMatch[] {
  const slots = new Map<string, number[]>();
  const fillersOf = (slot: string): number[] => {
    let fillers = slots.get(slot);
    if (fillers === undefined) slots.set(slot, (fillers = fillSlot(tree, trigger, slot)));
    return fillers;
  };
  const matches: FrameMatch[] = [];
  for (const frame of frames) {
    if (!hasParticles(tree, trigger, frame.particles)) continue;
    const particle = frame.particles.at(-1);
    const consumed: number[] = [];
    const fits = frame.conditions.every((condition) => {
      let filler: number | undefined;
      for (const slot of condition.slots) {
        const fillers = fillersOf(slot);
        const candidates = fillers.length > 0 || particle === undefined ? fillers : behindParticle(tree, trigger, particle, slot);
        filler ??= candidates.find((token) => meets(tree, token, condition, natureOf));
      }
      if (filler === undefined) return false;
      if (condition.words !== null && condition.slots[0] !== 's') consumed.push(filler);
      return true;
    });
    if (fits) matches.push({ frame, consumed });
  }
  return matches;
}
