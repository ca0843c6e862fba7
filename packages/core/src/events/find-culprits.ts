import { findObjects, findObliques, findSubjects } from './find-arguments.ts';
import { scanLeft } from './scan-participants.ts';
import { dependents, prepositionOf, type SentenceTree } from './sentence-tree.ts';

const CLAIMING = new Set(['claim', 'take', 'accept', 'admit', 'assume']);
const BLAMING = new Set(['blame', 'accuse', 'suspect']);

/** Who is told to be behind the attack that a noun names: "X claimed responsibility for", "is responsible for", "was behind", "which Y blamed on X", "blamed X for". */
export function findCulprits(tree: SentenceTree, noun: number): number[] {
  return listCulprits(tree, noun).filter((token) => !isOpen(tree, token));
}

function listCulprits(tree: SentenceTree, noun: number): readonly number[] {
  const [copula] = dependents(tree, noun, 'cop');
  if (copula !== undefined && prepositionOf(tree, noun) === 'behind') {
    const before = scanLeft(tree, copula);
    return before < 0 ? dependents(tree, noun, 'nsubj') : [before];
  }
  const head = tree.heads[noun]!;
  if (head < 0) return [];
  if (prepositionOf(tree, noun) === 'behind' && tree.relations[noun] === 'nmod') return [head];
  const claim = tree.lemmas[head] === 'responsibility' ? tree.heads[head]! : head;
  if (claim >= 0 && CLAIMING.has(tree.lemmas[claim]!) && dependents(tree, claim, 'obj').some((object) => tree.lemmas[object] === 'responsibility')) return findSubjects(tree, claim);
  if (tree.lemmas[head] === 'responsible') return dependents(tree, head, 'nsubj');
  const blamed = dependents(tree, noun, 'acl:relcl').filter((clause) => BLAMING.has(tree.lemmas[clause]!)).flatMap((clause) => findObliques(tree, clause, 'on'));
  if (blamed.length > 0) return blamed;
  return BLAMING.has(tree.lemmas[head]!) && tree.tags[head] === 'VERB' && tree.relations[noun] === 'obl' ? findObjects(tree, head) : [];
}

/** "No group", "who": nobody in particular. */
function isOpen(tree: SentenceTree, token: number): boolean {
  return tree.words[token] === 'who' || dependents(tree, token, 'det').some((word) => tree.words[word] === 'no');
}
