import { expect, it } from 'vitest';
import { addSyllables } from '../../../src/entities/recognizer/add-syllables.ts';
import { readTokens } from './read-tokens.ts';

function widen(sentence: string, printed: string, type: 'person' | 'location' = 'person'): string {
  const { analysis, words, mention, textOf } = readTokens(sentence);
  return textOf(addSyllables(mention(printed, type), words, analysis));
}

it.each([
  ['President Moon Jae-in spoke.', 'Moon Jae', 'Moon Jae-in'],
  ['They met Tsai Ing-wen.', 'Tsai Ing', 'Tsai Ing-wen'],
  ['Su Tseng-chang resigned.', 'Su Tseng', 'Su Tseng-chang'],
  ['Prayut Chan-o-cha came', 'Prayut Chan', 'Prayut Chan-o-cha'],
])('takes syllables behind hyphens into a name: %s', (sentence, printed, whole) => {
  expect(widen(sentence, printed)).toBe(whole);
});

it.each([
  ['a Joe Biden-led team', 'Joe Biden'],
  ['an Ann Lee-run firm', 'Ann Lee'],
  ['a Joe Biden-era rule', 'Joe Biden'],
  ['posters by Ann Lee—who left', 'Ann Lee'],
  ['the team of Ann Lee - in Rome', 'Ann Lee'],
  ['a Biden-in joke', 'Biden'],
])('leaves words that only lean on it: %s', (sentence, printed) => {
  expect(widen(sentence, printed)).toBe(printed);
});

it('is about persons', () => {
  expect(widen('the Hong Kong-in trade', 'Hong Kong', 'location')).toBe('Hong Kong');
});
