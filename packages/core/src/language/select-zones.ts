import type { Block, BlockRole } from '../models/index.ts';
import type { Zone } from './analysis.ts';

/** Roles that hold running text, headlines or labels with names. Chrome and dates are read by grammar or not at all. */
export const PROSE_ROLES: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'title', 'dek', 'caption', 'paragraph', 'subheading', 'list-item', 'quote', 'correction', 'embed',
  'related-title', 'related-summary', 'section', 'related-kicker', 'tags', 'byline', 'credit', 'author-bio',
]);

/** The blocks of a page that are read as language, in page order. */
export function selectZones(blocks: readonly Block[]): Zone[] {
  return blocks.filter(({ role }) => PROSE_ROLES.has(role)).map(({ start, end, role }) => ({ start, end, kind: role }));
}
