import type { Cast } from './code-actor.ts';
import type { Trigger } from './find-triggers.ts';
import { HAPPENINGS } from './lexicon/code-sets.ts';
import { dependents, type SentenceTree } from './sentence-tree.ts';

/** Nouns of what no state does by its name alone: "the Iraq war" has two sides, and Iraq is where it is fought. */
const LOCAL_NOUNS = new Set('protest demonstration rally march riot unrest uprising revolt shooting stabbing massacre genocide war conflict violence clash fighting insurgency'.split(' '));
/** Of those, the ones that not even "Iran's" tells the doer of. */
const NOBODYS_NOUNS = new Set('protest demonstration rally riot unrest uprising revolt shooting stabbing massacre'.split(' '));

/** Whether a name before the noun of an event tells where it happened, not who did it: "the Southport attack", "Hong Kong protests". */
export function isScene(tree: SentenceTree, { token: noun, code }: Trigger, token: number, cast: Cast): boolean {
  if (tree.heads[token] !== noun || tree.mentionKinds[token] !== 'location' || !HAPPENINGS.test(code)) return false;
  if (dependents(tree, token, 'conj').length > 0) return false;
  const lemma = tree.lemmas[noun]!;
  if (tree.relations[token] === 'nmod:poss') return NOBODYS_NOUNS.has(lemma);
  if (tree.relations[token] !== 'compound') return false;
  const id = cast.mentions[tree.mentions[token]!]!.entityId;
  const place = id === null ? undefined : cast.entities.get(id);
  return LOCAL_NOUNS.has(lemma) || (place !== undefined && place.latitude !== null && place.subtype !== 'country');
}
