import type { Article, CorpusRecord, DocumentId, Duplicate, IsoDate } from '@corpus/core';
import { toAtom, toJsonFeed, toRss, type FeedOptions } from '@corpus/rss';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { agreement, agreementReports, article, attack, attackReports, collect, sampleRecords, secondArticle, stream } from '../../core/test/export/sample-corpus.ts';
import { all, readXml, text, type Element } from './read-xml.ts';

type Feed = (records: AsyncIterable<CorpusRecord>, options?: FeedOptions) => AsyncIterable<string>;
interface JsonFeed {
  [name: string]: unknown;
  items: Record<string, unknown>[];
}

/** The sample without the record that says the second article is a copy of the first. */
const both = sampleRecords.filter((record) => record.kind !== 'duplicate');
const write = async (feed: Feed, options?: FeedOptions, records: readonly CorpusRecord[] = both): Promise<string> =>
  (await collect(feed(stream(records), options))).join('');
const rss = async (options?: FeedOptions, records?: readonly CorpusRecord[]): Promise<Element> =>
  all(readXml(await write(toRss, options, records)), 'channel')[0]!;
const atom = async (options?: FeedOptions, records?: readonly CorpusRecord[]): Promise<Element> => readXml(await write(toAtom, options, records));
const json = async (options?: FeedOptions, records?: readonly CorpusRecord[]): Promise<JsonFeed> =>
  JSON.parse(await write(toJsonFeed, options, records)) as JsonFeed;

const channel = {
  title: 'Orbit & more', link: 'https://example.org/', description: 'All <deals>', self: 'https://example.org/feed?x=1&y=2', language: 'en-GB', author: 'Desk',
};
const titles = ['Kestria and Norland signed a trade deal.', '=Kestria & Norland "sign" trade deal]]>'];

describe('all three feeds', () => {
  it('give an item the same id, title and instant', async () => {
    const fromRss = all(await rss(), 'item').map((item) => [text(item, 'guid'), text(item, 'title'), new Date(text(item, 'pubDate')!).toISOString()]);
    const fromAtom = all(await atom(), 'entry').map((entry) => [text(entry, 'id'), text(entry, 'title'), new Date(text(entry, 'updated')!).toISOString()]);
    const fromJson = (await json()).items.map(({ id, title, date_published: date }) => [id, title, new Date(date as string).toISOString()]);
    expect(fromRss).toEqual([
      ['https://example.org/deal?a=1&b=2', titles[0], '2024-03-02T04:30:00.000Z'],
      [`urn:corpus:article:${article.id}`, titles[1], '2024-02-29T00:00:00.000Z'],
    ]);
    expect(fromAtom).toEqual(fromRss);
    expect(fromJson).toEqual(fromRss);
  });

  it('are read by a reader as they were meant', async () => {
    for (const feed of [toRss, toAtom]) {
      const parsed = await new Parser().parseString(await write(feed, channel));
      expect(parsed).toMatchObject({ title: 'Orbit & more', feedUrl: 'https://example.org/feed?x=1&y=2', link: 'https://example.org/' });
      expect(parsed.items.map((item) => item.title)).toEqual(titles);
      expect(parsed.items[1]?.contentSnippet).toContain('<b>President</b> Ilse Brandt said.');
      expect(parsed.items[1]?.isoDate).toBe('2024-02-29T00:00:00.000Z');
    }
  });

  it('hold no characters that XML forbids', async () => {
    for (const feed of [toRss, toAtom, toJsonFeed]) expect(await write(feed)).not.toMatch(/\p{Cc}(?<![\t\n])|\\u00/u);
  });

  it('are the same in any order of pages', async () => {
    for (const feed of [toRss, toAtom, toJsonFeed]) expect(await write(feed, {}, [secondArticle, article])).toBe(await write(feed, {}, [article, secondArticle]));
  });

  it('can be empty', async () => {
    expect(all(await rss({}, []), 'item')).toEqual([]);
    expect(text(await rss({}, []), 'lastBuildDate')).toBeNull();
    expect(text(await atom({}, []), 'updated')).toBe('1970-01-01T00:00:00Z');
    expect((await json({}, [])).items).toEqual([]);
  });
});

