import { GENERATOR, type Channel } from './channel.ts';
import type { FeedItem } from './item.ts';
import { stringifyXml, type XmlValue } from './stringify-xml.ts';

/** RFC 822, with four digits for the year as RSS wants it. */
function rfc822(instant: string | null): string | null {
  return instant && new Date(instant).toUTCString();
}

function item({ id, url, title, summary, content, published, authors, categories }: FeedItem): XmlValue {
  return {
    title,
    link: url,
    description: summary,
    'content:encoded': content,
    'dc:creator': authors,
    category: categories,
    guid: { '#text': id, '@isPermaLink': String(id === url) },
    pubDate: rfc822(published),
  };
}

/** RSS 2.0. Authors are `dc:creator`, because the format's own `author` is an e-mail address. */
export function stringifyRss({ title, link, description, language, self, updated, items }: Channel): string {
  return stringifyXml({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      channel: {
        title,
        link,
        description,
        language,
        lastBuildDate: rfc822(updated),
        generator: GENERATOR,
        'atom:link': self && { '@href': self, '@rel': 'self', '@type': 'application/rss+xml' },
        item: items.map(item),
      },
    },
  });
}
