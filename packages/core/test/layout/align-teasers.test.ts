import { expect, it } from 'vitest';
import { alignTeasers } from '../../src/layout/align-teasers.ts';
import type { Block, BlockRole } from '../../src/index.ts';

function page(...roles: BlockRole[]): Block[] {
  return roles.map((role, index) => ({ index, role, text: role, start: index * 100, end: index * 100 + role.length, confidence: 0.6 }));
}
const roles = (blocks: Block[]): BlockRole[] => alignTeasers(blocks).map(({ role }) => role);

const ITEM: BlockRole[] = ['related-kicker', 'related-title', 'related-summary', 'related-date'];

it('takes a second headline before the date for the summary, where the other teasers have one', () => {
  const broken: BlockRole[] = ['related-kicker', 'related-title', 'related-title', 'related-date'];
  expect(roles(page(...ITEM, ...broken, ...ITEM))).toEqual([...ITEM, ...ITEM, ...ITEM]);
});

it('takes a short line in the place of the kicker for one, where the other teasers have one', () => {
  const broken: BlockRole[] = ['chrome', 'related-title', 'related-summary', 'related-date'];
  expect(roles(page(...ITEM, ...broken, ...ITEM))).toEqual([...ITEM, ...ITEM, ...ITEM]);
});

it('takes a second heading before a headline for its kicker', () => {
  expect(roles(page('related-heading', 'related-heading', ...ITEM.slice(1), ...ITEM, ...ITEM))).toEqual(['related-heading', ...ITEM, ...ITEM, ...ITEM]);
});

it('leaves lists of bare headlines alone', () => {
  const list: BlockRole[] = ['related-heading', 'related-title', 'related-title', 'related-date', 'related-title', 'related-date', 'related-title', 'related-date'];
  expect(roles(page(...list))).toEqual(list);
});

it('needs a pattern, not a single example', () => {
  const two: BlockRole[] = [...ITEM, 'chrome', 'related-title', 'related-title', 'related-date'];
  expect(roles(page(...two))).toEqual(two);
});
