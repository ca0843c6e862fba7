import type { Page } from './page.ts';

/** What the stages found on a page: all that merging and exporting need, without the page's analysis. */
export type PageResult = Pick<Page, 'article' | 'mentions' | 'entities' | 'eventMentions'>;

/** A result as JSON on one line. */
export function stringifyPageResult({ article, mentions, entities, eventMentions }: PageResult): string {
  return JSON.stringify({ article, mentions, entities, eventMentions });
}

/** Reads what {@link stringifyPageResult} wrote; trusts it. */
export function parsePageResult(json: string): PageResult {
  return JSON.parse(json) as PageResult;
}
