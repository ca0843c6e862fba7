import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBlocks, learnRepeatedLines, siteOf, type RepeatedLines } from '../../src/layout/index.ts';
import { parseSeed, type SeedInput } from '../../src/seed/index.ts';

const SLOGAN = 'Independent reporting from the coast needs your help, and every contribution, however small, keeps our newsroom going for another day.';
const BODY = ['paragraph', 'quote', 'list-item', 'table', 'subheading'];
const pageOf = (story: string): string => ` date 2024-03-05 Coast News\n\n${story} begins\n\nThe story of ${story} began on Monday, the police said, and it has kept the town awake since then.\n\n${SLOGAN}\n\nIt went on for days, officials said, until ${story} was over and everybody could go home again.\n`;
const inputOf = (text: string, url: string | null = null): SeedInput => ({ document: parseSeed(text), url, publisher: null });
const inputs = ['the storm', 'the strike', 'the flood', 'the fair', 'the vote'].map((story) => inputOf(pageOf(story)));

const roleOf = (input: SeedInput, start: string, repeatedLines: RepeatedLines): string | undefined =>
  labelBlocks(input.document, { repeatedLines, site: siteOf(input) }).find(({ text }) => text.startsWith(start))?.role;

describe('learnRepeatedLines', () => {
  it('takes a line that many pages of the site hold out of the body, and no other', async () => {
    const repeatedLines = await learnRepeatedLines(inputs);
    expect(BODY).not.toContain(roleOf(inputs[0]!, 'Independent', repeatedLines));
    expect(roleOf(inputs[0]!, 'The story of', repeatedLines)).toBe('paragraph');
    expect(roleOf(inputs[0]!, 'It went on', repeatedLines)).toBe('paragraph');
  });

  it('does not trust two pages', async () => {
    expect((await learnRepeatedLines(inputs.slice(0, 2))).size).toBe(0);
  });

  it('learns nothing from copies of one story', async () => {
    const copies = ['One', 'Two', 'Three', 'Four'].map((name) => inputOf(`${inputs[0]!.document.text}\nPublished by ${name}\n`));
    const repeatedLines = await learnRepeatedLines(copies);
    expect(roleOf(copies[0]!, 'The story of', repeatedLines)).toBe('paragraph');
  });

  it('keeps sites apart', async () => {
    const coast = inputs.map(({ document }) => inputOf(document.text, 'https://www.coast.example/a'));
    const repeatedLines = await learnRepeatedLines(coast);
    expect(roleOf(inputOf(pageOf('the play'), 'https://coast.example/b'), 'Independent', repeatedLines)).not.toBe('paragraph');
    expect(roleOf(inputOf(pageOf('the play'), 'https://hills.example/b'), 'Independent', repeatedLines)).toBe('paragraph');
  });

  it('gives the same answer for pages in any order', async () => {
    const expected = await learnRepeatedLines(inputs);
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(inputs, { minLength: inputs.length }), async (order) => {
      expect(await learnRepeatedLines(order)).toEqual(expected);
    }));
  });
});

describe('siteOf', () => {
  it('is the host of the address, or else the publisher', () => {
    expect(siteOf({ url: 'https://www.example.org/a', publisher: 'The Paper' })).toBe('example.org');
    expect(siteOf({ url: 'no address', publisher: 'The Paper' })).toBe('The Paper');
    expect(siteOf({ url: null, publisher: null })).toBe(null);
  });
});
