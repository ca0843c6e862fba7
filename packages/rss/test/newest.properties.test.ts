import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepNewest, type Dated } from '../src/newest.ts';

const dated: fc.Arbitrary<Dated> = fc.record({
  published: fc.option(fc.constantFrom('2024-01-01T00:00:00Z', '2024-01-02T00:00:00Z', '2024-01-03T00:00:00Z')),
  id: fc.string({ minLength: 1, maxLength: 3 }),
  version: fc.constantFrom('', 'a', 'b'),
});

describe('keepNewest', () => {
  it('keeps what sorting everything would put first, in any order of arrival', () => {
    const items = fc.uniqueArray(dated, { selector: ({ id, version }) => `${id} ${version}` });
    fc.assert(
      fc.property(items, fc.nat({ max: 12 }), (arrivals, limit) => {
        const newest = keepNewest<Dated>(limit);
        arrivals.forEach(newest.push);
        const byAge = (a: Dated, b: Dated): number => {
          const order = (b.published ?? '').localeCompare(a.published ?? '');
          if (order !== 0) return order;
          return a.id === b.id ? b.version.localeCompare(a.version) : a.id < b.id ? -1 : 1;
        };
        expect(newest.take()).toEqual([...arrivals].sort(byAge).slice(0, limit));
      }),
    );
  });
});
