import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KernelMemory, RowSums } from '../../src/sequence/index.ts';
import { FORBIDDING } from './forbidding-host.ts';

const LARGEST = { int8: 127, int16: 2 ** 11, int32: 2 ** 26 } as const;
const WIDTH = 32;

const task = fc.constantFrom('int8', 'int16', 'int32').chain((type) => {
  const number = fc.integer({ min: -LARGEST[type], max: LARGEST[type] });
  return fc.record({ type: fc.constant(type), table: fc.array(fc.array(number, { minLength: WIDTH, maxLength: WIDTH }), { minLength: 1, maxLength: 5 }), chosen: fc.array(fc.nat(), { minLength: 1, maxLength: 12 }) });
});

describe('RowSums', () => {
  it('adds up the rows at the addresses given, in WebAssembly and without it', () => {
    fc.assert(
      fc.property(task, ({ type, table, chosen }) => {
        const rows = chosen.map((number) => number % table.length);
        const expected = table[0]!.map((_, column) => rows.reduce((sum, row) => sum + table[row]![column]!, 0));
        for (const host of [undefined, null, FORBIDDING]) {
          const memory = new KernelMemory(65536, host);
          const sums = new RowSums(memory, type, WIDTH, rows.length);
          const size = WIDTH * memory[type].BYTES_PER_ELEMENT;
          const address = memory.reserve(table.length * size);
          memory[type].set(table.flat(), address / memory[type].BYTES_PER_ELEMENT);
          const results = type === 'int32' ? memory.int32 : memory.int16;
          const output = memory.reserve(WIDTH * results.BYTES_PER_ELEMENT) / results.BYTES_PER_ELEMENT;
          rows.forEach((row, index) => { sums.rows[index] = address + row * size; });
          sums.write(rows.length, output * results.BYTES_PER_ELEMENT);
          expect([...results.subarray(output, output + WIDTH)]).toEqual(expected);
        }
      }),
    );
  });
});
