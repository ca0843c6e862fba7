import { dependents, type SentenceTree } from './sentence-tree.ts';

const DETERMINERS = new Set(['the', 'this', 'that', 'these', 'those']);

/** Whether a noun names something known: "the attack", "Israel's attack". */
export function isDefinite(tree: SentenceTree, noun: number): boolean {
  return dependents(tree, noun, 'det', 'nmod:poss').some((child) => tree.relations[child] === 'nmod:poss' || DETERMINERS.has(tree.words[child]!));
}
