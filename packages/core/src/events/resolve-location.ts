import type { EventLocation } from '../models/event.ts';
import type { Mention } from '../models/mention.ts';
import type { Cast } from './code-actor.ts';
import type { PlaceBefore } from './index-places.ts';
import { measureWay } from './measure-way.ts';
import { dependents, endOf, prepositionOf, type SentenceTree, startOf } from './sentence-tree.ts';

const PLACING = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'across', 'through', 'throughout', 'within', 'off', 'over', 'along']);
/** Prepositions that make a place of a building or an office too. */
const SITING = new Set(['at', 'outside', 'inside', 'near']);
const REACHING = new Set(['to', 'into', 'from', 'of', 'on', 'against', 'towards']);
/** "The city of Mykolaiv", "all areas of Gaza": nouns that stand for the place behind them. */
const PLACE_NOUNS = new Set(
  'city town village area part region district province heart centre center outskirts suburb neighbourhood neighborhood strip state county island capital coast border north south east west port camp zone square street university embassy prison headquarters airport'.split(' '),
);
const PRECISIONS: ReadonlyMap<string, EventLocation['precision']> = new Map([
  ['country', 'country'], ['region', 'region'], ['city', 'city'], ['facility', 'facility'],
]);

/** The token that stands for a mentioned place in its clause: the head of the mention, or of the place noun around it. */
function findPlace(tree: SentenceTree, token: number): number {
  let place = token;
  for (;;) {
    const head = tree.heads[place]!;
    if (head < 0) return place;
    const inside = tree.mentions[head] === tree.mentions[token];
    const relation = tree.relations[place]!;
    const named = relation === 'compound' || relation === 'nmod' || relation === 'nmod:poss' || relation === 'flat';
    const part = named && tree.mentionKinds[token] === 'location' && (PLACE_NOUNS.has(tree.lemmas[head]!) || (relation === 'compound' && PLACING.has(prepositionOf(tree, head))));
    if (!inside && !part) return place;
    place = head;
  }
}

/** Nouns before which the name of a people makes a place: "the Ukrainian capital". */
const PEOPLED = new Set('capital city town village region province territory soil waters airspace coast border'.split(' '));

/** The place that a people's name narrows, or -1. */
function findPeopledPlace(tree: SentenceTree, token: number): number {
  const head = tree.heads[token]!;
  return head === token + 1 && tree.tags[head] === 'NOUN' && PEOPLED.has(tree.lemmas[head]!) && dependents(tree, head, 'nmod', 'appos').every((child) => tree.mentionKinds[child] !== 'location') ? head : -1;
}

/** Words that narrow a place to a part of it. */
const PARTS = /^(?:(?:north|south)?-?(?:east|west)|north|south)ern$|^central$/;

/** The printed place: its name, with "northern" before it and the noun that it names behind it ("Hoa Lo prison"). */
function printPlace(tree: SentenceTree, mention: Mention, token: number, place: number): string {
  let { start, end } = mention;
  let first = token;
  while (first > 0 && startOf(tree, first) > start) first -= 1;
  if (first > 0 && PARTS.test(tree.words[first - 1]!)) start = startOf(tree, first - 1);
  if (place > token && PLACE_NOUNS.has(tree.lemmas[place]!) && endOf(tree, place) > end && tree.heads.subarray(token + 1, place).every((head) => head >= token && head <= place)) end = endOf(tree, place);
  return tree.analysis.text.slice(start, end).replaceAll(/\s+/g, ' ');
}

const KINDS_OF_PLACE: ReadonlyMap<string, string> = new Map([['city', 'city'], ['town', 'city'], ['village', 'city'], ['country', 'country'], ['nation', 'country'], ['region', 'region'], ['province', 'region']]);

/** Mention that "the city" or "the country" means, or -1. */
function findMeantPlace(tree: SentenceTree, token: number, placeBefore: PlaceBefore): number {
  const subtype = KINDS_OF_PLACE.get(tree.words[token]!);
  if (subtype === undefined || dependents(tree, token, 'nmod', 'compound', 'amod').length > 0) return -1;
  return dependents(tree, token, 'det').some((child) => tree.words[child] === 'the') ? placeBefore(subtype, startOf(tree, token)) : -1;
}

const CLAUSES = new Set(['acl', 'acl:relcl', 'advcl', 'ccomp', 'parataxis']);

