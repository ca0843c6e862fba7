import * as exported from '@corpus/json';
import { expect, it } from 'vitest';

it('exports these names and no others', () => {
  expect(Object.keys(exported).sort()).toMatchInlineSnapshot(`
    [
      "RECORD_FILES",
      "fromJsonLines",
      "jsonCommand",
      "jsonFormats",
      "parseJsonLine",
      "toFollowTheMoney",
      "toJson",
      "toJsonLd",
      "toJsonLines",
      "toJsonLinesFiles",
    ]
  `);
});
