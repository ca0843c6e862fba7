import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBlocks } from '../../src/layout/index.ts';
import { BlockSchema } from '../../src/models/index.ts';
import { parseSeed } from '../../src/seed/index.ts';

const piece = fc.constantFrom(
  '\n', '\r\n', '\n\n', ' ', '\u00a0', '\u2028', '\ufeff', '\u200b', 'By', 'Jane Doe', 'Related', '•', '1 day ago', '© 2024', 'كتب', '東京', 'กรุงเทพ', '😀',
  'The minister said on Monday that the talks, which began last week, would go on until a deal was reached.', '\ud800', '\u0000',
);
const pages = fc.oneof(
  fc.array(piece, { minLength: 1, maxLength: 80 }).map((pieces) => ` date 2024-01-02 ${pieces.join('')}`),
  fc.string({ unit: 'binary', minLength: 1 }),
).filter((text) => /\S/.test(text));

describe('labelBlocks', () => {
  it('covers every page but for white space, in order, with exact text', () => {
    fc.assert(fc.property(pages, (text) => {
      const document = parseSeed(text);
      const blocks = labelBlocks(document);
      let end = 0;
      blocks.forEach((block, index) => {
        expect(() => BlockSchema.parse(block)).not.toThrow();
        expect(block.index).toBe(index);
        expect(block.text).toBe(document.text.slice(block.start, block.end));
        expect(document.text.slice(end, block.start).trim()).toBe('');
        expect(block.start).toBeGreaterThanOrEqual(end);
        if (block.role !== 'seed-header') expect(block.text).toBe(block.text.trim());
        end = block.end;
      });
      expect(document.text.slice(end).trim()).toBe('');
    }), { numRuns: 300 });
  });

  it('gives the same blocks each time', () => {
    fc.assert(fc.property(pages, (text) => {
      expect(labelBlocks(parseSeed(text))).toEqual(labelBlocks(parseSeed(text)));
    }), { numRuns: 30 });
  });
});
