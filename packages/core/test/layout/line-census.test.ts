import { describe, expect, it } from 'vitest';
import { LineCensus } from '../../src/layout/line-census.ts';
import { parseSeed } from '../../src/seed/index.ts';

describe('LineCensus', () => {
  it('draws the same sample of too many lines in any order, and goes on finding what repeats', () => {
    const documents = Array.from({ length: 40 }, (_, page) =>
      parseSeed(` date 2024-03-05 Always the same words here\n${Array.from({ length: 30 }, (__, line) => `Line ${String(line)} of page ${String(page)}`).join('\n')}`));
    const count = (order: typeof documents): ReadonlySet<number> => {
      const census = new LineCensus(600);
      for (const document of order) census.add(document, null);
      return census.finish();
    };
    const repeated = count(documents);
    expect(repeated.size).toBe(1);
    expect(count(documents.toReversed())).toEqual(repeated);
  });
});
