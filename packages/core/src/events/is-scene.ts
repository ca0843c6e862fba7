import type { Cast } from './code-actor.ts';
import { findObliques } from './find-arguments.ts';
import { PART_OF_PLACE } from './find-place.ts';
import type { Trigger } from './find-triggers.ts';
import { HAPPENINGS } from './lexicon/code-sets.ts';
import { dependents, endOf, prepositionOf, type SentenceTree, startOf } from './sentence-tree.ts';

/** Nouns of what no state does by its name alone: "the Iraq war" has two sides, and Iraq is where it is fought. */
const LOCAL_NOUNS = new Set('protest demonstration rally march riot unrest uprising revolt shooting stabbing massacre genocide war conflict violence clash fighting insurgency coup putsch mutiny'.split(' '));
/** Of those, the ones that not even "Iran's" tells the doer of. */
const NOBODYS_NOUNS = new Set('protest demonstration rally riot unrest uprising revolt shooting stabbing massacre coup putsch mutiny'.split(' '));
/** "The country's civil war", "Gao's battles" have two sides in it. */
const INNER_NOUNS = new Set([...NOBODYS_NOUNS, 'war', 'conflict', 'violence', 'insurgency', 'battle', 'fighting']);
const REALMS = new Set(['country', 'nation', 'region', 'city', 'town', 'province']);

/** Whether a name before the noun of an event tells where it happened, not who did it: "the Southport attack", "Hong Kong protests", "the country's civil war". */
export function isScene(tree: SentenceTree, { token: noun, code }: Trigger, token: number, cast: Cast): boolean {
  const lemma = tree.lemmas[noun]!;
  if (tree.heads[token] !== noun || (!HAPPENINGS.test(code) && !LOCAL_NOUNS.has(lemma))) return false;
  if (tree.mentionKinds[token] === null) return tree.relations[token] === 'nmod:poss' && REALMS.has(tree.lemmas[token]!) && INNER_NOUNS.has(lemma);
  if (tree.mentionKinds[token] !== 'location' || dependents(tree, token, 'conj').length > 0) return false;
  const owner = tree.relations[token] === 'nmod:poss';
  if (owner && NOBODYS_NOUNS.has(lemma)) return true;
  if (!owner && tree.relations[token] !== 'compound') return false;
  const id = cast.mentions[tree.mentions[token]!]!.entityId;
  const place = id === null ? undefined : cast.entities.get(id);
  const isTown = place !== undefined && place.latitude !== null && place.subtype !== 'country';
  if (owner) return isTown && INNER_NOUNS.has(lemma);
  return LOCAL_NOUNS.has(lemma) || isTown || tree.children[token]!.some((child) => PART_OF_PLACE.test(tree.words[child]!)) || isKilledIn(tree, noun, token);
}

/** "Ten dead in Mali attack": a country by its noun, where the attack has no target; "US" and "UK" have no other form. */
function isKilledIn(tree: SentenceTree, noun: number, token: number): boolean {
  const isAbbreviation = !/\p{Ll}/u.test(tree.analysis.text.slice(startOf(tree, token), endOf(tree, token)));
  return prepositionOf(tree, noun) === 'in' && !isAbbreviation && ['on', 'against'].every((preposition) => findObliques(tree, noun, preposition).length === 0);
}
