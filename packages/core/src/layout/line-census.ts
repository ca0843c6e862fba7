import type { Document } from '../models/index.ts';
import { hashText } from '../sequence/hash-features.ts';
import { measureLines } from './measure-lines.ts';
import { hashLine, isLongLine, keyOfLine, keyOfSite, type RepeatedLines } from './repeated-lines.ts';

/** Lines that are kept to be counted: 16 MB. */
const DEFAULT_CAPACITY = 4 * 1024 * 1024;
/** Pages of a site on which a line must stand, and the share of them; for running text {@link ENOUGH_PAGES} suffice. */
const LEAST_PAGES = 3;
const ENOUGH_PAGES = 5;
const LEAST_SHARE = 0.2;
/** Share of a page's running text that other pages hold as well, from which the page is a copy: agency news, an error page. */
const COPY_SHARE = 0.7;

interface CountedPage {
  readonly site: number;
  /** Drawn by lot from the page's id: half of the pages have 0, a quarter 1 … */
  readonly level: number;
  /** Different lines of the page. */
  readonly lines: Int32Array;
}

/**
 * Counts on how many pages of a site each line stands. Beyond its capacity, four million lines, it keeps a sample of the pages (half,
 * a quarter …), drawn by their ids (distinct sampling, Gibbons 2001): which pages are counted, and so the result, does
 * not depend on the order in which they come.
 */
export class LineCensus {
  readonly #capacity: number;
  #pages: CountedPage[] = [];
  #total = 0;
  #level = 0;

  /** `capacity`: lines to keep. */
  constructor(capacity: number = DEFAULT_CAPACITY) {
    this.#capacity = capacity;
  }

  /** Counts the lines of a page, copies within the page once. */
  add(document: Document, site: string | null): void {
    const level = Math.clz32(hashText(document.id));
    if (level < this.#level) return;
    const measured = measureLines(document);
    const hashes = new Set<number>();
    // Marks without words are punctuation of anybody's.
    for (let line = 0; line < measured.count; line++) if (measured.sizes[line]! > 0) hashes.add(hashLine(measured, line));
    const lines = Int32Array.from(hashes);
    this.#pages.push({ site: keyOfSite(site), level, lines });
    this.#total += lines.length;
    while (this.#total > this.#capacity) {
      this.#level++;
      this.#pages = this.#pages.filter((page) => page.level >= this.#level);
      this.#total = this.#pages.reduce((sum, page) => sum + page.lines.length, 0);
    }
  }

  /** The lines that repeat among the pages counted so far. */
  finish(): RepeatedLines {
    const sites = new Map<number, CountedPage[]>();
    for (const page of this.#pages) {
      const pages = sites.get(page.site);
      if (pages === undefined) sites.set(page.site, [page]);
      else pages.push(page);
    }
    const repeated = new Set<number>();
    for (const [site, pages] of sites) for (const line of findRepeated(pages)) repeated.add(keyOfLine(site, line));
    return repeated;
  }
}

function findRepeated(pages: readonly CountedPage[]): number[] {
  const all = countLines(pages);
  const originals = pages.filter(({ lines }) => !isCopy(lines, all));
  const few = Math.max(LEAST_PAGES, originals.length * LEAST_SHARE);
  const least = { long: Math.min(few, ENOUGH_PAGES), short: few };
  return [...countLines(originals)].filter(([line, count]) => count >= (isLongLine(line) ? least.long : least.short)).map(([line]) => line);
}

/** Pages of each line that stands on {@link LEAST_PAGES} of them or more; sorted, since a map of all lines would not be small. */
function countLines(pages: readonly CountedPage[]): Map<number, number> {
  const all = new Int32Array(pages.reduce((sum, { lines }) => sum + lines.length, 0));
  let length = 0;
  for (const { lines } of pages) {
    all.set(lines, length);
    length += lines.length;
  }
  all.sort();
  const counts = new Map<number, number>();
  for (let start = 0; start < all.length;) {
    let end = start + 1;
    while (end < all.length && all[end] === all[start]) end++;
    if (end - start >= LEAST_PAGES) counts.set(all[start]!, end - start);
    start = end;
  }
  return counts;
}

function isCopy(lines: Int32Array, counts: ReadonlyMap<number, number>): boolean {
  const long = lines.filter(isLongLine);
  return long.length > 0 && long.filter((line) => counts.has(line)).length > long.length * COPY_SHARE;
}
