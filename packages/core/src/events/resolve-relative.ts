import { findListed } from './find-listed.ts';
import { isActor } from './is-actor.ts';
import { conjuncts, dependents, type SentenceTree } from './sentence-tree.ts';
import { isNoun, JOINED } from './words-before.ts';

export const RELATIVE_PRONOUNS = new Set(['who', 'whom', 'which', 'that']);
const TOGETHER = new Set(['along', 'together', 'alongside']);

/** The noun that a relative clause or a participle describes, or -1. */
export function describedNoun(tree: SentenceTree, verb: number): number {
  const relation = tree.relations[verb];
  return relation === 'acl' || relation === 'acl:relcl' ? tree.heads[verb]! : -1;
}

/** "Leaders of the party who marched": people are who, no body or country is. */
function personAround(tree: SentenceTree, noun: number): number {
  const kind = noun < 0 ? null : tree.mentionKinds[noun]!;
  if ((kind !== 'organization' && kind !== 'location') || tree.relations[noun] !== 'nmod') return noun;
  const head = tree.heads[noun]!;
  return isActor(tree, head) && (tree.mentionKinds[head] === null || tree.mentionKinds[head] === 'person') ? head : noun;
}

/** The noun right before "who", where the tree hangs the clause elsewhere. */
function whoBefore(tree: SentenceTree, pronoun: number): number[] {
  let before = pronoun - 1;
  if (tree.words[pronoun] !== 'who' || before < 0) return [];
  if (tree.words[before] === ',') before -= 1;
  while (JOINED.has(tree.relations[before]!) && tree.relations[before] !== 'nmod' && tree.heads[before]! >= 0 && tree.heads[before]! < before) before = tree.heads[before]!;
  return isNoun(tree, before) ? [before] : [];
}

/** "X, along with Y and Z", "allies, including Y": who is named with somebody. */
export function companions(tree: SentenceTree, token: number): number[] {
  return dependents(tree, token, 'nmod', 'obl').flatMap((child) => {
    const marks = dependents(tree, child, 'case').map((mark) => tree.words[mark]!);
    if (marks.some((mark) => TOGETHER.has(mark))) return conjuncts(tree, child);
    // "Ten people, including two foreigners": the same people; names tell more.
    return marks.includes('including') ? conjuncts(tree, child).filter((part) => tree.mentionKinds[part] !== null) : [];
  });
}

/** Who is meant by the words found as a verb's subjects: of a relative pronoun the noun before it; who is listed with others, all. */
export function resolveRelative(tree: SentenceTree, verb: number, found: readonly number[]): number[] {
  return found.flatMap((token) => {
    if (!RELATIVE_PRONOUNS.has(tree.words[token]!)) return [...findListed(tree, token), ...conjuncts(tree, token), ...companions(tree, token)];
    const noun = tree.words[token] === 'who' ? personAround(tree, describedNoun(tree, verb)) : describedNoun(tree, verb);
    if (noun < 0) return whoBefore(tree, token);
    return isActor(tree, noun) ? conjuncts(tree, noun).filter((part) => part >= noun && part < token) : [noun];
  });
}
