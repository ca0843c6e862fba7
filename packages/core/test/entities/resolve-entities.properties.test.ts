import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolvePage } from './resolve-page.ts';

const word = fc.constantFrom('P[Putin]', 'P[Vladimir Putin]', 'P[al-Assad]', 'O[AP]', 'O[US Senate]', 'O[(]', 'L[Georgia]', 'L[Moscow]', 'N[Malian]', 'L[Paris]', ',', '(', ')', 'the president', '’s', 'said', '.', 'Col.', 'of', 'P[ ]', 'O[😀]');
const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

describe('resolveEntities', () => {
  it('takes any page: every mention has an entity, inside the text, and the counts agree', () => {
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const page = resolvePage(`Title\n${lines.join('\n')}`);
      const ids = new Set(page.entities.map(({ id }) => id));
      for (const mention of page.mentions) {
        expect(ids.has(mention.entityId!)).toBe(true);
        expect(page.text.slice(mention.start, mention.end)).toBe(mention.text);
      }
      expect(page.entities.reduce((sum, entity) => sum + entity.mentionCount, 0)).toBe(page.mentions.length);
      expect([...ids]).toEqual([...ids].sort());
    }), { numRuns: 200 });
  });

  it('gives the same for the same page', () => {
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const marked = `Title\n${lines.join('\n')}`;
      expect(resolvePage(marked).mentions).toEqual(resolvePage(marked).mentions);
    }), { numRuns: 50 });
  });
});
