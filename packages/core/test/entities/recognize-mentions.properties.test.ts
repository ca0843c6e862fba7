import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recognizeMentions } from '../../src/entities/recognize-mentions.ts';
import { analyzeLines } from './analyze-lines.ts';

const words = fc.constantFrom('the', 'The', 'Mali', 'Mali’s', 'President', 'Goïta', 'U.S.', 'of', 'Bank', 'said', '“', '”', '.', '-', ',', 'Reuters', '(', ')');
const line = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replaceAll('\n', ' ')),
);

it('gives names in order, apart from each other, without space or article at their ends', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const analysis = analyzeLines(...lines.map((text) => ['paragraph', text] as const));
      let last = 0;
      for (const { start, end, confidence } of recognizeMentions(analysis)) {
        const name = analysis.text.slice(start, end);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(name).toBe(name.trim());
        expect(name).not.toMatch(/^the\b/i);
        expect(name).not.toMatch(/['’]s$/);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        last = end;
      }
    }),
  );
});

it('gives the same names for the same page', () => {
  fc.assert(
    fc.property(line, (text) => {
      expect(recognizeMentions(analyzeLines(['paragraph', text]))).toEqual(recognizeMentions(analyzeLines(['paragraph', text])));
    }),
  );
});
