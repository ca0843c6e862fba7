import type { BlockRole } from '@corpus/core';
import { describe, expect, it } from 'vitest';
import { constrainByGold } from '../../src/layout/constrain-by-gold.ts';
import { BODY, NOT_BODY, type RoleSet, roleSet } from '../../src/layout/role-sets.ts';

const TITLE = 'Harbour reopens after storms';
const BODY_LINE = 'The harbour reopened on Tuesday after three weeks of storms that had kept all the ferries and the fishing boats ashore.';
const LINES = ['Home', TITLE, 'By Jane Doe', BODY_LINE, 'What next', 'Ferries sail.', TITLE];
const sets = constrainByGold(LINES, { title: TITLE, authors: ['Jane Doe'], body: [BODY_LINE, 'What next', 'Ferries sail.'], crossheads: ['What next'] });
const allows = (set: RoleSet, role: BlockRole): boolean => (set & roleSet(role)) !== 0;

describe('constrainByGold', () => {
  it('fixes the headline above the body and the byline', () => {
    expect(sets[1]).toBe(roleSet('title'));
    expect(sets[2]).toBe(roleSet('byline'));
  });

  it('leaves a copy of the headline below the body open', () => {
    expect(allows(sets[6]!, 'title') && allows(sets[6]!, 'related-title')).toBe(true);
  });

  it('allows running text only roles of running text, and a stated crosshead only that', () => {
    expect(sets[3]).toBe(roleSet('paragraph', 'list-item', 'quote'));
    expect(sets[4]).toBe(roleSet('subheading'));
    expect(allows(sets[5]!, 'subheading')).toBe(false);
    expect(sets[5]! & ~BODY).toBe(0);
  });

  it('keeps all else out of body and title', () => {
    expect(sets[0]! & ~NOT_BODY).toBe(0);
    expect(allows(sets[0]!, 'title')).toBe(false);
    expect(allows(sets[0]!, 'chrome')).toBe(true);
  });

  it('knows body lines from snippets where no body is stated', () => {
    const [inside, outside, unknown] = constrainByGold(['one two three', 'four five six', 'seven'], { with: ['two three'], without: ['five six'] });
    expect(inside! & ~BODY).toBe(0);
    expect(outside! & BODY).toBe(0);
    expect(allows(unknown!, 'paragraph') && allows(unknown!, 'chrome')).toBe(true);
  });
});
