import type { EventMention } from '../models/event.ts';
import { findObjects, findSubjects } from './find-arguments.ts';
import type { Trigger } from './find-triggers.ts';
import { seeThrough } from './match-frame.ts';
import { conjuncts, dependents, type SentenceTree } from './sentence-tree.ts';

type Size = NonNullable<EventMention['size']>;

const NUMBER_WORDS = new Map(
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'].map(
    (word, number) => [word, number],
  ),
);
const SCALES = new Map([['hundred', 100], ['thousand', 1000], ['million', 1_000_000]]);
const KILLING = new Set(['kill', 'slay', 'die', 'murder', 'execute', 'massacre', 'assassinate', 'behead', 'shoot_dead', 'perish', 'slaughter']);
const INJURING = new Set(['injure', 'wound', 'hurt', 'maim']);
const ARRESTING = new Set(['arrest', 'detain', 'jail', 'imprison', 'capture', 'charge', 'apprehend', 'indict']);

/** Value of a printed number ("1,200", "twelve"), or null. */
export function parseNumber(word: string): number | null {
  const known = NUMBER_WORDS.get(word);
  if (known !== undefined) return known;
  return /^\d{1,3}(?:,\d{3})+$|^\d{1,7}$/.test(word) ? Number(word.replaceAll(',', '')) : null;
}

function numberOf(tree: SentenceTree, token: number): number | null {
  for (const meant of seeThrough(tree, token)) {
    const own = tree.tags[meant] === 'NUM' ? parseNumber(tree.words[meant]!) : null;
    if (own !== null) return own;
    for (const child of dependents(tree, meant, 'nummod')) {
      const scale = SCALES.get(tree.words[child]!);
      const inner = scale === undefined ? child : (dependents(tree, child, 'nummod', 'compound', 'flat')[0] ?? child);
      const value = parseNumber(tree.words[inner]!);
      if (value !== null) return value * (scale ?? 1);
    }
  }
  return null;
}

/** Killed, injured and arrested that hang on the trigger's clause, and who took part; null if no number is told. */
export function countPeople(tree: SentenceTree, trigger: Trigger): Size | null {
  const size: { -readonly [Key in keyof Size]: Size[Key] } = { dead: null, injured: null, arrested: null, participants: null };
  const { token, code } = trigger;
  const head = tree.heads[token]!;
  const verbs = [token, ...tree.children[token]!, ...(head >= 0 ? [head, ...tree.children[head]!] : [])].filter((index) => tree.tags[index] === 'VERB');
  for (const verb of new Set(verbs.flatMap((index) => conjuncts(tree, index)))) {
    const lemma = tree.lemmas[verb]!;
    const people = lemma === 'die' || lemma === 'perish' ? findSubjects(tree, verb) : findObjects(tree, verb);
    const value = people.map((person) => numberOf(tree, person)).find((number) => number !== null) ?? null;
    if (value === null) continue;
    if (KILLING.has(lemma)) size.dead ??= value;
    else if (INJURING.has(lemma)) size.injured ??= value;
    else if (ARRESTING.has(lemma)) size.arrested ??= value;
  }
  if (code.startsWith('14')) {
    const crowd = tree.tags[token] === 'VERB' ? findSubjects(tree, token) : dependents(tree, token, 'nmod');
    size.participants = crowd.map((person) => numberOf(tree, person)).find((number) => number !== null) ?? null;
  }
  return Object.values(size).every((value) => value === null) ? null : size;
}
