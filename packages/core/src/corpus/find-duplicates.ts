import { SCHEMA_VERSION, type Article, type DocumentId, type Duplicate } from '../models/index.ts';
import { SKETCH_SIZE, compareSketches, sketchArticle } from './sketch-article.ts';

/** Articles this alike are one report: the same agency copy with a cut, a changed word, another headline. */
const SAME_REPORT = 0.6;
/** Bands of minima, of which one must agree for two sketches to be compared at all: at 0.6 alike, 16 of 4 find 90 % of the pairs. */
const BANDS = 16;
const BAND = SKETCH_SIZE / BANDS;
/** Originals of a band that a sketch is compared with, the youngest: text that a whole site prints says nothing of copies. */
const MOST_OF_A_BAND = 32;
const LEAST_ROOM = 256;
const UNDATED = 99_991_231;
const NONE = -1;

/** Finds near copies among any number of articles, in 140 to 280 bytes an article and 200 more in the end, the same in any order. */
export interface DuplicateFinder {
  /** Adds an article. Every article may be added once. */
  add(article: Article): void;
  /** Every near copy with its original, by id. */
  duplicates(): Duplicate[];
}

export function createDuplicateFinder(): DuplicateFinder {
  const articles = new SketchTable();
  return {
    add(article) {
      const sketch = sketchArticle(article.body);
      if (sketch === null) return;
      const day = article.datePublished === null ? UNDATED : Number(article.datePublished.slice(0, 10).replaceAll('-', ''));
      articles.add(article.id, day, sketch);
    },
    duplicates: () => linkCopies(articles),
  };
}

/** Sketches side by side, with the day (20230614) and the id (two halves) of their articles. */
class SketchTable {
  size = 0;
  #days = new Uint32Array(LEAST_ROOM);
  #ids = new Uint32Array(2 * LEAST_ROOM);
  #minima = new Uint16Array(SKETCH_SIZE * LEAST_ROOM);

  add(id: DocumentId, day: number, sketch: Uint16Array): void {
    if (this.size === this.#days.length) {
      this.#days = grow(this.#days);
      this.#ids = grow(this.#ids);
      const minima = new Uint16Array(2 * this.#minima.length);
      minima.set(this.#minima);
      this.#minima = minima;
    }
    this.#days[this.size] = day;
    this.#ids[2 * this.size] = Number.parseInt(id.slice(0, 8), 16);
    this.#ids[2 * this.size + 1] = Number.parseInt(id.slice(8), 16);
    this.#minima.set(sketch, SKETCH_SIZE * this.size);
    this.size += 1;
  }

  sketch(row: number): Uint16Array {
    return this.#minima.subarray(SKETCH_SIZE * row, SKETCH_SIZE * (row + 1));
  }

  id(row: number): DocumentId {
    return [this.#ids[2 * row]!, this.#ids[2 * row + 1]!].map((half) => half.toString(16).padStart(8, '0')).join('') as DocumentId;
  }

  /** Rows from the oldest article to the youngest, of one day by id. */
  byAge(): Uint32Array {
    const [days, ids] = [this.#days, this.#ids];
    return Uint32Array.from({ length: this.size }, (_, row) => row).sort(
      (a, b) => days[a]! - days[b]! || ids[2 * a]! - ids[2 * b]! || ids[2 * a + 1]! - ids[2 * b + 1]!,
    );
  }
}

function grow(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(2 * numbers.length);
  grown.set(numbers);
  return grown;
}

/** Which originals have a band of minima in common: chains through one array, as in a hash table. */
class BandIndex {
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #rows: Int32Array;
  /** By original: the last search that came upon it. */
  readonly #searches: Int32Array;
  readonly #mask: number;
  #originals = 0;
  #search = 0;

  constructor(size: number) {
    this.#mask = 2 ** Math.ceil(Math.log2(size * BANDS)) - 1;
    this.#heads = new Int32Array(this.#mask + 1).fill(NONE);
    this.#next = new Int32Array(size * BANDS);
    this.#rows = new Int32Array(size);
    this.#searches = new Int32Array(size);
  }

  add(row: number, sketch: Uint16Array): void {
    const original = this.#originals;
    this.#originals += 1;
    this.#rows[original] = row;
    for (let band = 0; band < BANDS; band += 1) {
      const head = hashBand(sketch, band) & this.#mask;
      this.#next[original * BANDS + band] = this.#heads[head]!;
      this.#heads[head] = original * BANDS + band;
    }
  }

  /** Originals that may share a band with a sketch, each once. */
  *candidates(sketch: Uint16Array): Generator<number> {
    this.#search += 1;
    for (let band = 0; band < BANDS; band += 1) {
      let entry = this.#heads[hashBand(sketch, band) & this.#mask]!;
      for (let left = MOST_OF_A_BAND; left > 0 && entry !== NONE; left -= 1) {
        const original = Math.floor(entry / BANDS);
        entry = this.#next[entry]!;
        if (this.#searches[original] === this.#search) continue;
        this.#searches[original] = this.#search;
        yield original;
      }
    }
  }

  row(original: number): number {
    return this.#rows[original]!;
  }
}

function hashBand(sketch: Uint16Array, band: number): number {
  let hash = band;
  for (let at = band * BAND; at < (band + 1) * BAND; at += 1) hash = Math.imul(hash ^ sketch[at]!, 0x9e3779b1) ^ (hash >>> 15);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Oldest first: an article joins the oldest earlier original that it is like; copies are never originals themselves. */
function linkCopies(articles: SketchTable): Duplicate[] {
  const index = new BandIndex(articles.size);
  const duplicates: Duplicate[] = [];
  for (const row of articles.byAge()) {
    const sketch = articles.sketch(row);
    const original = findOriginal(articles, sketch, index);
    if (original === NONE) index.add(row, sketch);
    else duplicates.push({ kind: 'duplicate', schemaVersion: SCHEMA_VERSION, id: articles.id(row), duplicateOf: articles.id(index.row(original)) });
  }
  return duplicates.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Originals are numbered by age, so that the smallest number is the oldest. */
function findOriginal(articles: SketchTable, sketch: Uint16Array, index: BandIndex): number {
  let oldest = NONE;
  for (const candidate of index.candidates(sketch)) {
    if ((oldest === NONE || candidate < oldest) && compareSketches(articles.sketch(index.row(candidate)), sketch) >= SAME_REPORT) oldest = candidate;
  }
  return oldest;
}
