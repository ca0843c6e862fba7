import { SECTION_NAMES } from './section-names.ts';

/** Where the last word of one label touches the first of the next: "TravelFood". Words of three letters are parts of names, "McEntire". */
const SEAM = /(?<=\p{L}{3}[\p{Ll}\d]|\d{2})(?=\p{Lu})/gu;
/** What every seam holds; most lines have none. */
const TOUCH = /[\p{Ll}\d]\p{Lu}/u;
/** One seam alone may be that of a name, "WeWork". */
const LEAST_SEAMS = 2;

/** Parts "PoliticsNew YorkRestaurants", links that lost what stood between them; a line with one seam only behind the name of a section. */
export function splitGluedLabels(line: string): string[] {
  if (!TOUCH.test(line)) return [line];
  const labels = line.split(SEAM);
  return labels.length > LEAST_SEAMS || SECTION_NAMES.has(labels[0]!.trim().toLowerCase()) ? labels : [line];
}
