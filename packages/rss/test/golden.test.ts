import { toAtom, toJsonFeed, toRss } from '@corpus/rss';
import { expect, it } from 'vitest';
import { collect, sampleRecords, stream } from '../../core/test/export/sample-corpus.ts';

const both = sampleRecords.filter((record) => record.kind !== 'duplicate');
const options = { title: 'Orbit & more', link: 'https://example.org/', self: 'https://example.org/feed?x=1&y=2' };

/** Small enough to review; `vitest -u` rewrites them. */
it.each([
  ['feed.xml', toRss(stream(both), options)],
  ['feed.atom', toAtom(stream(both), options)],
  ['feed.json', toJsonFeed(stream(both), options)],
  ['events.xml', toRss(stream(both), { ...options, of: 'events' })],
])('%s stays as it is', async (file, text) => {
  await expect((await collect(text)).join('')).toMatchFileSnapshot(`golden/${file}`);
});
