import type { Analysis } from '../language/analysis.ts';
import type { BlockRole } from '../models/block.ts';

const LABELS: ReadonlySet<BlockRole> = new Set<BlockRole>(['byline', 'credit', 'author-bio', 'section', 'tags', 'related-kicker', 'embed']);

/** What a line goes on with: no pronoun of the text refers to teasers, captions or labels between its paragraphs. */
function strandOf(role: BlockRole): string {
  if (LABELS.has(role)) return 'label';
  return role.startsWith('related') ? 'related' : role === 'caption' ? role : 'text';
}

/** For each sentence the one before it in its strand, or -1. */
export function findPrevious({ sentences, zones }: Analysis): Int32Array {
  const last = new Map<string, number>();
  return new Int32Array(sentences.count).map((_, sentence) => {
    const strand = strandOf(zones[sentences.zone[sentence]!]!.kind);
    const previous = last.get(strand) ?? -1;
    last.set(strand, sentence);
    return previous;
  });
}
