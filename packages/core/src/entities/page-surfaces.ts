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
  const lengthsOf = new Map<string, number[]>();
  const byCapitals = new Map<string, Surface[]>();
  for (const surface of [...surfaces].sort((left, right) => right.text.length - left.text.length)) {
    const lengths = bucketOf(lengthsOf, FIRST_WORD.exec(surface.text)![0].toLowerCase());
    if (lengths.at(-1) !== surface.text.length) lengths.push(surface.text.length);
    bucketOf(byCapitals, surface.text.toUpperCase()).push(surface);
  }
  return (first, start) => {
    for (const length of lengthsOf.get(first.toLowerCase()) ?? []) {
      if (/[\p{L}\p{N}]/u.test(text[start + length] ?? '')) continue;
      const printed = text.slice(start, start + length);
      const found = byCapitals.get(printed.toUpperCase())?.find((surface) => surface.text === printed || (PARTS.test(surface.text) && isRaised(printed, surface.text)));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function bucketOf<T>(buckets: Map<string, T[]>, key: string): T[] {
  let bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, (bucket = []));
  return bucket;
}

/** Whether a text is a name with more capitals. */
function isRaised(text: string, name: string): boolean {
  for (let at = 0; at < name.length; at++) if (text[at] !== name[at] && text[at] !== name[at]!.toUpperCase()) return false;
  return text.length === name.length;
}