describe('toRss', () => {
  it('writes the channel', async () => {
    const feed = await rss(channel);
    expect(Object.fromEntries(feed.children.filter(({ name }) => name !== 'item').map(({ name, text: value }) => [name, value]))).toEqual({
      title: 'Orbit & more', link: 'https://example.org/', description: 'All <deals>', language: 'en-GB',
      lastBuildDate: 'Sat, 02 Mar 2024 04:30:00 GMT', generator: 'Corpus (@corpus/rss)', 'atom:link': '',
    });
    expect(all(feed, 'atom:link')[0]?.attributes).toEqual({ href: 'https://example.org/feed?x=1&y=2', rel: 'self', type: 'application/rss+xml' });
  });

  it('escapes text for HTML, then for XML', async () => {
    const xml = await write(toRss);
    expect(xml).toContain('<description>&lt;p&gt;PORT ALDER — Kestria and Norland signed a trade deal on Thursday, &amp;lt;b&amp;gt;President');
    expect(xml).not.toContain('CDATA');
    const [, item] = all(await rss(), 'item');
    expect(text(item!, 'content:encoded')).toBe(
      '<p>PORT ALDER — Kestria and Norland signed a trade deal on Thursday, &lt;b&gt;President&lt;/b&gt; Ilse Brandt said.</p>\n'
        + '<blockquote><p>“We will not attack Norland,” Brandt told reporters.</p></blockquote>',
    );
  });

  it('marks up what the parts of the body are, lists in one', async () => {
    const kinds = ['paragraph', 'subheading', 'list-item', 'list-item', 'quote', 'table'] as const;
    const parts = kinds.map((kind) => ({ kind, start: 0, end: 1 }));
    const html = async (page: Partial<Article>) => (await json({}, [{ ...article, ...page }])).items[0]?.['content_html'];
    const body = 'One & all\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix';
    expect(await html({ body, parts })).toBe(
      '<p>One &amp; all</p>\n<h2>Two</h2>\n<ul><li>Three</li>\n<li>Four</li></ul>\n<blockquote><p>Five</p></blockquote>\n<pre>Six</pre>',
    );
    expect(await html({ body: 'One\n\nTwo', parts: parts.slice(0, 1) })).toBe('<p>One</p>\n<p>Two</p>');
  });

  it('names authors and categories: section, tags, entities', async () => {
    const [, item] = all(await rss(), 'item');
    expect(all(item!, 'dc:creator').map((creator) => creator.text)).toEqual(['Ana Núñez', 'Orbit Agency']);
    expect(all(item!, 'category').map((category) => category.text)).toEqual(['World', 'trade|energy', 'talks', 'Kestria', 'Norland']);
  });

  it('has a permanent link where there is an address, and an id of its own elsewhere', async () => {
    const [first, second] = all(await rss(), 'item');
    expect([text(first!, 'link'), all(first!, 'guid')[0]?.attributes]).toEqual([secondArticle.url, { isPermaLink: 'true' }]);
    expect([text(second!, 'link'), all(second!, 'guid')[0]?.attributes]).toEqual([null, { isPermaLink: 'false' }]);
  });
});

