import { type DateRange, yearRange } from './calendar.ts';

/** Wars that are told as times ("during World War II"), with their first and last years; regular expressions of their names. */
const WARS: readonly (readonly [names: string, first: number, last: number])[] = [
  ['(?:World War (?:I|1|One)|WW(?: |)I|(?:the )?First World War)', 1914, 1918],
  ['(?:World War (?:II|2|Two)|WW(?: |)II|(?:the )?Second World War)', 1939, 1945],
  ['(?:the )?Korean War', 1950, 1953],
  ['(?:the )?Vietnam War', 1955, 1975],
  ['(?:the )?Cold War', 1947, 1991],
];

/** Source of a regular expression for the time of a war. */
export const WAR_TIME = `(?:during|in|throughout) (?:${WARS.map(([names]) => names).join('|')})(?!\\p{L})`;

/** Years of a war from what {@link WAR_TIME} found. */
export function warRange(text: string): DateRange | null {
  const [, first, last] = WARS.find(([names]) => new RegExp(`^\\p{L}+ ${names}$`, 'iu').test(text))!;
  return yearRange(first, last - first + 1);
}
