import type { EventMention } from '../models/event.ts';
import { findObjects, findSubjects } from './find-arguments.ts';
import type { Trigger } from './find-triggers.ts';
import { ATTACKS, VIOLENCE, PROTESTS } from './lexicon/code-sets.ts';
import { parseNumber, readNumber } from './read-number.ts';
import { resolveModality } from './resolve-modality.ts';
import { conjuncts, dependents, type SentenceTree } from './sentence-tree.ts';

type Size = NonNullable<EventMention['size']>;
type Harm = 'dead' | 'injured' | 'arrested';

const HARMS: ReadonlyMap<string, Harm> = new Map([
  ...'kill slay die murder execute massacre assassinate behead perish slaughter'.split(' ').map((verb) => [verb, 'dead'] as const),
  ...'injure wound hurt maim'.split(' ').map((verb) => [verb, 'injured'] as const),
  ...'arrest detain jail imprison capture apprehend'.split(' ').map((verb) => [verb, 'arrested'] as const),
]);
const STATES: ReadonlyMap<string, Harm> = new Map([['dead', 'dead'], ['injured', 'injured'], ['wounded', 'injured'], ['hurt', 'injured']]);
const DEED_NOUNS: ReadonlyMap<string, Harm> = new Map([['arrest', 'arrested'], ['detention', 'arrested'], ['death', 'dead'], ['killing', 'dead'], ['murder', 'dead'], ['injury', 'injured']]);
const INTRANSITIVE = new Set(['die', 'perish']);
const REACHING = new Set(['rise', 'reach', 'stand', 'climb', 'hit', 'pass', 'increase', 'grow', 'jump', 'exceed']);

/** People that a verb of harm tells of: "killed ten", "ten were killed", "1 killed" in a headline. */
function countHarmed(tree: SentenceTree, verb: number): number | null {
  const people = INTRANSITIVE.has(tree.lemmas[verb]!) ? findSubjects(tree, verb) : findObjects(tree, verb);
  if (people.length > 0) return readNumber(tree, people);
  return verb > 0 && tree.tags[verb - 1] === 'NUM' ? parseNumber(tree.words[verb - 1]!) : null;
}

/** "The death toll rose to 21": the number that a toll has reached. */
function countToll(tree: SentenceTree, toll: number): number | null {
  const verb = tree.heads[toll]!;
  if (verb < 0 || !REACHING.has(tree.lemmas[verb]!)) return null;
  const reached = dependents(tree, verb, 'obj', 'obl').find((child) => tree.tags[child] === 'NUM');
  return reached === undefined ? null : parseNumber(tree.words[reached]!);
}

/** "Left nine people dead and ten injured". */
function countLeft(tree: SentenceTree, state: number): number | null {
  const verb = tree.heads[state]!;
  const before = tree.tags[state - 1] === 'NUM' ? parseNumber(tree.words[state - 1]!) : null;
  return before ?? (verb >= 0 && tree.lemmas[verb] === 'leave' ? readNumber(tree, dependents(tree, verb, 'obj')) : null);
}

function findHarm(tree: SentenceTree, token: number): { harm: Harm; count: number } | null {
  const lemma = tree.lemmas[token]!;
  const word = tree.words[token]!;
  const found = (harm: Harm | undefined, count: () => number | null): { harm: Harm; count: number } | null => {
    const value = harm === undefined ? null : count();
    return value === null ? null : { harm: harm!, count: value };
  };
  if (tree.tags[token] === 'VERB') return resolveModality(tree, token) === 'actual' ? found(HARMS.get(lemma), () => countHarmed(tree, token)) : null;
  if (tree.tags[token] === 'ADJ') return found(STATES.get(word), () => countLeft(tree, token));
  if (word === 'toll') return found('dead', () => countToll(tree, token));
  return found(DEED_NOUNS.get(lemma), () => (dependents(tree, token, 'nummod').length > 0 ? readNumber(tree, [token]) : null));
}

/** Tokens in and right around the clause of a trigger. */
function findAround(tree: SentenceTree, trigger: number): ReadonlySet<number> {
  const head = tree.heads[trigger]!;
  const around = [trigger, ...tree.children[trigger]!, ...(head >= 0 ? [head, ...tree.children[head]!] : [])];
  return new Set(around.flatMap((token) => conjuncts(tree, token)));
}


/**
 * Killed, injured and arrested that a sentence tells of the trigger's act, and how many took part; null if it tells no
 * number. "At least 20" and "20 to 30" count as 20.
 */
export function countPeople(tree: SentenceTree, { token, code }: Trigger): Size | null {
  const size: { -readonly [Key in keyof Size]: Size[Key] } = { dead: null, injured: null, arrested: null, participants: null };
  if (VIOLENCE.test(code)) {
    const own = findHarm(tree, token);
    if (own !== null) size[own.harm] = own.count;
    const around = ATTACKS.test(code) && tree.tags[token] === 'NOUN' ? null : findAround(tree, token);
    for (let other = 0; other < tree.count; other += 1) {
      if (other === token || around?.has(other) === false) continue;
      const found = findHarm(tree, other);
      if (found !== null && (found.harm === 'arrested') !== ATTACKS.test(code)) size[found.harm] ??= found.count;
    }
  }
  if (PROTESTS.test(code)) {
    const crowd = readNumber(tree, tree.tags[token] === 'VERB' ? findSubjects(tree, token) : dependents(tree, token, 'nmod'));
    size.participants = crowd === 1 ? null : crowd;
  }
  return Object.values(size).every((value) => value === null) ? null : size;
}
