import { expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/entities/recognizer/load-gazetteer.ts';
import type { MentionType } from '../../../src/entities/recognizer/mention-labels.ts';
import { readPageWords } from '../../../src/entities/recognizer/page-words.ts';
import { settleCountries } from '../../../src/entities/recognizer/settle-countries.ts';
import { loadWordClusters } from '../../../src/language/load-word-clusters.ts';
import { analyzeLines } from '../analyze-lines.ts';

function typesOf(text: string, ...mentions: readonly [number, number, MentionType][]): MentionType[] {
  const page = readPageWords(analyzeLines(['paragraph', text]), loadWordClusters(), loadGazetteer());
  return settleCountries(mentions.map(([start, end, type]) => ({ start, end, type })), page).map(({ type }) => type);
}

it('takes a country for a location, whatever it does', () => {
  expect(typesOf('Mali said Burkina Faso won', [0, 1, 'person'], [2, 4, 'organization'])).toEqual(['location', 'location']);
});

it('leaves names that only hold a country, and adjectives, as they are', () => {
  expect(typesOf('Bank of America met Malian troops', [0, 3, 'organization'], [4, 5, 'nationality'])).toEqual(['organization', 'nationality']);
});

it('leaves a person whose longer name stands on the page', () => {
  expect(typesOf('Kathy Ireland spoke . Ireland smiled', [0, 2, 'person'], [4, 5, 'person'])).toEqual(['person', 'person']);
});

it('leaves names that countries share', () => {
  expect(typesOf('Jordan scored', [0, 1, 'person'])).toEqual(['person']);
});
