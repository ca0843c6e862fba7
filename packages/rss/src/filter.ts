import type { Article, EntityNames, Event, Mention } from '@corpus/core';
import { foldName } from './fold-name.ts';
import type { Dated } from './newest.ts';
import type { ResolvedFeedOptions } from './options.ts';

/** Candidates for a feed of articles. */
export interface PageCandidate extends Dated {
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

/** What a filter of events looks at. */
export interface EventCandidate extends Dated {
  readonly event: Event;
}

function isWithin({ published }: Dated, { since, before }: ResolvedFeedOptions): boolean {
  if (since === null && before === null) return true;
  const day = published?.slice(0, 'YYYY-MM-DD'.length);
  return day !== undefined && (since === null || day >= since) && (before === null || day < before);
}

/** True if any of the names, or the id, is wanted; or if nothing special is wanted. */
function createMatcher(wanted: readonly string[]): (names: Iterable<string | null>) => boolean {
  const folded = new Set(wanted.map(foldName));
  return (names) => {
    if (folded.size === 0) return true;
    for (const name of names) if (name !== null && folded.has(foldName(name))) return true;
    return false;
  };
}

export function createPageFilter(options: ResolvedFeedOptions): (page: PageCandidate) => boolean {
  const isEntity = createMatcher(options.entities);
  const isSection = createMatcher(options.sections);
  const types = new Set(options.eventTypes);
  return (page) =>
    isWithin(page, options)
    && isSection([page.article.section])
    && (types.size === 0 || page.article.eventTypes.some((type) => types.has(type)))
    && isEntity(page.mentions.flatMap((mention) => [mention.entityId, mention.name, mention.text]));
}

export function createEventFilter(options: ResolvedFeedOptions, names: EntityNames): (candidate: EventCandidate) => boolean {
  const isEntity = createMatcher(options.entities);
  const types = new Set(options.eventTypes);
  return (candidate) => {
    const { actors, recipients, location, type } = candidate.event;
    const involved = [...actors, ...recipients, ...(location === null ? [] : [location])];
    return (
      isWithin(candidate, options)
      && (types.size === 0 || types.has(type))
      && isEntity(involved.flatMap(({ entityId, text }) => [entityId, text, names.get(entityId ?? '') ?? null]))
    );
  };
}
