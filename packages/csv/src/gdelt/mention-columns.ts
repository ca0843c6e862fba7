import type { EventMention } from '@corpus/core';
import { gdeltEventId, type GdeltColumn } from './event-columns.ts';
import type { GdeltMentionRow } from './rows.ts';

const UNKNOWN_OFFSET = -1;

function offset(participant: EventMention['actors'][number] | undefined): number {
  return participant?.span?.start ?? UNKNOWN_OFFSET;
}

/** The 16 columns of a mentions file, in order. Offsets are those of the other formats, in the page as read. */
export const gdeltMentionColumns: readonly GdeltColumn<GdeltMentionRow>[] = [
  { name: 'GLOBALEVENTID', get: ({ event }) => gdeltEventId(event.id) },
  { name: 'EventTimeDate', get: (row) => row.added },
  { name: 'MentionTimeDate', get: ({ article }) => article && article.published },
  { name: 'MentionType', get: ({ article }) => article && article.type },
  { name: 'MentionSourceName', get: ({ article }) => article && article.publisher },
  { name: 'MentionIdentifier', get: ({ article, report }) => article?.identifier ?? report.articleId },
  { name: 'SentenceID', get: ({ report }) => report.sentence + 1 },
  { name: 'Actor1CharOffset', get: ({ report }) => offset(report.actors[0]) },
  { name: 'Actor2CharOffset', get: ({ report }) => offset(report.recipients[0] ?? report.actors[1]) },
  { name: 'ActionCharOffset', get: ({ report }) => report.trigger.start },
  { name: 'InRawText', get: () => 1 },
  { name: 'Confidence', get: ({ report }) => Math.round(report.confidence * 100) },
  { name: 'MentionDocLen', get: ({ article }) => article && article.length },
  { name: 'MentionDocTone', get: () => null },
  { name: 'MentionDocTranslationInfo', get: () => null },
  { name: 'Extras', get: () => null },
];
