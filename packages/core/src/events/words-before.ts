import type { SentenceTree } from './sentence-tree.ts';

/** What joins the words of one noun phrase. */
export const JOINED = new Set(['flat', 'compound', 'conj', 'nmod', 'appos']);
/** What leads from the end of an inserted clause to the noun before it: "Israel, backed by the United States, …". */
const INSERTED = new Set([...JOINED, 'acl', 'acl:relcl', 'obj', 'obl', 'obl:agent']);

/** Head of the noun phrase that ends right before a verb, adverbs and a comma left out, or -1. Behind a comma, what an inserted clause describes. */
export function nounBefore(tree: SentenceTree, verb: number): number {
  let before = verb - 1;
  while (before >= 0 && (tree.tags[before] === 'ADV' || tree.words[before] === ',')) before -= 1;
  if (!isNoun(tree, before)) return -1;
  const links = tree.words[verb - 1] === ',' ? INSERTED : JOINED;
  while (links.has(tree.relations[before]!) && tree.heads[before]! >= 0 && tree.heads[before]! < verb) before = tree.heads[before]!;
  return isNoun(tree, before) ? before : -1;
}

/** Whether a token is a noun, or belongs to a name other than that of a people. */
export function isNoun(tree: SentenceTree, token: number): boolean {
  const kind = token < 0 ? null : tree.mentionKinds[token]!;
  return token >= 0 && (tree.tags[token] === 'NOUN' || tree.tags[token] === 'PROPN' || (kind !== null && kind !== 'nationality'));
}

/** The verb right before the bare form of another one, which it then completes, or -1. */
export function verbBefore(tree: SentenceTree, verb: number): number {
  const isBare = tree.words[verb] === tree.lemmas[verb];
  return isBare && tree.tags[verb - 1] === 'VERB' ? verb - 1 : -1;
}
