import { parseDateline } from '../article/parse-dateline.ts';
import { isUpper } from './character-class.ts';

/** No dateline that `parseDateline` finds ends behind this. */
const LONGEST = 96;

/**
 * The token behind the dateline that opens a paragraph ("BAMAKO (AFP) —"), or `first` if none does: its grammar is none of a
 * sentence's.
 */
export function findDateline(text: string, starts: Int32Array, first: number, end: number): number {
  if (first >= end || !isUpper(text.charCodeAt(starts[first]!))) return first;
  const begin = starts[first]!;
  const dateline = parseDateline(text.slice(begin, begin + LONGEST));
  if (dateline === null) return first;
  let dash = first;
  while (dash < end && starts[dash]! < begin + dateline.end) dash += 1;
  // "NATO – the alliance – said" opens with no dateline.
  return dash + 1 < end && isUpper(text.charCodeAt(starts[dash + 1]!)) ? dash + 1 : first;
}
