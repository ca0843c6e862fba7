import type { Channel } from './channel.ts';
import type { FeedItem } from './item.ts';

/** JSON.stringify leaves out what is undefined. */
const known = <T>(value: T | null): T | undefined => value ?? undefined;
const some = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined);

function item({ id, url, title, summary, content, published, updated, authors, categories, language }: FeedItem): object {
  const html = content ?? summary;
  return {
    id,
    url: known(url),
    title,
    ...(html === null ? { content_text: title } : { content_html: html }),
    date_published: known(published),
    date_modified: known(updated),
    authors: some(authors.map((name) => ({ name }))),
    tags: some(categories),
    language: known(language),
  };
}

/** JSON Feed 1.1. */
export function stringifyJsonFeed({ title, link, description, self, language, author, items }: Channel): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: link,
    feed_url: known(self),
    description,
    language: known(language),
    authors: [{ name: author }],
    items: items.map(item),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
