import fc from 'fast-check';
import { expect, it } from 'vitest';
import { averageLink } from '../../src/events/average-link.ts';

/** The plain definition: as long as a pair of groups is above the threshold, the first of the most alike is joined. */
function linkPlainly(likeness: readonly (readonly number[])[], threshold: number): number[][] {
  const groups = likeness.map((_, index) => [index]);
  const mean = (left: readonly number[], right: readonly number[]): number => left.flatMap((a) => right.map((b) => likeness[a]![b]!)).reduce((sum, value) => sum + value, 0) / (left.length * right.length);
  for (;;) {
    let [best, pair]: [number, readonly [number, number] | null] = [threshold, null];
    groups.forEach((left, first) => {
      groups.forEach((right, second) => {
        if (second > first && left.length * right.length > 0 && mean(left, right) > best) [best, pair] = [mean(left, right), [first, second]];
      });
    });
    if (pair === null) return groups.filter((group) => group.length > 0);
    groups[pair[0]]!.push(...groups[pair[1]]!);
    groups[pair[1]] = [];
  }
}

/** Whole numbers add up the same in any order. */
const matrix = (values: fc.Arbitrary<number>): fc.Arbitrary<number[][]> => fc.nat(14).chain((count) =>
  fc.array(fc.array(values, { minLength: count, maxLength: count }), { minLength: count, maxLength: count })
    .map((rows) => rows.map((row, left) => row.map((value, right) => (left < right ? value : rows[right]![left]!)))));

it('joins the groups of the plain definition, whatever the likeness, ties included', () => {
  for (const values of [fc.integer({ min: 0, max: 2 }), fc.integer({ min: -1000, max: 1000 }), fc.constant(1)]) {
    fc.assert(fc.property(matrix(values), fc.integer({ min: -3, max: 3 }), (likeness, threshold) => {
      expect(averageLink(likeness, threshold)).toEqual(linkPlainly(likeness, threshold));
    }), { numRuns: 300 });
  }
});
