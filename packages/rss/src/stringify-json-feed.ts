import type { Channel } from './channel.ts';
import type { FeedItem } from './item.ts';

/** JSON.stringify leaves out what is undefined. */
const orAbsent = <T>(value: T | null): T | undefined => value ?? undefined;
const some = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined);

function item({ id, url, title, summary, content, published, updated, authors, categories, language }: FeedItem): object {
  const html = content ?? summary;
  return {
    id,
    url: orAbsent(url),
    title,
    ...(html === null ? { content_text: title } : { content_html: html }),
    date_published: orAbsent(published),
    date_modified: orAbsent(updated),
    authors: some(authors.map((name) => ({ name }))),
    tags: some(categories),
    language: orAbsent(language),
  };
}

/** JSON Feed 1.1. */
export function stringifyJsonFeed({ title, link, description, self, language, author, items }: Channel): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: link,
    feed_url: orAbsent(self),
    description,
    language: orAbsent(language),
    authors: [{ name: author }],
    items: items.map(item),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
