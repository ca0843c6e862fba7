import type { Block, IsoDate, IsoDateTime, Span } from '../models/index.ts';
import type { LabelledPage } from './labelled-page.ts';
import type { PrintedDate } from './parse-date.ts';
import { parseDates } from './parse-date.ts';

export interface ArticleDates {
  readonly published: (IsoDate | IsoDateTime) | null;
  readonly basis: 'header' | 'text' | null;
  readonly publishedSpan: Span | null;
  readonly modified: (IsoDate | IsoDateTime) | null;
  readonly modifiedSpan: Span | null;
}

export interface DatesOptions {
  /** Day of the page's header. Default: null */
  readonly pageDate?: IsoDate | null;
  /** Whether `03/04/2024` is the third of April if nothing else decides. Default: false */
  readonly dayFirst?: boolean;
}

/** Words before the day of a later version, in the languages of the date grammar. */
const UPDATED = /updat|last (?:modified|edited|revised)|modified|revised|aktualisiert|geändert|mise? à jour|modifié|actualizado|actualización|aggiornat|modificat|atualizad|bijgewerkt|gewijzigd|opdateret|oppdatert|uppdaterad|обновлен|更新/i;
const MAX_LINE = 240;
/** A byline far from the head is another's. */
const MAX_DISTANCE = 30;
/** What a line below the head of the body counts as farther. */
const BELOW = 1000;

/** Chance from which a line is a date line beyond doubt, and wins over nearer ones that may be none: "Price as of August 10". */
const SURE = 0.8;

interface Found extends PrintedDate {
  readonly sure: boolean;
  readonly updated: boolean;
  /** Blocks between the line and the body; lines above it come first. */
  readonly distance: number;
}

function readBlock(text: string, block: Block, label: string, distance: number, options: DatesOptions): Found[] {
  const line = text.slice(block.start, Math.min(block.end, block.start + MAX_LINE));
  let before = label;
  let last = 0;
  return parseDates(line, options).map(({ start, end, day, value }) => {
    before = `${last === 0 ? `${before} ` : ''}${line.slice(last, start)}`;
    last = end;
    return { start: start + block.start, end: end + block.start, day, value, updated: UPDATED.test(before), distance, sure: block.confidence >= SURE };
  });
}

/**
 * Reads when the article was published and last updated. Dates printed beside the headline win over the page's header;
 * ages such as "22 hours ago" do not, since nobody knows the hour of the crawl.
 */
export function extractDates(page: LabelledPage, options: DatesOptions = {}): ArticleDates {
  const { text, blocks, body } = page;
  const found: Found[] = [];
  for (const role of ['dateline-date', 'byline', 'section'] as const) {
    if (found.length > 0) break;
    for (const block of page.of(role)) {
      const { index } = block;
      if (role !== 'dateline-date' && Math.abs(index - body.first) > MAX_DISTANCE) continue;
      const previous = blocks[index - 1];
      const label = previous?.role === 'published-label' ? previous.text.slice(0, MAX_LINE) : '';
      found.push(...readBlock(text, block, label, index <= body.first + 1 ? Math.abs(body.first - index) : BELOW + index - body.first, options));
    }
  }
  // The line nearest above the body; of the days on one line the first.
  found.sort((one, other) => Number(other.sure) - Number(one.sure) || one.distance - other.distance || one.start - other.start);
  const published = found.find(({ updated }) => !updated) ?? null;
  const modified = found.find(({ updated }) => updated) ?? null;
  const span = (date: Found | null): Span | null => (date === null ? null : { start: date.start, end: date.end });
  const header = options.pageDate ?? null;
  return {
    published: published?.value ?? header,
    basis: published !== null ? 'text' : header === null ? null : 'header',
    publishedSpan: span(published),
    modified: modified?.value ?? null,
    modifiedSpan: span(modified),
  };
}
