import { groupRecords, type Article, type CorpusRecord, type EntityNames, type Event, type EventMention } from '@corpus/core';

/** What GDELT says of an article beside the events. */
export interface GdeltArticle {
  /** YYYYMMDDHHMMSS in UTC, or "". */
  readonly published: string;
  readonly identifier: string;
  /** 1 for a page of the web, 2 for what can only be cited. */
  readonly type: 1 | 2;
  readonly publisher: string;
  readonly length: number;
}

export interface GdeltEventRow {
  readonly event: Event;
  /** The code is known: events without one are no rows of GDELT. */
  readonly cameoCode: string;
  readonly reports: readonly EventMention[];
  readonly names: EntityNames;
  /** YYYYMMDDHHMMSS of the first report, or "". */
  readonly added: string;
  /** The article of the first report. */
  readonly source: GdeltArticle | null;
}

export interface GdeltMentionRow extends GdeltEventRow {
  readonly report: EventMention;
  readonly article: GdeltArticle | null;
}

export type GdeltRow =
  | { readonly table: 'events'; readonly row: GdeltEventRow }
  | { readonly table: 'event_mentions'; readonly row: GdeltMentionRow };

function digits(instant: string): string {
  return new Date(instant).toISOString().replace(/\D/g, '').slice(0, 'YYYYMMDDHHMMSS'.length);
}

function toGdeltArticle({ datePublished, url, source, id, publisher, body }: Article): GdeltArticle {
  return {
    published: datePublished === null ? '' : digits(datePublished),
    identifier: url ?? source ?? id,
    type: url === null ? 2 : 1,
    publisher: publisher ?? (url === null ? '' : new URL(url).hostname),
    length: body.length,
  };
}

/** The oldest article, of equals the first; an undated one only where there is no other. */
function findFirst(articles: readonly GdeltArticle[]): GdeltArticle | null {
  const when = ({ published }: GdeltArticle): string => published || '9';
  return [...articles].sort((a, b) => (when(a) < when(b) ? -1 : Number(when(a) > when(b))))[0] ?? null;
}

/**
 * Turns the stream into rows of GDELT. GDELT can not say that an event did not happen, so only actual and historical ones
 * with a CAMEO code are written. Holds the names of entities and a line about every article.
 */
export async function* toGdeltRows(records: AsyncIterable<CorpusRecord>): AsyncGenerator<GdeltRow> {
  const names = new Map<string, string>();
  const articles = new Map<string, GdeltArticle>();
  for await (const group of groupRecords(records)) {
    if (group.kind === 'page' && group.article !== null) articles.set(group.article.id, toGdeltArticle(group.article));
    if (group.kind === 'entity') names.set(group.entity.id, group.entity.name);
    if (group.kind !== 'event' || group.event === null) continue;
    const { event, mentions: reports } = group;
    const happened = event.modality === 'actual' || event.modality === 'historical';
    if (!happened || event.cameoCode === null) continue;
    const sources = reports.flatMap(({ articleId }) => articles.get(articleId) ?? []);
    const source = findFirst(sources);
    const row: GdeltEventRow = { event, cameoCode: event.cameoCode, reports, names, added: source?.published ?? '', source };
    yield { table: 'events', row };
    for (const report of reports) yield { table: 'event_mentions', row: { ...row, report, article: articles.get(report.articleId) ?? null } };
  }
}
