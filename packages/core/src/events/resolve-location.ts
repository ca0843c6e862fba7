import type { EventLocation } from '../models/event.ts';
import { type Cast } from './code-actor.ts';
import { prepositionOf, type SentenceTree } from './sentence-tree.ts';

const PLACING = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'across', 'throughout', 'within', 'on', 'off']);
const TO_PLACE = new Set(['to', 'into', 'from']);
const PRECISIONS: ReadonlyMap<string, EventLocation['precision']> = new Map([
  ['country', 'country'], ['region', 'region'], ['city', 'city'], ['facility', 'facility'],
]);

function climbsTo(tree: SentenceTree, token: number, target: number): boolean {
  for (let current = token; current >= 0; current = tree.heads[current]!) if (current === target) return true;
  return false;
}

/** Where the event took place: the location behind "in", "at" or "near" that hangs closest to the trigger, else any in the sentence, else a target that is a place ("hit Kyiv"); null if there is none. */
export function resolveLocation(tree: SentenceTree, trigger: number, targets: readonly number[], cast: Cast): EventLocation | null {
  let best: { index: number; cost: number } | null = null;
  const governor = tree.heads[trigger]!;
  for (let token = 0; token < tree.count; token += 1) {
    if (tree.mentionKinds[token] !== 'location') continue;
    const preposition = prepositionOf(tree, token);
    if (!PLACING.has(preposition) && !TO_PLACE.has(preposition)) continue;
    const direct = climbsTo(tree, token, trigger);
    const near = direct || (governor >= 0 && climbsTo(tree, token, governor));
    if (TO_PLACE.has(preposition) && tree.heads[token] !== trigger) continue;
    const cost = (direct ? 0 : near ? 10 : 20) + (PLACING.has(preposition) ? 0 : 5) + Math.abs(token - trigger) / tree.count;
    if (best === null || cost < best.cost) best = { index: tree.mentions[token]!, cost };
  }
  const target = targets.find((token) => tree.mentionKinds[token] === 'location');
  if (best === null && target !== undefined) best = { index: tree.mentions[target]!, cost: 0 };
  if (best === null) return null;
  const mention = cast.mentions[best.index]!;
  const entity = mention.entityId === null ? null : (cast.entities.get(mention.entityId) ?? null);
  return {
    entityId: mention.entityId,
    text: mention.text,
    name: entity?.name ?? mention.name ?? mention.text,
    country: entity?.country ?? null,
    admin1: null,
    latitude: entity?.latitude ?? null,
    longitude: entity?.longitude ?? null,
    precision: PRECISIONS.get(entity?.subtype ?? '') ?? 'unknown',
  };
}
