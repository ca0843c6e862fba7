import { SCHEMA_VERSION, type Article, type DocumentId, type Duplicate } from '../models/index.ts';
import { SKETCH_SIZE, compareSketches, sketchArticle } from './sketch-article.ts';

/** Articles this alike are one report: the same agency copy with a cut, a changed word, another headline. */
const SAME_REPORT = 0.6;
/** Minima that must agree for two sketches to be compared at all: at 0.6 alike, 16 bands of 4 find 90 % of the pairs. */
const BAND = 4;

interface Sketched {
  readonly id: DocumentId;
  readonly date: string;
  readonly sketch: Uint32Array;
}

/** Finds near copies among any number of articles, in about 1 kB an article, the same in any order. */
export interface DuplicateFinder {
  add(article: Article): void;
  /** Every near copy with its original, by id. */
  duplicates(): Duplicate[];
}

export function createDuplicateFinder(): DuplicateFinder {
  const articles = new Map<DocumentId, Sketched>();
  return {
    add(article) {
      const sketch = sketchArticle(article.body);
      if (sketch === null) return;
      const date = article.datePublished?.slice(0, 10) ?? '9999-12-31';
      const known = articles.get(article.id);
      if (known === undefined || date < known.date) articles.set(article.id, { id: article.id, date, sketch });
    },
    duplicates: () => linkCopies([...articles.values()].sort(byAge)),
  };
}

function byAge(a: Sketched, b: Sketched): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1;
}

/** Oldest first: an article joins the oldest earlier original that it is like; copies are never originals themselves. */
function linkCopies(articles: readonly Sketched[]): Duplicate[] {
  const originalsByBand = new Map<string, Sketched[]>();
  const duplicates: Duplicate[] = [];
  for (const article of articles) {
    const keys = bandKeys(article.sketch);
    const original = findOriginal(article, keys, originalsByBand);
    if (original !== null) {
      duplicates.push({ kind: 'duplicate', schemaVersion: SCHEMA_VERSION, id: article.id, duplicateOf: original.id });
      continue;
    }
    for (const key of keys) {
      const bucket = originalsByBand.get(key);
      if (bucket === undefined) originalsByBand.set(key, [article]);
      else bucket.push(article);
    }
  }
  return duplicates.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function findOriginal(article: Sketched, keys: readonly string[], originals: ReadonlyMap<string, Sketched[]>): Sketched | null {
  let best: Sketched | null = null;
  for (const key of keys) {
    for (const candidate of originals.get(key) ?? []) {
      if ((best === null || byAge(candidate, best) < 0) && compareSketches(candidate.sketch, article.sketch) >= SAME_REPORT) best = candidate;
    }
  }
  return best;
}

function bandKeys(sketch: Uint32Array): string[] {
  const keys: string[] = [];
  for (let band = 0; band < SKETCH_SIZE; band += BAND) keys.push(`${band}:${sketch.subarray(band, band + BAND).join()}`);
  return keys;
}
