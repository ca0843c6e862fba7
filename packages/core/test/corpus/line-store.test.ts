import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectLines } from '../../src/corpus/connect-lines.ts';
import { createMemoryStore, groupLines, joinFields, splitFields } from '../../src/corpus/line-store.ts';

describe('createMemoryStore', () => {
  it('gives the lines of a sorter in the order of their code units, as often as asked, until it is closed', () => {
    const [sorter, other] = [createMemoryStore().createSorter(), createMemoryStore().createSorter()];
    for (const line of ['b', '\uffff', 'a', '\u{1f600}', 'b']) sorter.add(line);
    const lines = ['a', 'b', 'b', '\u{1f600}', '\uffff'];
    expect([...sorter.sorted()]).toEqual(lines);
    expect([...sorter.sorted()]).toEqual(lines);
    expect([...other.sorted()]).toEqual([]);
    sorter.close();
    expect([...sorter.sorted()]).toEqual([]);
  });
});

describe('fields of a line', () => {
  it('come back as they were, tabs in the last one included', () => {
    expect(splitFields(joinFields('a', 7, 'b\tc'), 3)).toEqual(['a', '000000000007', 'b\tc']);
  });
  it('group lines by the first', () => {
    expect([...groupLines(['a\t1', 'a\t2', 'ab\t3'], 2)]).toEqual([[['a', '1'], ['a', '2']], [['ab', '3']]]);
  });
});

describe('connectLines', () => {
  it('puts lines that share a key under the first of them, through others too, whatever the keys hold', () => {
    const groupOf = connectLines(['x y', 'z', 'y\tq', 'q', ''], (line) => line.split(/(?<=y)\t|(?<=x) /).flatMap((key) => (key === '' ? [] : [`${key}\n`])), createMemoryStore());
    expect([0, 1, 2, 3, 4].map(groupOf)).toEqual([0, 1, 0, 0, 4]);
  });

  it('agrees with the plain definition', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.nat(12).map(String), { maxLength: 3 }), { maxLength: 40 }), (keys) => {
      const groupOf = connectLines(keys.map((list) => list.join()), (line) => line.split(',').filter((key) => key !== ''), createMemoryStore());
      const reach = keys.map((_, index) => index);
      for (let changed = true; changed;) {
        changed = false;
        keys.forEach((left, a) => {
          keys.forEach((right, b) => {
            if (reach[b]! < reach[a]! && left.some((key) => right.includes(key))) {
              reach[a] = reach[b]!;
              changed = true;
            }
          });
        });
      }
      expect(keys.map((_, index) => groupOf(index))).toEqual(reach);
    }));
  });
});
