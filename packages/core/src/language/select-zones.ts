import type { Block, BlockRole } from '../models/index.ts';
import type { Zone } from './analysis.ts';

/** Roles that hold running text, headlines or labels with names. Chrome and dates are read by grammar or not at all. */
export const PROSE_ROLES: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'title', 'dek', 'caption', 'paragraph', 'subheading', 'list-item', 'quote', 'correction', 'embed',
  'related-title', 'related-summary', 'section', 'related-kicker', 'tags', 'byline', 'credit', 'author-bio',
]);

/** Who wrote another story that the page announces: "By Jane Doe". */
const BYLINE = /^\s*[Bb]y \p{Lu}\S+ \p{Lu}/u;
const LONGEST_BYLINE = 80;

/** The blocks of a page that are read as language, in page order. */
export function selectZones(blocks: readonly Block[]): Zone[] {
  return blocks.flatMap(({ start, end, role, text }): Zone[] => {
    if (PROSE_ROLES.has(role)) return [{ start, end, kind: role }];
    return role === 'chrome' && end - start <= LONGEST_BYLINE && BYLINE.test(text) ? [{ start, end, kind: 'byline' }] : [];
  });
}
