import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/entities/recognizer/load-gazetteer.ts';
import { NAME_LISTS, WORD_LISTS } from '../../../src/entities/recognizer/gazetteer.ts';
import { type PageWords, readPageWords } from '../../../src/entities/recognizer/page-words.ts';
import { CASE } from '../../../src/entities/recognizer/word.ts';
import { type Analysis, tokenText } from '../../../src/language/index.ts';
import { loadWordClusters } from '../../../src/language/load-word-clusters.ts';
import { analyzeLines } from '../analyze-lines.ts';

function read(...lines: readonly string[]): { analysis: Analysis; page: PageWords; token: (text: string) => number } {
  const analysis = analyzeLines(...lines.map((line) => ['paragraph', line] as const));
  const page = readPageWords(analysis, loadWordClusters(), loadGazetteer());
  const texts = Array.from({ length: analysis.tokens.count }, (_, token) => tokenText(analysis, token));
  return { analysis, page, token: (text) => texts.indexOf(text) };
}

describe('readPageWords', () => {
  it('tells how words are cased', () => {
    const { page, token } = read('Anna met NATO and McDonald in 2024 .');
    const caseOf = (text: string): number => page.words[token(text)]!.letterCase;
    expect(['Anna', 'met', 'NATO', 'McDonald', '2024', '.'].map(caseOf)).toEqual([
      CASE.capital, CASE.lower, CASE.upper, CASE.mixed, CASE.digit, CASE.none,
    ]);
  });

  it('knows names of several words, the longest first', () => {
    const { page, token } = read('She left Burkina Faso for New York City.');
    expect(page.nameLists[token('Burkina')]! & NAME_LISTS.country).not.toBe(0);
    expect([token('Burkina'), token('Faso')].map((at) => page.namePart[at])).toEqual([1, 3]);
    expect(page.nameLists[token('left')]).toBe(0);
  });

  it('knows forenames and titles', () => {
    const { page, token } = read('President John Doe spoke.');
    expect(page.words[token('President')]!.lists & WORD_LISTS.title).not.toBe(0);
    expect(page.words[token('John')]!.lists & WORD_LISTS.forename).not.toBe(0);
  });

  it('finds runs of capitals, through the small words of organisations only when wide', () => {
    const { page, token } = read('He joined the Bank of England on Monday.');
    const bank = token('Bank');
    expect([page.runs.start[bank], page.runs.end[bank]]).toEqual([bank, bank + 1]);
    expect([page.wideRuns.start[bank], page.wideRuns.end[bank]]).toEqual([bank, bank + 3]);
  });

  it('tells headlines and shouting from sentences', () => {
    const { page } = read('Minister Discusses Trade With Neighbours', 'The minister discussed trade.', 'MINISTER DISCUSSES TRADE TODAY');
    expect(Array.from(page.sentenceCase)).toEqual([1, 0, 2]);
  });

  it('gathers what the page says of a word', () => {
    const { page, token } = read('Mark spoke. We mark it. Then Mark Rutte left with Mark.');
    expect(page.evidence.get(page.words[token('Mark')]!.lower)).toMatchObject({ lower: 1, capital: 2, longest: 2 });
  });

  it('finds what an abbreviation stands for', () => {
    const { page, token } = read('The Economic Community of West African States (ECOWAS) met.');
    const place = page.evidence.get(page.words[token('ECOWAS')]!.lower)!.spelledOut;
    expect(place).toBe(token('Economic'));
  });

  it('passes over words far from any capital', () => {
    const { page, token } = read('it rained in the north and then Mali won');
    expect([token('rained'), token('then')].map((at) => page.nearCapital[at])).toEqual([0, 1]);
  });
});
