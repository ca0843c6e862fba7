import type { IsoDate } from '../models/index.ts';

export interface SeedParts {
  /** The day, or null for a seed without a header. */
  readonly date: IsoDate | null;
  /** The page text. */
  readonly text: string;
}

/**
 * Writes one seed: the mirror of `parseSeed`, which gives date and text back, the text from `bodyStart` on.
 * Without a date the seed is the text as it stands, so a text that itself begins with a header is read back with that date.
 */
export function stringifySeed({ date, text }: SeedParts): string {
  return date === null ? text : ` date ${date} ${text}`;
}
