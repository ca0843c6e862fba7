import { expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/entities/recognizer/load-gazetteer.ts';
import type { MentionType } from '../../../src/entities/recognizer/mention-labels.ts';
import { trimMention } from '../../../src/entities/recognizer/trim-mention.ts';
import { readWord } from '../../../src/entities/recognizer/word.ts';
import { loadWordClusters } from '../../../src/language/load-word-clusters.ts';

it.each<[string, MentionType, string]>([
  ['the United States', 'location', 'United States'],
  ['The Hague', 'location', 'The Hague'],
  ['Mali ’s', 'location', 'Mali'],
  ['“ Wagner ”', 'organization', 'Wagner'],
  ['President Joe Biden', 'person', 'Joe Biden'],
  ['Gen. Mark Milley', 'person', 'Mark Milley'],
  ['President', 'person', 'President'],
  ['General Motors', 'organization', 'General Motors'],
  ['the', 'organization', ''],
])('cuts "%s" (%s) to "%s"', (tokens, type, expected) => {
  const texts = tokens.split(' ');
  const words = texts.map((text) => readWord(text, loadWordClusters(), loadGazetteer()));
  const trimmed = trimMention({ start: 0, end: texts.length, type }, words);
  expect(trimmed === null ? '' : texts.slice(trimmed.start, trimmed.end).join(' ')).toBe(expected);
});
