import type { Analysis } from '../language/analysis.ts';
import type { Article } from '../models/article.ts';
import { type IsoDate } from '../models/formats.ts';
import { findDates } from './resolve-date.ts';

/** How far below a teaser its date may stand, in UTF-16 code units. */
const REACH = 400;

/** A line between `from` and `to` that is a date and nothing else. */
function dateLine(text: string, from: number, to: number, page: IsoDate | null): IsoDate | null {
  let start = from;
  for (const line of text.slice(from, to).split('\n')) {
    const [found] = findDates(text, start, start + line.length, { page });
    if (found !== undefined && found.end - found.start === line.trim().length && found.dates[0]!.precision === 'day') return found.dates[0]!.start;
    start += line.length + 1;
  }
  return null;
}

/** Where to stop looking for the date of a teaser: at the next teaser, or with the last line that ends within reach. */
function endOfTeaser({ text, zones }: Pick<Analysis, 'text' | 'zones'>, zone: number): number {
  const from = zones[zone]!.end;
  const limit = from + REACH;
  for (let next = zone + 1; next < zones.length && zones[next]!.start <= limit; next += 1) {
    if (zones[next]!.kind === 'related-title') return zones[next]!.start;
  }
  return limit >= text.length ? text.length : from + Math.max(0, text.slice(from, limit + 1).lastIndexOf('\n'));
}

/**
 * Prepares the dates of the teasers that sentences stand in: what the article's related items say, else the date line
 * between a teaser and the next one.
 */
export function findTeaserDates({ related }: Pick<Article, 'related'>, { text, zones, sentences }: Pick<Analysis, 'text' | 'zones' | 'sentences'>, page: IsoDate | null): (sentence: number) => IsoDate | null {
  const dates = new Map<number, IsoDate | null>();
  let first = 0;
  for (const { start, end, date } of related) {
    while (first < zones.length && zones[first]!.start < start) first += 1;
    for (; first < zones.length && zones[first]!.start < end; first += 1) if (date !== null) dates.set(first, date);
  }
  return (sentence) => {
    const zone = sentences.zone[sentence]!;
    let date = dates.get(zone);
    if (date === undefined) {
      date = dateLine(text, zones[zone]!.end, endOfTeaser({ text, zones }, zone), page);
      dates.set(zone, date);
    }
    return date;
  };
}
