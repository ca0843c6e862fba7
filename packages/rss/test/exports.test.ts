import * as exported from '@corpus/rss';
import { expect, it } from 'vitest';

it('exports these names and no others', () => {
  expect(Object.keys(exported).sort()).toMatchInlineSnapshot(`
    [
      "rssCommand",
      "rssFormats",
      "toAtom",
      "toFeed",
      "toJsonFeed",
      "toRss",
    ]
  `);
});
