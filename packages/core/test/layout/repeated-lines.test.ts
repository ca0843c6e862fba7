import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBlocks, RepeatedLines } from '../../src/layout/index.ts';
import { parseSeed } from '../../src/seed/index.ts';

const SLOGAN = 'Independent reporting from the coast needs your help, and every contribution, however small, keeps our newsroom going for another day.';
const pageOf = (story: string): string => ` date 2024-03-05 Coast News\n\n${story} begins\n\nThe story of ${story} began on Monday, the police said, and it has kept the town awake since then.\n\n${SLOGAN}\n\nIt went on for days, officials said, until ${story} was over and everybody could go home again.\n`;
const pages = ['the storm', 'the strike', 'the flood', 'the fair', 'the vote'].map((story) => parseSeed(pageOf(story)));

describe('RepeatedLines', () => {
  const repeatedLines = new RepeatedLines();
  for (const page of pages) repeatedLines.add(page);

  it('takes a line that all pages of the site hold out of the body, and no other', () => {
    const [page] = pages;
    const roles = new Map(labelBlocks(page!, { repeatedLines }).map(({ text, role }) => [text.slice(0, 12), role]));
    expect(['paragraph', 'quote', 'list-item', 'table', 'subheading', 'title']).not.toContain(roles.get(SLOGAN.slice(0, 12)));
    expect(roles.get('The story of')).toBe('paragraph');
    expect(roles.get('It went on f')).toBe('paragraph');
  });

  it('does not trust two pages', () => {
    const few = new RepeatedLines();
    for (const page of pages.slice(0, 2)) few.add(page);
    expect(labelBlocks(pages[0]!, { repeatedLines: few })).toEqual(labelBlocks(pages[0]!));
  });

  it('gives the same answer for pages in any order', () => {
    fc.assert(fc.property(fc.shuffledSubarray(pages, { minLength: pages.length }), (order) => {
      const other = new RepeatedLines();
      for (const page of order) other.add(page);
      expect(labelBlocks(pages[0]!, { repeatedLines: other })).toEqual(labelBlocks(pages[0]!, { repeatedLines }));
    }));
  });
});
