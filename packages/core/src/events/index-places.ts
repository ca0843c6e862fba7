import type { EntityId } from '../models/formats.ts';
import type { Mention } from '../models/mention.ts';
import type { KnownEntity } from './code-actor.ts';

/** Index of the last mention before an offset that a common noun can mean ("the city", "the embassy"), or -1. */
export type PlaceBefore = (noun: string, offset: number) => number;

/** Nouns for every place of a subtype. */
const NOUNS_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['city', ['city', 'town', 'village']],
  ['country', ['country', 'nation']],
  ['region', ['region', 'province', 'enclave']],
]);

/** Prepares to tell which place "the city" means: the last city before it, or what ends with that word ("New York City"). */
export function indexPlaces(mentions: readonly Mention[], entities: ReadonlyMap<EntityId, KnownEntity>): PlaceBefore {
  const byNoun = new Map<string, number[]>();
  const add = (noun: string, index: number): void => {
    const list = byNoun.get(noun);
    if (list === undefined) byNoun.set(noun, [index]);
    else if (list.at(-1) !== index) list.push(index);
  };
  const order = mentions.map((_, index) => index).sort((left, right) => mentions[left]!.start - mentions[right]!.start);
  for (const index of order) {
    const { type, entityId, text } = mentions[index]!;
    if ((type !== 'location' && type !== 'organization') || entityId === null) continue;
    const subtype = type === 'location' ? entities.get(entityId)?.subtype : null;
    for (const noun of NOUNS_OF.get(subtype ?? '') ?? []) add(noun, index);
    add(text.slice(text.lastIndexOf(' ') + 1).toLowerCase(), index);
  }
  return (noun, offset) => {
    const places = byNoun.get(noun) ?? [];
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
