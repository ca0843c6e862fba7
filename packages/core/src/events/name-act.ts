import { DERIVATIONS } from './lexicon/derivations.ts';
import { parseWordLists } from './parse-lexicon.ts';

const ACTS = new Map<string, string>();
for (const [act, words] of parseWordLists(DERIVATIONS)) {
  ACTS.set(act, act);
  for (const word of words) ACTS.set(word, act);
}

const PARTICLES = new Set('up out off down into in on for with to of over away back herself himself itself themselves'.split(' '));
/** Endings that verbs and their nouns lose, longest first, with what takes their place. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ations', ''], ['ation', ''], ['ments', ''], ['ment', ''], ['ings', ''], ['ing', ''], ['ions', ''], ['ion', ''],
  ['ied', 'y'], ['ies', 'y'], ['ed', ''], ['es', ''], ['ers', ''], ['er', ''], ['s', ''], ['e', ''],
];
const SHORTEST_STEM = 3;
const STEM_LENGTH = 9;

function stem(word: string): string {
  const ending = ENDINGS.find(([suffix]) => word.endsWith(suffix) && word.length - suffix.length >= SHORTEST_STEM);
  let base = ending === undefined ? word : word.slice(0, -ending[0].length) + ending[1];
  if (base.endsWith('e')) base = base.slice(0, -1);
  if (base.length > 1 && base.at(-1) === base.at(-2) && !/[ls]$/.test(base)) base = base.slice(0, -1);
  return ACTS.get(base) ?? base.slice(0, STEM_LENGTH);
}

/** A key of the act that a trigger names: "decided", "decides" and "decision" have the same. */
export function nameAct(trigger: string): string {
  const words = trigger.toLowerCase().split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  while (words.length > 1 && PARTICLES.has(words.at(-1)!)) words.pop();
  const word = words.at(-1) ?? trigger.toLowerCase();
  return ACTS.get(word) ?? stem(word);
}
