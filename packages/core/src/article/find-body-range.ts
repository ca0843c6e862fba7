import type { Block, BlockRole } from '../models/index.ts';

/** Where the body of the article lies among the blocks of the page. Indices into the blocks; both are their number if there is no body. */
export interface BodyRange {
  /** First paragraph. */
  readonly first: number;
  /** Block after the last paragraph. */
  readonly end: number;
}

const BODY: ReadonlySet<BlockRole> = new Set<BlockRole>(['subheading', 'list-item', 'quote', 'table']);
/** A paragraph weighs its length, this much at most, in UTF-16 code units … */
const MAX_LENGTH = 400;
/** … and every block that is none costs as much as so many of them. */
const COST = 20;

/** Finds the densest run of paragraphs: stray ones among menus and footers are left outside. */
export function findBodyRange(blocks: readonly Block[]): BodyRange {
  let best = 0;
  let range = { first: blocks.length, end: blocks.length };
  let sum = 0;
  let first = -1;
  for (let index = 0; index < blocks.length; index++) {
    const { role, start, end } = blocks[index]!;
    if (role !== 'paragraph') {
      if (!BODY.has(role)) sum -= COST;
      continue;
    }
    if (sum <= 0 || first < 0) {
      sum = 0;
      first = index;
    }
    sum += Math.min(end - start, MAX_LENGTH);
    if (sum > best) {
      best = sum;
      range = { first, end: index + 1 };
    }
  }
  return range;
}
