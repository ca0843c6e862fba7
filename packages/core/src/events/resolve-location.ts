import type { EventLocation } from '../models/event.ts';
import type { Cast } from './code-actor.ts';
import type { ToldPlace } from './find-place.ts';
import { isActor } from './is-actor.ts';
import { AT_TARGET, FORCE_ON_BUILDINGS, MEETINGS, PROTESTS, RELEASES, SHOWS_OF_FORCE, STATEMENTS, TALK } from './lexicon/code-sets.ts';
import { PLACE_NOUNS } from './lexicon/place-words.ts';
import { measureWay } from './measure-way.ts';
import { type Act, costOfRole, TARGET } from './place-role.ts';
import { prepositionOf, type SentenceTree } from './sentence-tree.ts';

const PRECISIONS: ReadonlyMap<string, EventLocation['precision']> = new Map([
  ['country', 'country'], ['region', 'region'], ['city', 'city'], ['facility', 'facility'],
]);

const CLAUSES = new Set(['acl', 'acl:relcl', 'advcl', 'parataxis']);

/** Whether a noun names a party but the one that acts: that one mostly does so where it is from. */
function isParty(tree: SentenceTree, noun: number): boolean {
  return tree.heads[noun]! >= 0 && !tree.relations[noun]!.startsWith('nsubj') && isActor(tree, noun) && !PLACE_NOUNS.has(tree.lemmas[noun]!);
}

/** "Warned at a rally in Oslo", "in a speech in Oslo": prepositions of occasions, which are where the statement is. */
const OCCASIONAL = new Set(['at', 'in', 'during', 'after', 'before']);

/** Whether a token tells of what a statement is about: "condemned the war in Gaza", "accused them of fighting in Gaza". */
function isContent(tree: SentenceTree, token: number, trigger: number): boolean {
  const relation = tree.relations[token]!;
  const head = tree.heads[token]!;
  if (relation === 'xcomp' || relation === 'acl' || relation === 'advcl') return token > trigger;
  if (relation !== 'nmod' && relation !== 'appos' && relation !== 'compound') return false;
  return head !== trigger && !(tree.relations[head] === 'obl' && OCCASIONAL.has(prepositionOf(tree, head)));
}

/** A place in the subject or beside a party tells where that is from; one in a clause inside, where that happened. */
function costUp(tree: SentenceTree, token: number, { trigger, local, said, statement }: Act): number {
  const relation = tree.relations[token]!;
  if (statement && isContent(tree, token, trigger)) return Infinity;
  if (relation === 'nsubj') return 3;
  if (relation === 'ccomp') return local ? 2 : Infinity;
  if (said && (relation === 'nmod' || relation === 'appos') && isParty(tree, tree.heads[token]!)) return 5;
  return CLAUSES.has(relation) ? 2 : 1;
}

function costDown(tree: SentenceTree, token: number): number {
  const relation = tree.relations[token]!;
  if (relation === 'ccomp' || relation === 'parataxis') return 3;
  return relation === 'conj' && tree.tags[token] === 'VERB' ? 2 : 1;
}

/** Whether a place is told to lie in the one behind it: "the city of Mykolaiv in the Odesa region", "Grand Rapids, Michigan". */
function liesIn(tree: SentenceTree, inner: ToldPlace, outer: ToldPlace): boolean {
  for (let token = outer.name - 1; token > inner.name; token -= 1) {
    if (tree.mentions[token] === outer.mention) continue;
    if (tree.mentions[token] === inner.mention) return true;
    const isLink = tree.words[token] === ',' || tree.words[token] === 'in' || tree.tags[token] === 'DET' || tree.tags[token] === 'ADJ';
    if (!isLink) return false;
  }
  return true;
}

const MAX_COST = 5.5;

/**
 * Where the event took place: the place in the sentence that is closest in the tree, of those told as a place and, for
 * visits and uses of force, those that they aim at ("hit Kyiv"); null if there is none.
 *
 * @param code CAMEO code of the event.
 * @param targets heads of its recipients.
 * @param places those that the sentence tells of, see `placeFinder`.
 */
export function resolveLocation(tree: SentenceTree, trigger: number, code: string, targets: readonly number[], cast: Cast, places: readonly ToldPlace[]): EventLocation | null {
  const act: Act = { trigger, local: AT_TARGET.test(code), aims: AT_TARGET.test(code) && !RELEASES.test(code), force: FORCE_ON_BUILDINGS.test(code), said: !AT_TARGET.test(code) && TALK.test(code), statement: STATEMENTS.test(code), protest: PROTESTS.test(code), meeting: MEETINGS.test(code) };
  const subtypeOf = (mention: number): string | null => {
    const { entityId } = cast.mentions[mention]!;
    return entityId === null ? null : (cast.entities.get(entityId)?.subtype ?? null);
  };
  const costOf = (place: ToldPlace): number => {
    const kind = tree.mentionKinds[place.name];
    const role = act.aims && kind === 'location' && targets.includes(place.name) && !(SHOWS_OF_FORCE.test(code) && prepositionOf(tree, place.token) === 'with') ? TARGET : costOfRole(tree, place.token, kind !== 'organization', subtypeOf(place.mention), act);
    if (role === null) return Infinity;
    return role + measureWay(tree, place.token, trigger, (_, step) => costUp(tree, step, act), costDown) + Math.abs(place.name - trigger) / (tree.count * 2);
  };
  let best: ToldPlace | null = null;
  let bestCost = MAX_COST;
  for (const [index, place] of places.entries()) {
    const cost = costOf(place);
    if (cost >= bestCost) continue;
    const inner = places[index - 1];
    [best, bestCost] = [inner !== undefined && liesIn(tree, inner, place) && costOf(inner) < MAX_COST ? inner : place, cost];
  }
  if (best === null) return null;
  const mention = cast.mentions[best.mention]!;
  const entity = mention.entityId === null ? null : (cast.entities.get(mention.entityId) ?? null);
  return {
    entityId: mention.entityId,
    text: best.text ?? mention.text,
    name: entity?.name ?? mention.name ?? mention.text,
    country: entity?.country ?? null,
    admin1: null,
    latitude: entity?.latitude ?? null,
    longitude: entity?.longitude ?? null,
    precision: PRECISIONS.get(entity?.subtype ?? '') ?? 'unknown',
  };
}
