import { expect, it } from 'vitest';
import { mayHoldEvent } from '../../src/events/may-hold-event.ts';
import { analyze } from '../../src/language/index.ts';
import type { BlockRole } from '../../src/models/block.ts';

const may = (text: string, kind: BlockRole = 'paragraph'): boolean => mayHoldEvent(analyze(text, [{ start: 0, end: text.length, kind }]))(0);

it('reads sentences with a word that the lexicon of events knows', () => {
  expect(may('The army attacked the rebels.')).toBe(true);
  expect(may('The weather was fine.')).toBe(false);
});

it('reads no labels', () => {
  expect(may('Army attacks', 'tags')).toBe(false);
});

it('reads nothing that is said of authors', () => {
  expect(may('She covered the attack on the embassy.', 'author-bio')).toBe(false);
});

it('reads no sentence without an end, whose evidence would be the page', () => {
  expect(may(`The army attacked the rebels ${'and the rebels attacked the army '.repeat(100)}`)).toBe(false);
});
