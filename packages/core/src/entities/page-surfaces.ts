import type { EntityType } from '../models/entity.ts';
import type { RecognizedMention } from './recognized-mention.ts';

/** Words as the tokeniser parts them: hyphens end one. */
const FIRST_WORD = /^-?[^\s-]*/;
const PARTS = /[\s-]/;

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

/** Tells the longest of some names that stands at an offset where the word `first` begins; capitals may be more than usual, "ANN LEE". */
export function surfaceFinder(text: string, surfaces: Iterable<Surface>): (first: string, start: number) => Surface | undefined {
  const byFirstWord = new Map<string, Surface[]>();
  for (const surface of surfaces) {
    const first = FIRST_WORD.exec(surface.text)![0].toLowerCase();
    const bucket = byFirstWord.get(first);
    if (bucket === undefined) byFirstWord.set(first, [surface]);
    else bucket.push(surface);
  }
  for (const bucket of byFirstWord.values()) bucket.sort((left, right) => right.text.length - left.text.length);
  return (first, start) => byFirstWord.get(first.toLowerCase())?.find((surface) => standsAt(text, surface.text, start));
}

function standsAt(text: string, surface: string, start: number): boolean {
  if (/[\p{L}\p{N}]/u.test(text[start + surface.length] ?? '')) return false;
  return text.startsWith(surface, start) || (PARTS.test(surface) && isRaised(text.slice(start, start + surface.length), surface));
}

/** Whether a text is a name with more capitals. */
function isRaised(text: string, name: string): boolean {
  for (let at = 0; at < name.length; at++) if (text[at] !== name[at] && text[at] !== name[at]!.toUpperCase()) return false;
  return text.length === name.length;
}
