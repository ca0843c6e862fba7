import type { EntityId } from '../models/formats.ts';
import type { Mention } from '../models/mention.ts';
import type { KnownEntity } from './code-actor.ts';

/** Index of the last mention of a place of a subtype before an offset, or -1. */
export type PlaceBefore = (subtype: string, offset: number) => number;

/** Prepares to tell which place "the city" means: the last city before it. */
export function indexPlaces(mentions: readonly Mention[], entities: ReadonlyMap<EntityId, KnownEntity>): PlaceBefore {
  const bySubtype = new Map<string, number[]>();
  const order = mentions.map((_, index) => index).sort((left, right) => mentions[left]!.start - mentions[right]!.start);
  for (const index of order) {
    const { type, entityId } = mentions[index]!;
    const subtype = type === 'location' && entityId !== null ? entities.get(entityId)?.subtype : null;
    if (subtype === null || subtype === undefined) continue;
    const list = bySubtype.get(subtype);
    if (list === undefined) bySubtype.set(subtype, [index]);
    else list.push(index);
  }
  return (subtype, offset) => {
    const places = bySubtype.get(subtype) ?? [];
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (mentions[places[middle]!]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? -1 : places[low - 1]!;
  };
}