describe('toAtom', () => {
  it('writes the feed', async () => {
    const feed = await atom(channel);
    expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' });
    expect([text(feed, 'id'), text(feed, 'subtitle'), text(feed, 'updated')]).toEqual([channel.self, 'All <deals>', '2024-03-02T04:30:00Z']);
    expect(all(feed, 'link').map(({ attributes }) => attributes['rel'])).toEqual(['self', 'alternate']);
    expect(text(all(feed, 'author')[0]!, 'name')).toBe('Desk');
  });

  it('marks HTML as such', async () => {
    const [, entry] = all(await atom(), 'entry');
    expect(all(entry!, 'content')[0]?.attributes).toEqual({ type: 'html' });
    expect(text(entry!, 'content')).toMatch(/^<p>PORT ALDER/);
  });

  it('gives an entry without address content in any case', async () => {
    const [linked, unlinked] = all(await atom({ content: 'none' }), 'entry');
    expect([text(linked!, 'content'), text(unlinked!, 'content')]).toEqual([null, titles[1]]);
  });

  it('dates an undated article like the feed', async () => {
    const undated = { ...article, datePublished: null, datePublishedBasis: null };
    expect(all(await atom({}, [undated, secondArticle]), 'entry').map((entry) => [text(entry, 'published'), text(entry, 'updated')])).toEqual([
      ['2024-03-02T04:30:00Z', '2024-03-02T04:30:00Z'], [null, '2024-03-02T04:30:00Z'],
    ]);
  });
});

