import type { EntityType } from '../models/entity.ts';
import type { RecognizedMention } from './recognized-mention.ts';

/** A name as a page prints it. */
export interface Surface {
  readonly text: string;
  /** Type at its first place. */
  readonly type: EntityType;
  /** How often it was recognised. */
  count: number;
}

/** The names that were recognised on a page, by their text. */
export function countSurfaces(text: string, recognized: readonly RecognizedMention[]): Map<string, Surface> {
  const surfaces = new Map<string, Surface>();
  for (const { start, end, type } of recognized) {
    const surface = text.slice(start, end);
    const known = surfaces.get(surface);
    if (known === undefined) surfaces.set(surface, { text: surface, type, count: 1 });
    else known.count++;
  }
  return surfaces;
}

/** Tells the longest of some names that stands at an offset where the word `first` begins. */
export function surfaceFinder(text: string, surfaces: Iterable<Surface>): (first: string, start: number) => Surface | undefined {
  const byFirstWord = new Map<string, Surface[]>();
  for (const surface of surfaces) {
    const space = surface.text.indexOf(' ');
    const first = space < 0 ? surface.text : surface.text.slice(0, space);
    const bucket = byFirstWord.get(first);
    if (bucket === undefined) byFirstWord.set(first, [surface]);
    else bucket.push(surface);
  }
  for (const bucket of byFirstWord.values()) bucket.sort((left, right) => right.text.length - left.text.length);
  return (first, start) => byFirstWord.get(first)?.find((surface) => standsAt(text, surface.text, start));
}

function standsAt(text: string, surface: string, start: number): boolean {
  return text.startsWith(surface, start) && !/[\p{L}\p{N}]/u.test(text[start + surface.length] ?? '');
}
