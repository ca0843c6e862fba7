import type { Block } from '../models/index.ts';

/** Where the body of the article lies among the blocks of the page. Indices into the blocks; both are their number if there is no body. */
export interface BodyRange {
  /** First paragraph. */
  readonly first: number;
  /** Block after the last paragraph. */
  readonly end: number;
}

export function findBodyRange(blocks: readonly Block[]): BodyRange {
  const first = blocks.findIndex(({ role }) => role === 'paragraph');
  const last = blocks.findLastIndex(({ role }) => role === 'paragraph');
  return first < 0 ? { first: blocks.length, end: blocks.length } : { first, end: last + 1 };
}
