import type { EventLocation } from '../models/event.ts';
import type { Cast } from './code-actor.ts';
import { PLACING, type ToldPlace } from './find-place.ts';
import { isActor } from './is-actor.ts';
import { AT_TARGET, FORCE_ON_BUILDINGS, MEETINGS, PROTESTS, TALK } from './lexicon/code-sets.ts';
import { PLACE_NOUNS } from './lexicon/place-words.ts';
import { measureWay } from './measure-way.ts';
import { dependents, fineTagOf, prepositionOf, type SentenceTree } from './sentence-tree.ts';

/** Prepositions that make a place of a building or an office too. */
const SITING = new Set(['at', 'outside', 'inside', 'near']);
const REACHING = new Set(['to', 'into', 'from', 'of', 'on', 'against', 'towards']);
/** "March on Washington". */
const MARCHING = new Set(['on', 'to', 'into', 'towards']);
const PRECISIONS: ReadonlyMap<string, EventLocation['precision']> = new Map([
  ['country', 'country'], ['region', 'region'], ['city', 'city'], ['facility', 'facility'],
]);

/** What is asked of the places in a sentence for one event. */
interface Act {
  readonly trigger: number;
  /** Whether it takes place where its target is. */
  readonly local: boolean;
  /** Whether it may be against a building. */
  readonly force: boolean;
  readonly said: boolean;
  readonly protest: boolean;
  readonly meeting: boolean;
}

const CLAUSES = new Set(['acl', 'acl:relcl', 'advcl', 'parataxis']);

/** Whether a noun names a party but the one that acts: that one mostly does so where it is from. */
function isParty(tree: SentenceTree, noun: number): boolean {
  return tree.heads[noun]! >= 0 && !tree.relations[noun]!.startsWith('nsubj') && isActor(tree, noun) && !PLACE_NOUNS.has(tree.lemmas[noun]!);
}

/** A place in the subject or beside a party tells where that is from; one in a clause inside, where that happened. */
function costUp(tree: SentenceTree, token: number, { local, said }: Act): number {
  const relation = tree.relations[token]!;
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

/** What a verb aims at; "the strikes hit Kyiv", "hit Kyiv and killed ten". */
const AIMED = new Set(['obj', 'nsubj:pass', 'compound']);
/** "Barred from entering the UK". */
const MOVING = new Set(['enter', 'leave', 'reach', 'visit']);

/** Whether a trigger shares the aim of a verb: "the strikes hit Kyiv", "hit Kyiv and killed ten", "hit Kyiv, killing ten". */
function sharesAim(tree: SentenceTree, trigger: number, verb: number): boolean {
  if (tree.heads[trigger] !== verb) return false;
  const relation = tree.relations[trigger]!;
  return relation === 'nsubj' || relation === 'conj' || (relation === 'advcl' && fineTagOf(tree, trigger) === 'VERB:VBG' && dependents(tree, trigger, 'mark').length === 0);
}

/** What roles of a place cost: told as one, aimed at, a building or what one comes from, and where one goes. */
const TOLD = 0;
const TARGET = 0.5;
const SITE = 1;
const GOAL = 1.5;

/** Cost of taking a place in its role for that of the event, or null. */
function costOfRole(tree: SentenceTree, place: number, isNamedPlace: boolean, subtype: string | null, { trigger, local, force, protest, meeting }: Act): number | null {
  const preposition = prepositionOf(tree, place);
  const head = tree.heads[place]!;
  const direct = head === trigger;
  const aimed = AIMED.has(tree.relations[place]!) && (direct || sharesAim(tree, trigger, head));
  if (!isNamedPlace) return SITING.has(preposition) ? SITE : force && aimed && PLACE_NOUNS.has(tree.lemmas[place]!) ? TARGET : null;
  if (PLACING.has(preposition)) return TOLD;
  const ofObject = head >= 0 && tree.heads[head] === trigger && tree.relations[head] === 'obj';
  if (tree.relations[place] === 'obj' && MOVING.has(tree.lemmas[head]!)) return TARGET;
  if (direct && tree.relations[place] === 'compound' && (protest || (meeting && subtype === 'city'))) return TARGET;
  if (direct && protest && MARCHING.has(preposition)) return TARGET;
  if (!local) return null;
  if ((direct || ofObject) && REACHING.has(preposition)) return preposition === 'from' ? SITE : TARGET;
  if (aimed) return TARGET;
  return preposition === 'to' || preposition === 'into' ? GOAL : null;
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
  const act: Act = { trigger, local: AT_TARGET.test(code), force: FORCE_ON_BUILDINGS.test(code), said: !AT_TARGET.test(code) && TALK.test(code), protest: PROTESTS.test(code), meeting: MEETINGS.test(code) };
  const subtypeOf = (mention: number): string | null => {
    const { entityId } = cast.mentions[mention]!;
    return entityId === null ? null : (cast.entities.get(entityId)?.subtype ?? null);
  };
  let best: ToldPlace | null = null;
  let bestCost = MAX_COST;
  for (const place of places) {
    const kind = tree.mentionKinds[place.name];
    const role = act.local && kind === 'location' && targets.includes(place.name) ? TARGET : costOfRole(tree, place.token, kind !== 'organization', subtypeOf(place.mention), act);
    if (role === null) continue;
    const cost = role + measureWay(tree, place.token, trigger, (_, step) => costUp(tree, step, act), costDown) + Math.abs(place.name - trigger) / (tree.count * 2);
    if (cost < bestCost) [best, bestCost] = [place, cost];
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
