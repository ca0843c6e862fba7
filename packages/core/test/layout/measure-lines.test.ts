import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLON, LOWER, SPACE, STOP, UPPER } from '../../src/layout/character-kinds.ts';
import { HAS_COLON, HAS_SEAM, measureLines, type PageLines } from '../../src/layout/measure-lines.ts';
import { parseSeed } from '../../src/seed/index.ts';
import { hashText } from '../../src/sequence/index.ts';

const HEADER = ' date 2024-03-05 ';
const measure = (text: string): PageLines => measureLines(parseSeed(HEADER + text));
const wordsOf = (lines: PageLines, line = 0): number[] => [...lines.wordHashes.subarray(lines.wordStarts[line], lines.wordStarts[line + 1])].map((hash) => hash | 1);
const hashes = (...words: string[]): number[] => words.map((word) => hashText(word) | 1);

describe('measureLines', () => {
  it('finds the words of a line in lower case', () => {
    const lines = measure("The ferry's Captain, aged 52, said: Über 7 Inseln.");
    expect(wordsOf(lines)).toEqual(hashes('the', 'ferry', 's', 'captain', 'aged', 'said', 'über', 'inseln'));
    expect([lines.words[0], lines.numbers[0], lines.commas[0], lines.capitalWords[0], lines.functionWords[0]]).toEqual([8, 2, 2, 4, 2]);
    expect([lines.firstWords[0], lines.secondWords[0], lines.lastWords[0]]).toEqual([hashText('the'), hashText('ferry'), hashText('inseln')]);
    expect([lines.firstKinds[0], lines.lastKinds[0], lines.marks[0]]).toEqual([UPPER, STOP, HAS_COLON]);
  });

  it('marks function words by an even hash', () => {
    const lines = measure('the harbour');
    expect([...lines.wordHashes.subarray(0, 2)].map((hash) => hash & 1)).toEqual([0, 1]);
  });

  it('tells capitals from words that begin with one', () => {
    const lines = measure('NATO and UNICEF in McLean, A USAid worker, EU');
    expect([lines.capitalWords[0], lines.upperWords[0]]).toEqual([6, 3]);
  });

  it('sees words that run together', () => {
    expect([measure('Murder trialCrime').marks[0], measure('Murder trial Crime').marks[0]]).toEqual([HAS_SEAM, 0]);
  });

  it('reads over soft hyphens and other invisible characters', () => {
    const lines = measure('N\u00adA\u200bTO ha\u00adven\u00ad \u200b ');
    expect(wordsOf(lines)).toEqual(hashes('nato', 'haven'));
    expect([lines.upperWords[0], lines.lastKinds[0], lines.ends[0]]).toEqual([1, LOWER, HEADER.length + 16]);
    expect(measure('\u200b\n').lastKinds[0]).toBe(SPACE);
  });

  it('counts ideographs as words, among others as well', () => {
    const lines = measure('東京 Tokyo 2024 京 Osaka');
    expect(wordsOf(lines)).toEqual(hashes('東', '京', 'tokyo', '京', 'osaka'));
    expect([lines.words[0], lines.sizes[0], lines.scripts[0]]).toEqual([4, 18, 2]);
    expect([lines.firstWords[0], lines.lastWords[0]]).toEqual([hashText('tokyo'), hashText('osaka')]);
  });

  it('names lines by their words and numbers, whatever stands between', () => {
    const lines = measure('Page 2 of 9\n— PAGE: 2 (of 9)\nPage 9 of 2');
    expect(lines.hashes[1]).toBe(lines.hashes[0]);
    expect(lines.hashes[2]).not.toBe(lines.hashes[0]);
  });

  it('does not remember the page before', () => {
    const page = fc.array(fc.constantFrom('a', 'B', 'é', 'Ж', '東', 'ก', '7', '.', ' ', '\u00ad', '\n', ': '), { maxLength: 60 }).map((parts) => parseSeed(HEADER + parts.join('')));
    fc.assert(fc.property(page, page, (before, after) => {
      const kept = measureLines(after, measureLines(before));
      const fresh = measureLines(after);
      expect(kept.count).toBe(fresh.count);
      for (const [name, column] of Object.entries(fresh)) {
        if (!ArrayBuffer.isView(column)) continue;
        const length = name === 'wordHashes' ? fresh.wordStarts[fresh.count]! : fresh.count;
        expect([...(kept[name as 'starts']).subarray(0, length)]).toEqual([...(column as Int32Array).subarray(0, length)]);
      }
    }));
  });

  it('ends a line at its last character', () => {
    const lines = measure('  Sections:  \r\n\n \t News ');
    expect([lines.count, lines.starts[0], lines.ends[0], lines.lastKinds[0]]).toEqual([2, HEADER.length + 2, HEADER.length + 11, COLON]);
    expect([lines.blanks[1], lines.indents[1]]).toEqual([1, 3]);
  });
});
