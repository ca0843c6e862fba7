import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DisjointSets } from '../../src/corpus/disjoint-sets.ts';

it('names every set by its smallest number, whatever was joined and in what order', () => {
  const number = fc.nat(1499);
  fc.assert(fc.property(fc.array(fc.tuple(number, number), { maxLength: 2000, size: 'max' }), (joins) => {
    const sets = new DisjointSets();
    const names = Array.from({ length: 1500 }, (_, index) => index);
    names.forEach(() => { sets.add(); });
    const members = new Map(names.map((index) => [index, [index]]));
    for (const [left, right] of joins) {
      sets.join(left, right);
      const [kept, gone] = [Math.min(names[left]!, names[right]!), Math.max(names[left]!, names[right]!)];
      if (kept === gone) continue;
      for (const member of members.get(gone)!) names[member] = kept;
      members.get(kept)!.push(...members.get(gone)!);
    }
    expect(names.map((_, index) => sets.find(index))).toEqual(names);
  }), { numRuns: 10 });
});

it('joins in a copy what stays apart in the original, and the other way round', () => {
  const sets = new DisjointSets();
  for (let number = 0; number < 3; number += 1) sets.add();
  const copy = sets.copy();
  copy.join(0, 1);
  sets.join(1, 2);
  expect([0, 1, 2].map((number) => copy.find(number))).toEqual([0, 0, 2]);
  expect([0, 1, 2].map((number) => sets.find(number))).toEqual([0, 1, 1]);
  expect(copy.size).toBe(3);
});
