import type { Document } from '../models/index.ts';

/** A page to work on, with what the caller knows of it beyond its text. */
export interface SeedInput {
  readonly document: Document;
  /** Address of the page. */
  readonly url: string | null;
  /** Name of the site. */
  readonly publisher: string | null;
}
