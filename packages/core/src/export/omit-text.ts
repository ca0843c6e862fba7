import type { CorpusRecord } from '../models/index.ts';

/**
 * Leaves out the running text that its owner may not let anyone pass on: body, standfirst, captions, corrections,
 * teasers and evidence. Headline, byline, names, triggers, ids, hashes and all offsets stay, so whoever holds the pages can
 * put the text back.
 */
export function omitText<T extends CorpusRecord>(record: T): T;
export function omitText(record: CorpusRecord): CorpusRecord {
  switch (record.kind) {
    case 'article':
      return {
        ...record,
        dek: null,
        body: '',
        captions: record.captions.map((caption) => ({ ...caption, text: '' })),
        corrections: record.corrections.map((correction) => ({ ...correction, text: '' })),
        related: record.related.map((story) => ({ ...story, dek: story.dek && { ...story.dek, text: '' } })),
      };
    case 'event-mention':
      return { ...record, text: '' };
    default:
      return record;
  }
}
