import { PLACING } from './find-place.ts';
import { PLACE_NOUNS } from './lexicon/place-words.ts';
import { seeThrough } from './match-frame.ts';
import { dependents, fineTagOf, prepositionOf, type SentenceTree } from './sentence-tree.ts';

/** What is asked of the places in a sentence for one event. */
export interface Act {
  readonly trigger: number;
  /** Whether it takes place where its target is. */
  readonly local: boolean;
  /** Whether a place that it aims at, or is done to, is where that is. */
  readonly aims: boolean;
  /** Whether it may be against a building. */
  readonly force: boolean;
  readonly said: boolean;
  /** Whether it is about something, which is elsewhere. */
  readonly statement: boolean;
  readonly protest: boolean;
  readonly meeting: boolean;
}

/** Prepositions that make a place of a building or an office too. */
const SITING = new Set(['at', 'outside', 'inside', 'near']);
const REACHING = new Set(['to', 'into', 'from', 'of', 'on', 'against', 'towards']);
/** "March on Washington". */
const MARCHING = new Set(['on', 'to', 'into', 'towards']);
/** What a verb aims at; "the strikes hit Kyiv", "hit Kyiv and killed ten". */
const AIMED = new Set(['obj', 'nsubj:pass', 'compound']);
/** "Barred from entering the UK". */
const MOVING = new Set(['enter', 'leave', 'reach', 'visit']);

/** Whether a trigger shares the aim of a verb: "the strikes hit Kyiv", "most of the strikes", "hit Kyiv and killed ten", "hit Kyiv, killing ten". */
function sharesAim(tree: SentenceTree, trigger: number, verb: number): boolean {
  const head = tree.heads[trigger]!;
  if (head !== verb) return head >= 0 && tree.heads[head] === verb && tree.relations[head] === 'nsubj' && seeThrough(tree, head).includes(trigger);
  const relation = tree.relations[trigger]!;
  return relation === 'nsubj' || relation === 'conj' || (relation === 'advcl' && fineTagOf(tree, trigger) === 'VERB:VBG' && dependents(tree, trigger, 'mark').length === 0);
}

/** What roles of a place cost: told as one, aimed at, a building or what one comes from, and where one goes. */
const TOLD = 0;
export const TARGET = 0.5;
const SITE = 1;
const GOAL = 1.5;

/** "East of Kyiv": words that make a place of what stands behind "of". */
const DIRECTIONS = new Set(['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'outside']);
/** "Flew to Cairo for talks". */
const TRAVELLING = new Set(['head', 'travel', 'fly', 'go', 'come', 'return', 'arrive']);

function isDirected(tree: SentenceTree, place: number): boolean {
  const [of] = dependents(tree, place, 'case');
  return of !== undefined && tree.words[of] === 'of' && DIRECTIONS.has(tree.words[of - 1]!);
}

/** Whether a meeting is what somebody travels to a place for. */
function isJourneyTo(tree: SentenceTree, place: number, meeting: number): boolean {
  const verb = tree.heads[place]!;
  return verb >= 0 && tree.heads[meeting] === verb && TRAVELLING.has(tree.lemmas[verb]!) && ['for', 'to'].includes(prepositionOf(tree, meeting));
}

/** Lower-case last word of the mention over a token, or the token's own lemma. */
function lastWord(tree: SentenceTree, token: number): string {
  let last = token;
  while (tree.mentions[token]! >= 0 && tree.mentions[last + 1] === tree.mentions[token]) last += 1;
  return tree.lemmas[last]!;
}

/** Cost of taking a place in its role for that of the event, or null. */
export function costOfRole(tree: SentenceTree, place: number, isNamedPlace: boolean, subtype: string | null, { trigger, local, aims, force, protest, meeting }: Act): number | null {
  const preposition = prepositionOf(tree, place);
  const head = tree.heads[place]!;
  const direct = head === trigger;
  const aimed = AIMED.has(tree.relations[place]!) && (direct || sharesAim(tree, trigger, head));
  if (!isNamedPlace) return SITING.has(preposition) ? SITE : force && aimed && PLACE_NOUNS.has(lastWord(tree, place)) ? TARGET : null;
  if (PLACING.has(preposition) || isDirected(tree, place)) return TOLD;
  if (meeting && preposition === 'to' && isJourneyTo(tree, place, trigger)) return GOAL;
  const ofObject = head >= 0 && tree.heads[head] === trigger && tree.relations[head] === 'obj';
  if (tree.relations[place] === 'obj' && MOVING.has(tree.lemmas[head]!)) return TARGET;
  if (direct && tree.relations[place] === 'compound' && (protest || (meeting && subtype === 'city'))) return TARGET;
  if (direct && protest && MARCHING.has(preposition)) return TARGET;
  if (!local) return null;
  if ((direct || ofObject) && REACHING.has(preposition)) return preposition === 'from' ? SITE : TARGET;
  if (aimed && aims) return TARGET;
  return preposition === 'to' || preposition === 'into' ? GOAL : null;
}
