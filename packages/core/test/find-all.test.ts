import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAll } from '../src/find-all.ts';

it.each([/\p{L}+/gu, /(?<year>\d{4})|a*/g, /^\s*/gm])('gives what matchAll gives: %s', (pattern) => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '1', '2', ' ', '\n', 'é') }), (text) => {
    expect(findAll(pattern, text)).toEqual([...text.matchAll(pattern)]);
  }));
});

it('begins anew where it was left in the middle', () => {
  const pattern = /a/g;
  pattern.exec('aa');
  expect(findAll(pattern, 'aa')).toHaveLength(2);
});
