import { groupRecords, type Article, type CorpusRecord } from '@corpus/core';
import { toArticleItem, toPageCandidate } from './article-item.ts';
import { toEventItem, toReportedEvent, toSource, type ReportedEvent, type Source } from './event-item.ts';
import { createEventFilter, createPageFilter, type PageCandidate } from './filter.ts';
import type { FeedItem } from './item.ts';
import { keepNewest } from './newest.ts';
import type { ResolvedFeedOptions } from './options.ts';

function isStory({ pageType }: Article): boolean {
  return pageType === 'article' || pageType === 'live-blog';
}

/**
 * Items of a feed of articles. Holds the newest that match, and the ids of near copies: a copy is left out when its
 * original is in the feed.
 */
async function collectArticles(records: AsyncIterable<CorpusRecord>, options: ResolvedFeedOptions): Promise<FeedItem[]> {
  const matches = createPageFilter(options);
  const newest = keepNewest<PageCandidate>(options.limit);
  const originals = new Map<string, string>();
  for await (const group of groupRecords(records)) {
    if (group.kind === 'duplicate') originals.set(group.duplicate.id, group.duplicate.duplicateOf);
    if (group.kind !== 'page' || group.article === null || !isStory(group.article)) continue;
    const page = toPageCandidate(group.article, group.mentions);
    if (matches(page)) newest.push(page);
  }
  const pages = newest.take();
  const shown = new Set<string>(pages.map(({ article }) => article.id));
  return pages
    .filter(({ article }) => !shown.has(originals.get(article.id) ?? ''))
    .map((page) => toArticleItem(page, options.content));
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
