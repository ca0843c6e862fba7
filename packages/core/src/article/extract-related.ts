import type { Block, BlockRole, IsoDate, Related, TextSpan } from '../models/index.ts';
import type { Title } from './extract-title.ts';
import type { LabelledPage } from './labelled-page.ts';
import { parseDates } from './parse-date.ts';
import { parseRelativeDate } from './parse-relative-date.ts';
import { readHeadline } from './read-headline.ts';
import { compareKey, skipListMark, stripMarks, textSpan } from './trim-span.ts';

type Part = 'kicker' | 'title' | 'summary' | 'date' | 'read-time';

const PARTS: ReadonlyMap<BlockRole, Part> = new Map<BlockRole, Part>([
  ['related-kicker', 'kicker'], ['related-title', 'title'], ['related-summary', 'summary'], ['related-date', 'date'], ['related-read-time', 'read-time'],
]);

/** Blocks that teasers may hold between their parts without ending the list. */
const BETWEEN: ReadonlySet<BlockRole> = new Set<BlockRole>(['chrome', 'ad', 'promo', 'section', 'comments', 'credit', 'caption']);

/** A heading that is the second of two in a row, right above a headline, is the kicker of that headline. */
function isKicker(blocks: readonly Block[], index: number): boolean {
  const isHeading = (at: number): boolean => blocks[at]?.role === 'related-heading';
  return isHeading(index - 1) && blocks[index + 1]?.role === 'related-title';
}

/** Chance below which a line is rather an entry of a menu than a headline. */
const MIN_CONFIDENCE = 0.5;

/** Marks around a kicker. */
const MARKS = '|•·:/>»›';
/** Shorter beginnings of headlines are those of others as well. */
const MIN_COPY = 24;
const CUT = /(?:…|\.{3})$/;

/** True if one headline is the beginning of the other: a copy was cut, or has the summary run on. */
function isCopy(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= MIN_COPY && (one.startsWith(other) || other.startsWith(one));
}

/** Of two copies the whole headline: the longer where the other is cut, since it goes on in lower case; else the shorter. */
function pickWhole(one: TextSpan, other: TextSpan): TextSpan {
  if (one.text === other.text) return one;
  const [short, long] = one.text.length <= other.text.length ? [one, other] : [other, one];
  return CUT.test(short.text) || /^\P{L}*\p{Ll}/u.test(long.text.slice(short.text.length)) ? long : short;
}

interface Item {
  /** What copies of the headline have in common; empty until it is read. */
  key: string;
  kicker: TextSpan | null;
  title: TextSpan | null;
  summary: TextSpan | null;
  date: TextSpan | null;
  start: number;
  end: number;
}

/** One list of teasers. Whether kicker, date and reading time stand above the headline or below it is read from its first teaser. */
class TeaserList {
  readonly items: Item[] = [];
  readonly #leading = new Set<Part>();
  #item: Item | null = null;

  add(part: Part, span: TextSpan): void {
    const key = part === 'title' ? compareKey(span.text) : '';
    if (this.#item === null || this.#startsItem(part, key)) {
      this.#item = { key: '', kicker: null, title: null, summary: null, date: null, start: span.start, end: span.end };
      this.items.push(this.#item);
    }
    if (this.items.length === 1 && this.#item.title === null && part !== 'title') this.#leading.add(part);
    this.#item.end = span.end;
    if (part === 'title') {
      const whole = this.#item.title === null ? span : pickWhole(this.#item.title, span);
      if (whole === span) [this.#item.title, this.#item.key] = [span, key];
    } else if (part !== 'read-time') this.#item[part] ??= span;
  }

  /** `key`: that of the part, if it is a headline. */
  #startsItem(part: Part, key: string): boolean {
    const item = this.#item!;
    if (item.title === null) return false;
    if (part === 'title') return item.key !== key && !isCopy(item.key, key);
    return part === 'kicker' ? this.#leading.has(part) || item.kicker !== null || this.items.length === 1 : this.#leading.has(part);
  }
}

/** The day printed with a teaser: a date, or an age counted from the page's own date. */
function readDate(date: TextSpan | null, pageDate: IsoDate | null): IsoDate | null {
  if (date === null) return null;
  return parseDates(date.text, { pageDate })[0]?.day ?? (pageDate === null ? null : parseRelativeDate(date.text, pageDate));
}

function readLists({ text, blocks }: LabelledPage): TeaserList[] {
  const lists: TeaserList[] = [];
  let list: TeaserList | null = null;
  for (const { index, role, start, end, confidence } of blocks) {
    const named = PARTS.get(role);
    const part = named === 'title' && confidence < MIN_CONFIDENCE ? undefined : role === 'related-heading' && isKicker(blocks, index) ? 'kicker' : named;
    if (part === undefined) {
      if (named === undefined && !BETWEEN.has(role)) list = null;
      continue;
    }
    if (list === null) lists.push((list = new TeaserList()));
    const from = skipListMark(text, start, end);
    if (part === 'title') {
      const { title: headline, date } = readHeadline(text, from, end);
      if (date !== null && date.start < headline.start) list.add('date', date);
      if (headline.text !== '') list.add('title', headline);
      if (date !== null && date.start > headline.start) list.add('date', date);
      continue;
    }
    const bounds = part === 'kicker' ? stripMarks(text, from, end, MARKS) : { start: from, end };
    const span = textSpan(text, bounds.start, bounds.end);
    if (span.text !== '') list.add(part, span);
  }
  return lists;
}

/**
 * Teasers of other stories, put together from their parts, each headline once. A teaser without a headline is none, and
 * so is one of this page itself.
 */
export function extractRelated(page: LabelledPage, pageDate: IsoDate | null, title: Title | null): Related[] {
  if (page.of('related-title').length === 0) return [];
  const self = title?.key ?? '';
  const related = new Map<string, Related>();
  for (const { items } of readLists(page)) {
    for (const { key, kicker, title: headline, summary, date, start, end } of items) {
      if (key === '' || key === self || (self.startsWith(key) && CUT.test(headline!.text))) continue;
      const known = related.get(key);
      if (known === undefined) related.set(key, { title: headline, dek: summary, section: kicker, date: readDate(date, pageDate), dateText: date, start, end });
      else related.set(key, { ...known, dek: known.dek ?? summary, section: known.section ?? kicker, date: known.date ?? readDate(date, pageDate), dateText: known.dateText ?? date });
    }
  }
  return [...related.values()];
}
