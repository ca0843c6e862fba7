import { isCalendarDate, type IsoDate } from '../models/index.ts';

/** The head of a seed: ` date YYYY-MM-DD `, 17 characters where it is well formed. */
export interface SeedHeader {
  /** The day; null if the header gives none that the calendar has. */
  readonly date: IsoDate | null;
  /** Offsets of what stands where the day should. */
  readonly start: number;
  readonly end: number;
  /** Offset of the first character of the page text. */
  readonly bodyStart: number;
}

/**
 * What precedes `date` may be missing or be other white space (a byte-order mark, blank lines), and what follows the
 * day may be a line break. A day that is no day, or one of the words that programs print for "no date", still makes a
 * header: it belongs to the header, not to the page.
 */
const HEADER = /^\s*date ((?:\d{1,4}([-/.])\d{1,2}\2\d{1,4}|None|null|NaT|nan)?)(?: |(?=\s)|$)/;

const LABEL = 'date ';

/** Reads the head of a seed; null where the text does not begin with one. */
export function readSeedHeader(text: string): SeedHeader | null {
  const match = HEADER.exec(text);
  if (match === null) return null;
  const [header, day = ''] = match;
  const start = header.indexOf(LABEL) + LABEL.length;
  return { date: isCalendarDate(day) ? (day as IsoDate) : null, start, end: start + day.length, bodyStart: header.length };
}
