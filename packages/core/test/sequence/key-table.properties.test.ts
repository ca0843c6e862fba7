import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyTable, MOST_KEYS } from '../../src/sequence/index.ts';

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
/** Keys that fall on few slots meet each other. */
const key = fc.oneof(int32, fc.integer({ min: 0, max: 7 }), fc.constant(0));
const value = int32.filter((each) => each !== 0);
const entries = fc.uniqueArray(fc.tuple(key, value), { selector: ([each]) => each, maxLength: 60 });

function tableOf(pairs: readonly (readonly [number, number])[]): KeyTable {
  const table = new KeyTable(pairs.length);
  for (const [each, of] of pairs) table.set(each, of);
  return table;
}

describe('KeyTable', () => {
  it('gives back the value of every key, and 0 for any other', () => {
    fc.assert(fc.property(entries, fc.array(key), (pairs, others) => {
      const table = tableOf(pairs);
      const expected = new Map(pairs);
      for (const each of [...expected.keys(), ...others]) expect(table.get(each)).toBe(expected.get(each) ?? 0);
    }));
  });

  it('collects the values of the known keys of a stretch, in their order', () => {
    fc.assert(fc.property(entries, fc.array(key, { maxLength: MOST_KEYS }), fc.nat(5), (pairs, asked, from) => {
      const keys = Int32Array.from([...pairs.map(([each]) => each), ...asked].slice(0, MOST_KEYS));
      const expected = new Map(pairs);
      const found = new Int32Array(MOST_KEYS);
      const count = tableOf(pairs).collect(keys, from, Math.max(from, keys.length), found);
      expect([...found.subarray(0, count)]).toEqual([...keys].slice(from).flatMap((each) => expected.get(each) ?? []));
    }));
  });
});
