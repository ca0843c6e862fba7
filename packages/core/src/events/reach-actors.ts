import { findObliques } from './find-arguments.ts';
import { isActor, isTime } from './is-actor.ts';
import { seeThrough } from './match-frame.ts';
import { scanPhrase } from './scan-participants.ts';
import { conjuncts, dependents, prepositionOf, type SentenceTree } from './sentence-tree.ts';

/** Heads of the noun phrases on the two sides of an event. */
export interface Sides {
  readonly actors: number[];
  readonly recipients: number[];
}

/** Prepositions before whom an act is directed at. */
export const SIDES = ['against', 'on', 'at', 'to', 'with', 'from', 'into', 'toward', 'towards', 'upon', 'for', 'over', 'about'];
const WITHIN = ['by', 'of', 'from', 'against', 'on', 'in', 'to', 'with', 'between'];
/** Behind a preposition, what stands in a place is no party for it: "fired at a ship in the Red Sea". */
export const WITHIN_OBLIQUE = WITHIN.filter((preposition) => preposition !== 'in');
/** Whose doing is spoken of, not where or to whom it was done. */
export const DOERS = ['by', 'of', 'from', 'between'];
/** Who deals with whom, not where: "held talks in Geneva". */
export const DEALERS = ['by', 'of', 'from', 'with', 'between', 'to'];

/** Places between countries, which are neither's: "the U.S.-Mexico border". */
const LINES = new Set(['border', 'frontier', 'coast', 'coastline', 'strait', 'boundary', 'shore']);

/** Actors in a phrase: its head, or the owner of what it names ("China's decision", "homes belonging to farmers"). */
export function actorsWithin(tree: SentenceTree, token: number, depth = 0, prepositions = WITHIN): number[] {
  if (isActor(tree, token)) return [token];
  if (isTime(tree, token)) return [];
  for (const meant of seeThrough(tree, token)) if (meant !== token && isActor(tree, meant)) return [token];
  if (depth >= 2) return [];
  const owners = dependents(tree, token, 'nmod:poss').filter((child) => isActor(tree, child));
  if (owners.length > 0) return owners.flatMap((child) => conjuncts(tree, child));
  const belonging = dependents(tree, token, 'acl').filter((clause) => tree.lemmas[clause] === 'belong').flatMap((clause) => findObliques(tree, clause, 'to')).filter((child) => isActor(tree, child));
  if (belonging.length > 0) return belonging;
  const named = (LINES.has(tree.lemmas[token]!) ? [] : dependents(tree, token, 'amod', 'compound')).filter((child) => tree.mentionKinds[child] !== null);
  if (named.length > 0) return named.flatMap((child) => conjuncts(tree, child));
  for (const preposition of prepositions) {
    const found = findObliques(tree, token, preposition).flatMap((child) => actorsWithin(tree, child, depth + 1, prepositions));
    if (found.length > 0) return found;
  }
  return [];
}

/** Actors behind the first of the prepositions that has any: on the tree near or far, or next in the order of the words. */
export function obliqueActors(tree: SentenceTree, token: number, prepositions: readonly string[]): number[] {
  for (const preposition of prepositions) {
    const near = findObliques(tree, token, preposition);
    const found = (near.length > 0 ? near : farObliques(tree, token, preposition)).flatMap((child) =>
      isActor(tree, child) ? [child] : actorsWithin(tree, child, 1, WITHIN_OBLIQUE),
    );
    if (found.length > 0) return found;
    const scanned = preposition === 'with' || preposition === 'by' ? scanPhrase(tree, token, preposition) : -1;
    if (scanned >= 0 && isActor(tree, scanned)) return [scanned];
  }
  return [];
}

const WITHIN_CLAUSE = new Set(['nmod', 'obj', 'obl', 'conj', 'nmod:unmarked', 'compound', 'appos']);
const FAR = new Set(['with', 'against', 'from', 'between', 'by', 'at']);
/** Verbs after which a far "at" tells whom, not where: "fired round after round of teargas at protesters". */
const LAUNCHING = new Set(['fire', 'throw', 'launch', 'shoot', 'hurl', 'lob', 'aim']);

/** Phrases that the tree hangs on another noun of the clause: "security cooperation in Africa with Russia". */
export function farObliques(tree: SentenceTree, trigger: number, preposition: string): number[] {
  if (!FAR.has(preposition) || (preposition === 'at' && !LAUNCHING.has(tree.lemmas[trigger]!))) return [];
  for (let token = trigger + 1; token < tree.count; token += 1) {
    if (prepositionOf(tree, token) !== preposition) continue;
    let current = token;
    while (current >= 0 && current !== trigger && WITHIN_CLAUSE.has(tree.relations[current]!)) current = tree.heads[current]!;
    if (current === trigger) return conjuncts(tree, token);
  }
  return [];
}

