import type { BlockRole } from '@corpus/core';
import { describe, expect, it } from 'vitest';
import { constrainByForm, type Side } from '../../src/layout/constrain-by-form.ts';
import { ALL_ROLES, roleSet } from '../../src/layout/role-sets.ts';

const CASES: readonly (readonly [line: string, side: Side, ...roles: BlockRole[]])[] = [
  ['March 5, 2024', 'after', 'related-date', 'comments'],
  ['5 Mar 2024', 'before', 'dateline-date', 'chrome', 'related-date'],
  ['3 hours ago', 'after', 'related-date', 'comments'],
  ['4 min read', 'after', 'related-read-time'],
  ['Advertisement', 'inside', 'ad'],
  ['© 2024 Example Media', 'after', 'legal'],
  ['Tags: harbour, storms', 'after', 'tags'],
  ['12 Comments', 'after', 'comments'],
  ['Leave a reply', 'after', 'comments'],
  ['Sign up for our newsletter', 'after', 'promo'],
  ['More from Example', 'after', 'related-heading', 'tags', 'related-title'],
  ['Published', 'before', 'published-label'],
  ['Updated: 5 March 2024', 'before', 'dateline-date'],
];

describe('constrainByForm', () => {
  for (const [line, side, ...roles] of CASES) {
    it(`knows "${line}" ${side} the body`, () => {
      expect(constrainByForm(line, side)).toBe(roleSet(...roles));
    });
  }

  it.each([['March winds', 'after'], ['4 min read', 'before'], ['More from this side of the sea, a man said.', 'after'], ['Home', 'before']] as const)('leaves %j open %s the body', (line, side) => {
    expect(constrainByForm(line, side)).toBe(ALL_ROLES);
  });
});
