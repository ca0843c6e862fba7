import type { SentenceTree } from './sentence-tree.ts';

/** Whether one of some words hangs on a token in a relation. */
export function hasChild(tree: SentenceTree, token: number, relation: 'mark' | 'aux' | 'advmod' | 'amod', words: ReadonlySet<string>): boolean {
  return tree.children[token]!.some((child) => tree.relations[child] === relation && words.has(tree.words[child]!));
}
