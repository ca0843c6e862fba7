import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KernelMemory, RowSums } from '../../src/sequence/index.ts';
import { FORBIDDING } from './forbidding-host.ts';

const LARGEST = { int8: 127, int16: 2 ** 11, int32: 2 ** 26 } as const;
const task = fc.tuple(fc.constantFrom('int8', 'int16', 'int32'), fc.constantFrom(16, 32, 48)).chain(([type, width]) => {
  const number = fc.integer({ min: -LARGEST[type], max: LARGEST[type] });
  return fc.record({ type: fc.constant(type), width: fc.constant(width), table: fc.array(fc.array(number, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }), chosen: fc.array(fc.nat(), { minLength: 1, maxLength: 12 }) });
});

describe('RowSums', () => {
  it('adds up the rows at the addresses given, in WebAssembly and without it', () => {
    fc.assert(
      fc.property(task, ({ type, width, table, chosen }) => {
        const rows = chosen.map((number) => number % table.length);
        const expected = table[0]!.map((_, column) => rows.reduce((sum, row) => sum + table[row]![column]!, 0));
        for (const host of [undefined, null, FORBIDDING]) {
          const memory = new KernelMemory(65536, host);
          const sums = new RowSums(memory, type, width, rows.length);
          const size = width * memory[type].BYTES_PER_ELEMENT;
          const address = memory.reserve(table.length * size);
          memory[type].set(table.flat(), address / memory[type].BYTES_PER_ELEMENT);
          const results = type === 'int32' ? memory.int32 : memory.int16;
          const output = memory.reserve(width * results.BYTES_PER_ELEMENT) / results.BYTES_PER_ELEMENT;
          rows.forEach((row, index) => { sums.rows[index] = address + row * size; });
          sums.write(rows.length, output * results.BYTES_PER_ELEMENT);
          expect([...results.subarray(output, output + width)]).toEqual(expected);
        }
      }),
    );
  });

  it('adds up the rows behind them as well', () => {
    for (const host of [undefined, null]) {
      const memory = new KernelMemory(65536, host);
      const sums = new RowSums(memory, 'int16', 16, 2);
      const numbers = Array.from({ length: 48 }, (_, index) => index);
      const address = memory.reserve(96);
      memory.int16.set(numbers, address / 2);
      sums.rows.set([address, address]);
      sums.write(2, address, 3);
      expect([...memory.int16.subarray(address / 2, address / 2 + 48)]).toEqual(numbers.map((number) => number * 2));
    }
  });
});
