import { isNameOrCompound, type Trigger } from './find-triggers.ts';
import { isDefinite } from './is-definite.ts';
import { ECHO_NOUNS, VAGUE_NOUNS } from './lexicon/echo-nouns.ts';
import { type Frame, parseWordLists } from './parse-lexicon.ts';
import type { SentenceTree } from './sentence-tree.ts';

const ECHOES: ReadonlyMap<string, ReadonlySet<string>> = parseWordLists(ECHO_NOUNS);
const ECHO_FRAME: Omit<Frame, 'lemma' | 'code' | 'rule' | 'override'> = { kind: 'n', particles: [], conditions: [], family: false, specificity: 0 };

/** Nouns that repeat an event of the page ("the strike"); `told` holds the last trigger of each code, the most recent last. */
export function findEchoes(tree: SentenceTree, told: ReadonlyMap<string, Trigger>, taken: ReadonlySet<number>): Trigger[] {
  const echoes: Trigger[] = [];
  for (let token = 0; token < tree.count; token += 1) {
    const codes = tree.tags[token] === 'NOUN' ? ECHOES.get(tree.lemmas[token]!) : undefined;
    if (codes === undefined || taken.has(token) || isNameOrCompound(tree, token) || (VAGUE_NOUNS.has(tree.lemmas[token]!) && !isDefinite(tree, token))) continue;
    const original = [...told.values()].findLast((other) => codes.has(other.code));
    if (original === undefined) continue;
    const { code, frame: { override } } = original;
    const lemma = tree.lemmas[token]!;
    echoes.push({ token, first: token, last: token, code, consumed: [], frame: { ...ECHO_FRAME, lemma, code, override, rule: `${code} echo ${lemma}` } });
  }
  return echoes;
}
