import type { Document } from '../models/index.ts';

/** Where a page stands in the input. */
export interface PagePlace {
  /** The file or stream as given; null where nobody named it. */
  readonly source: string | null;
  /** 1-based line on which the page begins. */
  readonly line: number;
  /** Number of the page in its source, from 1: several may begin on one line. */
  readonly page: number;
}

/** A page to work on, with what the caller knows of it beyond its text. */
export interface SeedInput {
  readonly document: Document;
  /** Address of the page. */
  readonly url: string | null;
  /** Name of the site. */
  readonly publisher: string | null;
  /** Left out for pages that are read from no file and no stream. */
  readonly place?: PagePlace;
}
