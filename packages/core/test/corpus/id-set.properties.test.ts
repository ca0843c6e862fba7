import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdSet } from '../../src/corpus/id-set.ts';
import type { DocumentId } from '../../src/models/index.ts';

const id = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((number) => number.toString(16).padStart(16, '0') as DocumentId);

it('tells new ids from known ones as a Set does', () => {
  fc.assert(fc.property(fc.array(fc.oneof(id, fc.constantFrom('0000000000000000', '0000000000000001', '0000000100000000').map((text) => text as DocumentId)), { maxLength: 3000, size: 'max' }), (ids) => {
    const [plain, compact] = [new Set<string>(), new IdSet()];
    for (const one of ids) {
      expect(compact.add(one)).toBe(!plain.has(one));
      plain.add(one);
    }
  }), { numRuns: 20 });
});
