import type { Document } from '../models/index.ts';
import { measureLines } from './measure-lines.ts';

const BITS = 18;
const ROWS = 2;
const FULL = 65_535;
/** A line is furniture of a site if it stands on this many of its pages, and on this share of them. */
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.2;

/**
 * Counts on how many pages of one site each line stands, in one megabyte however many there are (a count-min sketch:
 * Cormode, Muthukrishnan 2005). The order of the pages makes no difference.
 */
export class RepeatedLines {
  readonly #counts = new Uint16Array(ROWS << BITS);
  #pages = 0;

  /** Counts the lines of a page, copies within the page once. */
  add(document: Document): void {
    const lines = measureLines(document);
    this.#pages++;
    for (const hash of new Set(lines.hashes.subarray(0, lines.count))) {
      for (let row = 0; row < ROWS; row++) {
        const place = placeOf(hash, row);
        if (this.#counts[place]! < FULL) this.#counts[place]!++;
      }
    }
  }

  /** True if the line with these words (`PageLines.hashes`) stands on many pages of the site. */
  has(hash: number): boolean {
    let count = FULL;
    for (let row = 0; row < ROWS; row++) count = Math.min(count, this.#counts[placeOf(hash, row)]!);
    return count >= LEAST_PAGES && count >= Math.min(FULL, this.#pages * LEAST_SHARE);
  }
}

function placeOf(hash: number, row: number): number {
  const mixed = Math.imul(hash ^ (row === 0 ? 0 : 0x5bd1e995), row === 0 ? 0x9e3779b1 : 0x85ebca6b);
  return (row << BITS) | (mixed >>> (32 - BITS));
}
