import type { BlockRole } from '../models/block.ts';

/** Where capitals tell names. */
const SENTENCES: ReadonlySet<BlockRole> = new Set<BlockRole>(['paragraph', 'quote', 'dek', 'author-bio']);
const ARTICLE = 'The ';
/** What ends a word within a sentence. */
const INSIDE = /[\p{L}\p{N},]$/u;

/** Whether a name has an article of its own, "wrote for The Quarry"; null where a sentence begins or none is. */
export function hasOwnArticle(text: string, start: number, zone: BlockRole): boolean | null {
  if (!SENTENCES.has(zone)) return null;
  const capital = text.startsWith(ARTICLE, start - ARTICLE.length);
  const before = text.slice(Math.max(0, start - ARTICLE.length - 2), capital ? start - ARTICLE.length : start).trimEnd();
  return INSIDE.test(before) ? capital : null;
}
