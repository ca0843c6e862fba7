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
