import { NEGATIONS, NOBODY } from './lexicon/modality-words.ts';
import { dependents, type SentenceTree } from './sentence-tree.ts';

/** Whether words of a verb's own clause deny it: "did not attack", "nobody attacked", "took no action". */
export function isNegated(tree: SentenceTree, verb: number): boolean {
  return tree.children[verb]!.some((child) => {
    const relation = tree.relations[child]!;
    const word = tree.words[child]!;
    if (word === 'longer' && tree.words[child - 1] === 'no') return true;
    if (word === 'no' && tree.lemmas[verb] === 'vote') return false;
    if (NEGATIONS.has(word)) return relation !== 'conj' && tree.words[child + 1] !== 'only';
    if (!relation.startsWith('nsubj') && relation !== 'obj') return false;
    return NOBODY.has(word) || saysNo(tree, child);
  });
}

/** "No evidence". */
export function saysNo(tree: SentenceTree, noun: number): boolean {
  return dependents(tree, noun, 'det').some((determiner) => tree.words[determiner] === 'no');
}
