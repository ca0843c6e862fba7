import type { PageEntity } from '../entities/index.ts';
import type { Page } from './page.ts';

/** What the stages found on a page: all that merging and exporting need, without the page's analysis. */
export type PageResult = Pick<Page, 'article' | 'mentions' | 'entities' | 'eventMentions'>;

/** A result as JSON on one line. */
export function stringifyPageResult({ article, mentions, entities, eventMentions }: PageResult): string {
  return JSON.stringify({ article, mentions, entities: entities.map((entity) => ({ ...entity, names: [...entity.names] })), eventMentions });
}

/** Reads what {@link stringifyPageResult} wrote; trusts it. */
export function parsePageResult(json: string): PageResult {
  type Stored = Omit<PageResult, 'entities'> & { readonly entities: readonly (Omit<PageEntity, 'names'> & { readonly names: readonly [string, number][] })[] };
  const stored = JSON.parse(json) as Stored;
  return { ...stored, entities: stored.entities.map((entity) => ({ ...entity, names: new Map(entity.names) })) };
}