describe('toJsonFeed', () => {
  it('writes version first and only what is known', async () => {
    expect(await write(toJsonFeed)).toMatch(/^\{\n {2}"version": "https:\/\/jsonfeed.org\/version\/1.1",\n/);
    const { items: [first] } = await json();
    expect(first).toEqual({
      id: secondArticle.url, url: secondArticle.url, title: titles[0], content_html: '<p>Kestria and Norland signed a trade deal.</p>',
      summary: undefined, date_published: '2024-03-02T04:30:00Z', language: 'en',
    });
  });

  it('always has content', async () => {
    for (const content of ['full', 'summary', 'none'] as const) {
      for (const item of (await json({ content })).items) expect(item['content_html'] ?? item['content_text']).toMatch(/./);
    }
  });
});

describe('option limit', () => {
  it('keeps the newest', async () => {
    expect((await json({ limit: 1 })).items.map((item) => item['title'])).toEqual([titles[0]]);
  });

  it('is 100 by default', async () => {
    const many = Array.from({ length: 150 }, (_, index) => ({ ...article, id: String(index).padStart(16, '0') as typeof article.id }));
    expect((await json({}, many)).items).toHaveLength(100);
    expect((await json({ limit: 150 }, many)).items).toHaveLength(150);
  });
});

describe('option content', () => {
  it.each([
    ['full', [true, true]],
    ['summary', [true, false]],
    ['none', [false, false]],
  ] as const)('%s', async (content, expected) => {
    const [item] = all(await rss({ content }), 'item');
    expect([text(item!, 'description') !== null, text(item!, 'content:encoded') !== null]).toEqual(expected);
  });
});

describe('filters', () => {
  const found = async (options: FeedOptions): Promise<unknown[]> => (await json(options)).items.map((item) => (item['id'] === secondArticle.url ? 2 : 1));

  it.each([
    [{ entities: ['wd:Q1'] }, [1]],
    [{ entities: ['  ILSE  brandt'] }, [1]],
    [{ entities: ['Késtria'] }, [1]],
    [{ entities: ['nobody', 'Norland'] }, [1]],
    [{ entities: ['nobody'] }, []],
    [{ eventTypes: ['ASSAULT'] }, [1]],
    [{ eventTypes: ['ASSAULT', 'AGREE'] }, [2, 1]],
    [{ sections: ['wörld'] }, [1]],
    [{ since: '2024-03-01' }, [2]],
    [{ before: '2024-03-01' }, [1]],
    [{ since: '2024-02-29', before: '2024-03-03' }, [2, 1]],
    [{ entities: ['Kestria'], since: '2024-03-01' }, []],
  ] as const)('%j', async (options, expected) => {
    expect(await found(options)).toEqual(expected);
  });

  it('leave out undated articles when days are asked for', async () => {
    const undated = { ...article, datePublished: null, datePublishedBasis: null };
    expect((await json({ since: '0001-01-01' }, [undated])).items).toEqual([]);
  });
});

describe('what is no news item', () => {
  it('is a page that is no article', async () => {
    expect((await json({}, [{ ...article, pageType: 'list' }, { ...secondArticle, pageType: 'live-blog' }])).items).toHaveLength(1);
  });

  it('is a near copy of an item of the feed', async () => {
    expect((await json({}, sampleRecords)).items.map((item) => item['title'])).toEqual([titles[1]]);
    expect((await json({ since: '2024-03-01' }, sampleRecords)).items.map((item) => item['title'])).toEqual([titles[0]]);
  });
});

describe('an item', () => {
  const page = (number: number, fields: Partial<Article>): Article => ({ ...article, id: String(number).padStart(16, '0') as DocumentId, title: `Page ${String(number)}`, ...fields });
  const copy = (id: number, duplicateOf: number): Duplicate => ({ kind: 'duplicate', schemaVersion: '1.0', id: page(id, {}).id, duplicateOf: page(duplicateOf, {}).id });
  const day = (number: number): Article['datePublished'] => `2024-03-0${String(number)}` as IsoDate;
  const titlesOf = async (records: readonly CorpusRecord[], options: FeedOptions = {}): Promise<unknown[]> => (await json(options, records)).items.map((item) => item['title']);

  it('is one report, however many near copies are newer than the next one', async () => {
    const pages = [1, 2, 3, 4].map((number) => page(number, { datePublished: day(number) }));
    const copies = [copy(3, 2), copy(4, 2)];
    expect(await titlesOf([...pages, ...copies], { limit: 2 })).toEqual(['Page 2', 'Page 1']);
    // The original does not match: the newest copy stands for it.
    expect(await titlesOf([...pages, ...copies], { since: '2024-03-03' })).toEqual(['Page 4']);
  });

  it('is the newest version of an address, in any order', async () => {
    const url = 'https://example.org/live';
    const versions = [page(1, { url, datePublished: day(1) }), page(2, { url, datePublished: day(2) }), page(3, { url, datePublished: day(2), dateModified: day(3) })];
    for (const records of [versions, [...versions].reverse()]) expect(await titlesOf([...records, copy(3, 1)])).toEqual(['Page 3']);
  });
});

describe('the id of a feed', () => {
  const idOf = async (options: FeedOptions): Promise<string | null> => text(await atom(options), 'id');

  it('is its address, else a URN of what it is about', async () => {
    expect(await idOf({ self: 'https://example.org/feed' })).toBe('https://example.org/feed');
    const feeds: FeedOptions[] = [{}, { title: 'Other' }, { of: 'events' }, { entities: ['Mali'] }, { sections: ['Mali'] }, { eventTypes: ['ASSAULT'] }];
    const ids = await Promise.all(feeds.map(idOf));
    expect(new Set(ids).size).toBe(feeds.length);
    for (const id of ids) expect(id).toMatch(/^urn:corpus:feed:[\da-f]{16}$/);
  });

  it('stays the same from day to day', async () => {
    expect(await idOf({ since: '2024-03-02', limit: 1 })).toBe(await idOf({}));
  });
});

describe('a title', () => {
  const words = 'A ship with forty-one containers of grain left the harbour of Port Alder early on Friday morning, the operator said.';
  it.each([
    ['the dek', { title: null, dek: 'Short dek' }, 'Short dek'],
    ['the first words', { title: null, body: words }, 'A ship with forty-one containers of grain left the harbour of Port Alder early…'],
    ['the head of a very long word', { title: null, body: `${'x'.repeat(79)}🛰️${'x'.repeat(9)}` }, `${'x'.repeat(79)}…`],
    ['the id', { title: '\u0001', body: ' ' }, article.id],
    ['white space folded', { title: ' a\u00a0\n b ' }, 'a b'],
  ])('comes from %s', async (_, fields, title) => {
    expect((await json({}, [{ ...article, ...fields }])).items[0]?.['title']).toBe(title);
  });
});

describe('option of', () => {
  it('makes an item an event, with its facts, its evidence and the sources', async () => {
    const [agreementItem, attackItem] = (await json({ of: 'events' })).items;
    expect(agreementItem).toMatchObject({
      id: `urn:corpus:${agreement.id}`, title: 'Kestria, Norland: agree in Port Alder', date_published: '2024-02-29T00:00:00Z',
      tags: ['AGREE', 'economic', 'Kestria', 'Norland'],
    });
    const html = agreementItem?.['content_html'] as string;
    expect(html).toContain('<li>Type: AGREE, economic</li>\n<li>CAMEO: 0311 Express intent to cooperate economically</li>\n<li>Modality: actual</li>\n<li>Date: 2024-02-29</li>\n<li>Place: Port Alder, MLI</li>');
    expect(html).toContain('<p>=Kestria &amp; Norland &quot;sign&quot; trade deal]]&gt;, Orbit News, 2024-02-29</p>');
    expect(html).toContain('<a href="https://example.org/deal?a=1&amp;b=2">Kestria and Norland signed a trade deal.</a>, 2024-03-02');
    expect(attackItem).toMatchObject({ title: 'Ilse Brandt → Norland: assault (negated)', date_published: '2024-02-29T00:00:00Z' });
    expect(attackItem?.['content_html']).toContain('<li>Counts: 0 injured</li>');
  });

  it.each([
    ['actual', '2024-02-27', '2024-02-27'], ['historical', '2024-02-27', '2024-02-27'], ['actual', null, '2024-02-29'], ['actual', '2030-01-01', '2024-02-29'],
    ['future', '2024-03-09', '2024-02-29'], ['hypothetical', '2024-03-09', '2024-02-29'], ['negated', '2024-02-27', '2024-02-29'],
  ] as const)('dates an event that is %s and of %s by the day it happened, or else of its first report: %s', async (modality, day, published) => {
    const date = day === null ? null : { ...agreement.date!, start: day as IsoDate, end: day as IsoDate };
    const records = [secondArticle, article, { ...agreement, modality, date }, ...[...agreementReports].reverse()];
    expect((await json({ of: 'events' }, records)).items[0]?.['date_published']).toBe(`${published}T00:00:00Z`);
  });

  it('leaves an event that no dated page reports without a day', async () => {
    const records = [{ ...article, datePublished: null, datePublishedBasis: null }, { ...agreement, date: null }, agreementReports[0]!];
    expect((await json({ of: 'events' }, records)).items[0]).not.toHaveProperty('date_published');
  });

  it.each([
    [{ eventTypes: ['ASSAULT'] }, [attack.id]],
    [{ entities: ['ilse brandt'] }, [attack.id]],
    [{ entities: ['port alder'] }, [agreement.id]],
    [{ since: '2024-03-01' }, []],
  ] as const)('filters events by %j', async (options, ids) => {
    expect((await json({ of: 'events', ...options })).items.map((item) => item['id'])).toEqual(ids.map((id) => `urn:corpus:${id}`));
  });

  it('titles an event of nobody with the first words of a report', async () => {
    const records = [article, { ...attack, actors: [], recipients: [] }, ...attackReports];
    expect((await json({ of: 'events' }, records)).items[0]?.['title']).toBe('assault (negated): “We will not attack Norland,”');
  });

  it('says how many reports it does not show', async () => {
    const report = both.find((record) => record.kind === 'event-mention')!;
    const records = [article, agreement, ...Array.from({ length: 23 }, () => report)];
    expect((await json({ of: 'events' }, records)).items[0]?.['content_html']).toMatch(/<p>… and 3 more reports\.<\/p>$/);
  });
});

describe('bad options', () => {
  it.each([
    [{ link: 'example.org' }], [{ self: 'ftp://example.org/' }], [{ since: '2024-02-30' }], [{ before: 'today' }], [{ limit: Number.NaN }],
    [{ of: 'people' as 'events' }], [{ content: 'all' as 'full' }], [{ eventTypes: ['WAR' as 'ASSAULT'] }], [{ of: 'events' as const, sections: ['World'] }],
  ])('%j are refused', async (options) => {
    await expect(write(toRss, options)).rejects.toMatchObject({ code: 'OPTION_INVALID' });
  });
});