/** A place in the subject tells where the actor is from; one in a clause inside, where that happened. */
function costUp(tree: SentenceTree, token: number): number {
  const relation = tree.relations[token]!;
  if (relation === 'nsubj') return 3;
  return CLAUSES.has(relation) ? 2 : 1;
}

function costDown(tree: SentenceTree, token: number): number {
  const relation = tree.relations[token]!;
  if (relation === 'ccomp' || relation === 'parataxis') return 3;
  return relation === 'conj' && tree.tags[token] === 'VERB' ? 2 : 1;
}

/** What a verb aims at; "the strikes hit Kyiv", "hit Kyiv and killed ten". */
const AIMED = new Set(['obj', 'nsubj:pass', 'compound']);
/** "Barred from entering the UK". */
const MOVING = new Set(['enter', 'leave', 'reach', 'visit']);
const SHARING = new Set(['nsubj', 'conj']);

/** What roles of a place cost: told as one, aimed at, a building or what one comes from, and where one goes. */
const TOLD = 0;
const TARGET = 0.5;
const SITE = 1;
const GOAL = 1.5;

/** Cost of taking a place in its role for that of the event, or null. */
function costOfRole(tree: SentenceTree, place: number, trigger: number, isNamedPlace: boolean, takesPlaceAtTarget: boolean): number | null {
  const preposition = prepositionOf(tree, place);
  if (!isNamedPlace) return SITING.has(preposition) ? SITE : null;
  if (PLACING.has(preposition)) return TOLD;
  const head = tree.heads[place]!;
  const direct = head === trigger;
  const ofObject = head >= 0 && tree.heads[head] === trigger && tree.relations[head] === 'obj';
  if (tree.relations[place] === 'obj' && MOVING.has(tree.lemmas[head]!)) return TARGET;
  if (!takesPlaceAtTarget) return null;
  if ((direct || ofObject) && REACHING.has(preposition)) return preposition === 'from' ? SITE : TARGET;
  const shared = tree.heads[trigger] === head && SHARING.has(tree.relations[trigger]!);
  if ((direct || shared) && AIMED.has(tree.relations[place]!)) return TARGET;
  return preposition === 'to' || preposition === 'into' ? GOAL : null;
}

/** Mention of which a token is the head, or -1. */
function headOfMention(tree: SentenceTree, token: number): number {
  const head = tree.heads[token]!;
  return head >= 0 && tree.mentions[head] === tree.mentions[token] ? -1 : tree.mentions[token]!;
}

const MAX_COST = 5.5;

/**
 * Where the event took place: the place in the sentence that is closest in the tree, of those told as a place and, for
 * visits and uses of force, those that they aim at ("hit Kyiv"); null if there is none.
 *
 * @param targets heads of the recipients, for acts that take place where their target is; else null.
 */
export function resolveLocation(tree: SentenceTree, trigger: number, targets: readonly number[] | null, cast: Cast, placeBefore: PlaceBefore): EventLocation | null {
  let best = -1;
  let bestCost = MAX_COST;
  let text: string | null = null;
  for (let token = 0; token < tree.count; token += 1) {
    const kind = tree.mentionKinds[token];
    const peopled = kind === 'nationality' ? findPeopledPlace(tree, token) : -1;
    const meant = peopled >= 0 ? tree.mentions[token]! : kind === 'location' || kind === 'organization' ? headOfMention(tree, token) : kind === null ? findMeantPlace(tree, token, placeBefore) : -1;
    if (meant < 0) continue;
    const place = peopled >= 0 ? peopled : kind === null ? token : findPlace(tree, token);
    const role = targets !== null && kind === 'location' && targets.includes(token) ? TARGET : costOfRole(tree, place, trigger, kind !== 'organization', targets !== null);
    if (role === null) continue;
    const cost = role + measureWay(tree, place, trigger, costUp, costDown) + Math.abs(token - trigger) / (tree.count * 2);
    if (cost < bestCost) [best, bestCost, text] = [meant, cost, kind === null ? null : printPlace(tree, cast.mentions[meant]!, token, place)];
  }
  if (best < 0) return null;
  const mention = cast.mentions[best]!;
  const entity = mention.entityId === null ? null : (cast.entities.get(mention.entityId) ?? null);
  return {
    entityId: mention.entityId,
    text: text ?? mention.text,
    name: entity?.name ?? mention.name ?? mention.text,
    country: entity?.country ?? null,
    admin1: null,
    latitude: entity?.latitude ?? null,
    longitude: entity?.longitude ?? null,
    precision: PRECISIONS.get(entity?.subtype ?? '') ?? 'unknown',
  };
}
