import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareTerms } from '../../src/events/weigh-terms.ts';

it('compareTerms gives the cosine of each two vectors of length 1', () => {
  const vector = fc.dictionary(fc.constantFrom(...'abcdef'), fc.double({ min: 0.1, max: 1, noNaN: true }), { maxKeys: 6 }).map((weights) => new Map(Object.entries(weights)));
  fc.assert(fc.property(fc.array(vector, { maxLength: 8 }), (vectors) => {
    const cosines = compareTerms(vectors);
    for (const [row, left] of vectors.entries()) {
      for (const [column, right] of vectors.entries()) {
        if (row !== column) expect(cosines[row]![column]).toBeCloseTo([...left].reduce((sum, [term, weight]) => sum + weight * (right.get(term) ?? 0), 0), 12);
      }
    }
  }));
});
