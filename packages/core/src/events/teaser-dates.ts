import type { Analysis } from '../language/analysis.ts';
import type { Article } from '../models/article.ts';
import { type IsoDate } from '../models/formats.ts';
import { findDates } from './resolve-date.ts';

/** How far below a teaser its date may stand, in UTF-16 code units. */
const REACH = 400;

/** A line that is a date and nothing else, between `from` and `to`. */
function dateLine(text: string, from: number, to: number, page: IsoDate | null): IsoDate | null {
  let start = from;
  for (const line of text.slice(from, to).split('\n')) {
    const [found] = findDates(text, start, start + line.length, { page });
    if (found !== undefined && found.end - found.start === line.trim().length && found.dates[0]!.precision === 'day') return found.dates[0]!.start;
    start += line.length + 1;
  }
  return null;
}

/** Prepares the dates of teasers: what the article's related items say, else the date line between a teaser and the next one. */
export function findTeaserDates(article: Pick<Article, 'related'>, { text, zones }: Analysis, page: IsoDate | null): (offset: number) => IsoDate | null {
  return (offset) => {
    const known = article.related.find((teaser) => teaser.start <= offset && offset < teaser.end)?.date ?? null;
    if (known !== null) return known;
    const zone = zones.find(({ start, end }) => start <= offset && offset < end);
    if (zone === undefined) return null;
    const next = zones.find(({ start, kind }) => start >= zone.end && kind === 'related-title');
    return dateLine(text, zone.end, Math.min(zone.end + REACH, next?.start ?? text.length), page);
  };
}
