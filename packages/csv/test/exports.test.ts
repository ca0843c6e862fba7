import * as exported from '@corpus/csv';
import { expect, it } from 'vitest';

it('exports these names and no others', () => {
  expect(Object.keys(exported).sort()).toMatchInlineSnapshot(`
    [
      "TABLE_NAMES",
      "csvCommand",
      "csvFormats",
      "csvTables",
      "guardFormula",
      "joinList",
      "splitList",
      "toCsv",
      "toCsvFiles",
      "toGdelt",
      "toGdeltFiles",
      "unguardFormula",
    ]
  `);
});
