import type { NounPhrase } from './noun-phrase.ts';
import type { MentionKind } from './mention-kind.ts';
import { dependents, type SentenceTree } from './sentence-tree.ts';

/** What kinds of names "the two …" may mean. */
const PERSONS: ReadonlySet<MentionKind> = new Set<MentionKind>(['person']);
const STATES: ReadonlySet<MentionKind> = new Set<MentionKind>(['location']);
const ANYBODY: readonly ReadonlySet<MentionKind>[] = [STATES, PERSONS, new Set<MentionKind>(['organization'])];
const KINDS_OF: ReadonlyMap<string, readonly ReadonlySet<MentionKind>[]> = new Map([
  ...'leader president minister man woman official politician diplomat general counterpart statesman senator candidate premier'.split(' ').map((noun) => [noun, [PERSONS]] as const),
  ...'country nation state neighbor neighbour government capital'.split(' ').map((noun) => [noun, [STATES]] as const),
  ...'side party rival ally foe partner adversary'.split(' ').map((noun) => [noun, ANYBODY] as const),
]);
/** Sentences looked through, the phrase's own included. */
const REACH = 4;

/** Whether a noun phrase is "the two leaders", "both sides". */
function isPair(tree: SentenceTree, token: number): boolean {
  if (tree.mentions[token] !== -1 || tree.tags[token] !== 'NOUN' || tree.words[token] === tree.lemmas[token]) return false;
  const words = dependents(tree, token, 'det', 'nummod').map((word) => tree.words[word]!);
  return words.includes('both') || (words.includes('two') && (words.includes('the') || words.includes('these')));
}

/**
 * Prepares the search for the two whom "the two leaders" and "both sides" mean: the only two of their kind that the nearest
 * sentence before names. `previous`: see `findPrevious`; `entityOf`: what tells one name from another.
 */
export function pairFinder(trees: readonly SentenceTree[], previous: Int32Array, entityOf: (mention: number) => string): (tree: SentenceTree, token: number) => NounPhrase[] {
  const byIndex = new Map(trees.map((tree) => [tree.index, tree]));
  const namesIn = (tree: SentenceTree, until: number, kinds: ReadonlySet<MentionKind>): NounPhrase[] => {
    const names = new Map<string, NounPhrase>();
    for (let token = 0; token < until; token += 1) {
      if (!kinds.has(tree.mentionKinds[token]!) || tree.mentions[tree.heads[token]!] === tree.mentions[token]) continue;
      const entity = entityOf(tree.mentions[token]!);
      if (!names.has(entity)) names.set(entity, { tree, token });
    }
    return [...names.values()];
  };
  return (tree, token) => {
    if (!isPair(tree, token)) return [];
    for (let back = 0, index = tree.index; index >= 0 && back < REACH; back += 1, index = previous[index]!) {
      const there = byIndex.get(index);
      if (there === undefined) continue;
      for (const kinds of KINDS_OF.get(tree.lemmas[token]!) ?? []) {
        const names = namesIn(there, back === 0 ? token : there.count, kinds);
        if (names.length === 2) return names;
        if (names.length > 2) return [];
      }
    }
    return [];
  };
}
