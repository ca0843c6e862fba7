import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, parseSentences, ROOT } from '../../src/language/index.ts';

const PIECES = ['Mali', '’s', ' ', '\n\n', '. ', 'U.S.', '"', '“', '—', '1,000', '@a', 'http://x.y', '\u{1F600}', '\uD800', '\u00A0', "'", '-', '...', 'a', 'É', '日本'];
const texts = fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join(''));

describe('analyze', () => {
  it('covers all but white space with tokens in order, each in one sentence', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        const { tokens, sentences } = analyze(text, [{ start: 0, end: text.length, kind: 'paragraph' }], { tag: false });
        let at = 0;
        let gaps = '';
        for (let token = 0; token < tokens.count; token += 1) {
          const [start, end] = [tokens.start[token]!, tokens.end[token]!];
          if (start < at || end <= start) throw new Error(`token ${String(token)} out of order`);
          gaps += text.slice(at, start);
          at = end;
        }
        expect(gaps + text.slice(at)).toMatch(/^[\s\p{Cc}\u200B\u2060\u00AD]*$/u);
        let next = 0;
        for (let sentence = 0; sentence < sentences.count; sentence += 1) {
          const [start, end] = [sentences.start[sentence]!, sentences.end[sentence]!];
          if (start !== next || end <= start) throw new Error(`sentence ${String(sentence)} out of order`);
          next = end;
        }
        expect(next).toBe(tokens.count);
      }),
    );
  });

  it('gives every sentence one projective tree', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const analysis = analyze(text, [{ start: 0, end: text.length, kind: 'paragraph' }]);
        parseSentences(analysis);
        const { tokens, sentences } = analysis;
        for (let sentence = 0; sentence < sentences.count; sentence += 1) {
          const [first, end] = [sentences.start[sentence]!, sentences.end[sentence]!];
          const heads = [...tokens.head.subarray(first, end)];
          expect(heads.filter((head) => head === ROOT)).toHaveLength(1);
          heads.forEach((head, at) => {
            if (head === ROOT) return;
            expect(head).toBeGreaterThanOrEqual(first);
            expect(head).toBeLessThan(end);
            const [low, high] = [Math.min(head, first + at), Math.max(head, first + at)];
            for (let inside = low + 1; inside < high; inside += 1) {
              let above = inside;
              while (above > low && above < high && above !== ROOT) above = tokens.head[above]!;
              expect(above === low || above === high).toBe(true);
            }
          });
        }
      }),
    );
  });
});
