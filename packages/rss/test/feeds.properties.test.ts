import { toAtom, toJsonFeed, toRss } from '@corpus/rss';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, article, attack, attackReports, collect, mentions, secondArticle, stream } from '../../core/test/export/sample-corpus.ts';
import { cleanLine } from '../src/clean-text.ts';
import { all, readXml, text } from './read-xml.ts';

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", ']]>', '<![CDATA[', '&amp;', '\u0001', '\ufffe', '\ud800', '\r', '\n', ' ', '🛰', 'a') }),
);
const page = fc
  .record({ title: fc.option(nasty), body: nasty, dek: fc.option(nasty), section: fc.option(nasty), tags: fc.array(nasty, { maxLength: 3 }), author: nasty, path: nasty })
  .map(({ author, path, ...fields }) => ({ ...article, ...fields, url: `https://example.org/${path}`, authors: [{ ...article.authors[0]!, name: author }] }));

describe('a strict XML parser', () => {
  it('reads RSS and Atom of any text, and finds the titles of the JSON Feed there', async () => {
    await fc.assert(
      fc.asyncProperty(page, nasty, nasty, async (each, title, description) => {
        const records = [each, ...mentions, secondArticle];
        const options = { title, description, author: title, language: description, link: `https://example.org/${title}` };
        const write = async (feed: typeof toRss): Promise<string> => (await collect(feed(stream(records), options))).join('');
        const channel = all(readXml(await write(toRss)), 'channel')[0]!;
        const feed = readXml(await write(toAtom));
        const json = JSON.parse(await write(toJsonFeed)) as { title: string; items: { title: string }[] };
        const titles = json.items.map((item) => item.title);
        expect(all(channel, 'item').map((item) => text(item, 'title'))).toEqual(titles);
        expect(all(feed, 'entry').map((entry) => text(entry, 'title'))).toEqual(titles);
        expect(json.title).toBe(cleanLine(title));
        expect(text(channel, 'title')).toBe(json.title);
        for (const each of titles) expect(each).not.toBe('');
      }),
    );
  });

  it('reads events of any text', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, page, async (name, evidence, each) => {
        const event = { ...attack, actors: [{ ...attack.actors[0]!, entityId: null, text: name }], location: { ...agreement.location!, name } };
        const records = [each, event, { ...attackReports[0]!, text: evidence }];
        const xml = (await collect(toRss(stream(records), { of: 'events' }))).join('');
        const json = JSON.parse((await collect(toJsonFeed(stream(records), { of: 'events' }))).join('')) as { items: { title: string }[] };
        expect(all(all(readXml(xml), 'channel')[0]!, 'item').map((item) => text(item, 'title'))).toEqual(json.items.map((item) => item.title));
      }),
    );
  });
});
