import { expect, it } from 'vitest';
import { matchesOutput } from '../src/readme-examples.ts';

it.each([
  ['a\nb\n', 'a\nb', true],
  ['a\nb\nc\n', 'a\n…\nc', true],
  ['{"id":"79be","title":"Mali"}', '{"id":…"title":"Mali"}', true],
  ['{"id":"79be","title":"Mali"}', '{"id":…', true],
  ['a\nb\nc', 'a\n…\nd', false],
  ['a\nb', 'a', false],
  ['x\na', 'a', false],
])('%j shows as %j: %s', (actual, expected, right) => {
  expect(matchesOutput(actual, expected)).toBe(right);
});
