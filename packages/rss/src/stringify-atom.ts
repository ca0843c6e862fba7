import { GENERATOR, type Channel } from './channel.ts';
import type { FeedItem } from './item.ts';
import { stringifyXml, type XmlValue } from './stringify-xml.ts';

/** Atom wants a date in every place; this one stands for none at all. */
const NO_DATE = '1970-01-01T00:00:00Z';

const html = (text: string | null): XmlValue => text && { '@type': 'html', '#text': text };

/** An entry without address must have content: its summary, or its title. */
function contentOf({ content, summary, title, url }: FeedItem): XmlValue {
  return html(content) ?? (url === null ? (html(summary) ?? title) : null);
}

function entry(item: FeedItem, feedUpdated: string): XmlValue {
  return {
    id: item.id,
    title: item.title,
    link: item.url && { '@href': item.url, '@rel': 'alternate' },
    published: item.published,
    updated: item.updated ?? item.published ?? feedUpdated,
    author: item.authors.map((name) => ({ name })),
    category: item.categories.map((term) => ({ '@term': term })),
    summary: html(item.summary),
    content: contentOf(item),
  };
}

/** Atom 1.0 (RFC 4287). */
export function stringifyAtom({ id, title, link, description, language, self, updated, author, items }: Channel): string {
  return stringifyXml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': language,
      id,
      title,
      subtitle: description,
      link: [self && { '@href': self, '@rel': 'self', '@type': 'application/atom+xml' }, { '@href': link, '@rel': 'alternate' }],
      updated: updated ?? NO_DATE,
      author: { name: author },
      generator: GENERATOR,
      entry: items.map((item) => entry(item, updated ?? NO_DATE)),
    },
  });
}
