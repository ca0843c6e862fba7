import { groupRecords, type Article, type CorpusRecord, type DocumentId } from '@corpus/core';
import { toArticleItem, toPageCandidate } from './article-item.ts';
import { toEventItem, toReportedEvent, toSource, type ReportedEvent, type Source } from './event-item.ts';
import { createEventFilter, createPageFilter, type PageCandidate } from './filter.ts';
import type { FeedItem } from './item.ts';
import { keepNewest } from './newest.ts';
import type { ResolvedFeedOptions } from './options.ts';
import { pickPages } from './pick-pages.ts';

function isStory({ pageType }: Article): boolean {
  return pageType === 'article' || pageType === 'live-blog';
}

/** Pages held for each item: what is a near copy is known only when all pages are read. */
const PAGES_AN_ITEM = 4;

/** Items of a feed of articles. Holds the newest that match, several for each item, and the ids of near copies. */
async function collectArticles(records: AsyncIterable<CorpusRecord>, options: ResolvedFeedOptions): Promise<FeedItem[]> {
  const matches = createPageFilter(options);
  const newest = keepNewest<PageCandidate>(PAGES_AN_ITEM * options.limit);
  const originals = new Map<DocumentId, DocumentId>();
  for await (const group of groupRecords(records)) {
    if (group.kind === 'duplicate') originals.set(group.duplicate.id, group.duplicate.duplicateOf);
    if (group.kind !== 'page' || group.article === null || !isStory(group.article)) continue;
    const page = toPageCandidate(group.article, group.mentions);
    if (matches(page)) newest.push(page);
  }
  return pickPages(newest.take(), originals).slice(0, options.limit).map((page) => toArticleItem(page, options.content));
}

/** Items of a feed of events. Holds the newest that match, the entities' names, and title and address of every article. */
async function collectEvents(records: AsyncIterable<CorpusRecord>, options: ResolvedFeedOptions): Promise<FeedItem[]> {
  const names = new Map<string, string>();
  const sources = new Map<string, Source>();
  const matches = createEventFilter(options, names);
  const newest = keepNewest<ReportedEvent>(options.limit);
  for await (const group of groupRecords(records)) {
    if (group.kind === 'page' && group.article !== null) sources.set(group.article.id, toSource(group.article));
    if (group.kind === 'entity') names.set(group.entity.id, group.entity.name);
    if (group.kind !== 'event' || group.event === null) continue;
    const candidate = toReportedEvent(group.event, group.mentions, sources);
    if (matches(candidate)) newest.push(candidate);
  }
  return newest.take().map((candidate) => toEventItem(candidate, options.content, names, sources));
}

/** The newest items that match, newest first. */
export function collectItems(records: AsyncIterable<CorpusRecord>, options: ResolvedFeedOptions): Promise<FeedItem[]> {
  return options.of === 'events' ? collectEvents(records, options) : collectArticles(records, options);
}
