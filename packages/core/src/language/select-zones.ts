import type { Block, BlockRole } from '../models/index.ts';
import type { Zone } from './analysis.ts';

/** Roles that hold running text, headlines or labels with names. Chrome, bylines and dates are read by grammar or not at all. */
const PROSE: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'title', 'dek', 'caption', 'paragraph', 'subheading', 'list-item', 'quote', 'correction',
  'related-title', 'related-summary', 'section', 'related-kicker', 'tags',
]);

/** Roles of which a copy (the headline again, an alternative text) is no second report. */
const PRINTED_TWICE: ReadonlySet<BlockRole> = new Set<BlockRole>(['title', 'dek', 'caption', 'quote', 'related-title', 'related-summary']);

/** The blocks of a page that are read as language, in page order. A copy of a headline is left out. */
export function selectZones(blocks: readonly Block[]): Zone[] {
  const seen = new Set<string>();
  const isNew = ({ role, text }: Block): boolean => {
    if (!PRINTED_TWICE.has(role)) return true;
    const words = text.trim();
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  };
  return blocks.filter((block) => PROSE.has(block.role) && isNew(block)).map(({ start, end, role }) => ({ start, end, kind: role }));
}
