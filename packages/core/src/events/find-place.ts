import type { Mention } from '../models/mention.ts';
import type { PlaceBefore } from './index-places.ts';
import { PEOPLED_NOUNS, PLACE_NOUNS, PLACELESS_NOUNS } from './lexicon/place-words.ts';
import { dependents, endOf, prepositionOf, type SentenceTree, startOf } from './sentence-tree.ts';

/** Prepositions before where something happens. */
export const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'across', 'through', 'throughout', 'within', 'off', 'over', 'along']);
/** Where a sentence tells of a place: the mention and the token that name it, and the token that stands for it in its clause. */
export interface ToldPlace {
  readonly mention: number;
  readonly name: number;
  readonly token: number;
  /** The printed place; null where another word stands for the mention: "the city". */
  readonly text: string | null;
}

/** The token that stands for a place in its clause: the head of its mention, or of the place noun around it. */
function climb(tree: SentenceTree, token: number): number {
  let place = token;
  for (;;) {
    const head = tree.heads[place]!;
    if (head < 0) return place;
    const inside = tree.mentions[token]! >= 0 && tree.mentions[head] === tree.mentions[token];
    const relation = tree.relations[place]!;
    const named = relation === 'compound' || relation === 'nmod' || relation === 'nmod:poss' || relation === 'flat';
    const placed = relation === 'compound' && PLACING.has(prepositionOf(tree, head)) && !PLACELESS_NOUNS.has(tree.lemmas[head]!);
    const part = named && tree.mentionKinds[token] !== 'organization' && (PLACE_NOUNS.has(tree.lemmas[head]!) || placed);
    if (!inside && !part) return place;
    place = head;
  }
}

/** Whether a people's name narrows a place. */
function isPeopled(tree: SentenceTree, token: number): boolean {
  const head = tree.heads[token]!;
  return head === token + 1 && tree.tags[head] === 'NOUN' && PEOPLED_NOUNS.has(tree.lemmas[head]!) && dependents(tree, head, 'nmod', 'appos').every((child) => tree.mentionKinds[child] !== 'location');
}

/** Words that narrow a place to a part of it. */
export const PART_OF_PLACE = /^(?:(?:north|south)?-?(?:east|west)|north|south)ern$|^central$/;

/** The printed place: its name, with "northern" before it and the noun that it names behind it ("Hoa Lo prison"). */
function printPlace(tree: SentenceTree, mention: Mention, token: number, place: number): string {
  let { start, end } = mention;
  let first = token;
  while (first > 0 && startOf(tree, first) > start) first -= 1;
  if (first > 0 && PART_OF_PLACE.test(tree.words[first - 1]!)) start = startOf(tree, first - 1);
  if (place > token && PLACE_NOUNS.has(tree.lemmas[place]!) && endOf(tree, place) > end && tree.heads.subarray(token + 1, place).every((head) => head >= token && head <= place)) end = endOf(tree, place);
  return tree.analysis.text.slice(start, end).replaceAll(/\s+/g, ' ');
}

/** Mention that "the city", "the country" or "the embassy" means, or -1. */
function findMeant(tree: SentenceTree, token: number, placeBefore: PlaceBefore): number {
  if (!PLACE_NOUNS.has(tree.lemmas[token]!) && tree.words[token] !== 'country' && tree.words[token] !== 'nation') return -1;
  if (dependents(tree, token, 'nmod', 'compound', 'amod').length > 0) return -1;
  return dependents(tree, token, 'det').some((child) => tree.words[child] === 'the') ? placeBefore(tree.words[token]!, startOf(tree, token)) : -1;
}

/** Whether a token is the head of the mention over it. */
function headsMention(tree: SentenceTree, token: number): boolean {
  const head = tree.heads[token]!;
  return head < 0 || tree.mentions[head] !== tree.mentions[token];
}

/** The place that a token tells of; null if it tells of none. */
function findPlace(tree: SentenceTree, token: number, mentions: readonly Mention[], placeBefore: PlaceBefore): ToldPlace | null {
  const kind = tree.mentionKinds[token]!;
  if (kind === null) {
    const mention = findMeant(tree, token, placeBefore);
    return mention < 0 ? null : { mention, name: token, token, text: null };
  }
  const tells = kind === 'nationality' ? isPeopled(tree, token) : kind !== 'person' && headsMention(tree, token);
  if (!tells) return null;
  const mention = tree.mentions[token]!;
  const narrowed = tree.heads[token]!;
  const place = climb(tree, kind === 'nationality' ? narrowed : token);
  return { mention, name: token, token: place, text: printPlace(tree, mentions[mention]!, token, kind === 'nationality' ? narrowed : place) };
}

/** Prepares to find the places that the sentences of a page tell of, in reading order; those of a sentence are found once. */
export function placeFinder(mentions: readonly Mention[], placeBefore: PlaceBefore): (tree: SentenceTree) => readonly ToldPlace[] {
  const found = new Map<number, readonly ToldPlace[]>();
  return (tree) => {
    let places = found.get(tree.index);
    if (places === undefined) {
      places = Array.from({ length: tree.count }, (_, token) => findPlace(tree, token, mentions, placeBefore)).filter((place) => place !== null);
      found.set(tree.index, places);
    }
    return places;
  };
}
