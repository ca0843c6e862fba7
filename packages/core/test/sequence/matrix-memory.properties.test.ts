import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MatrixMemory } from '../../src/sequence/matrix-memory.ts';
import { FORBIDDING } from './forbidding-host.ts';

const SIZE = 65536;
const integer = fc.integer({ min: -2047, max: 2047 });

const product = fc
  .record({ quads: fc.integer({ min: 1, max: 5 }), blocks: fc.integer({ min: 1, max: 3 }), count: fc.integer({ min: 1, max: 3 }) })
  .chain(({ quads, blocks, count }) => {
    const [inputs, outputs] = [quads * 4, blocks * 16];
    const numbers = (length: number): fc.Arbitrary<number[]> => fc.array(integer, { minLength: length, maxLength: length });
    return fc.record({ inputs: fc.constant(inputs), outputs: fc.constant(outputs), count: fc.constant(count), weights: numbers(inputs * outputs), vectors: numbers(inputs * count) });
  });

function multiply(memory: MatrixMemory, weights: number[], vectors: number[], inputs: number, outputs: number, count: number): number[] {
  const matrix = memory.store(Int16Array.from(weights), inputs, outputs);
  const input = memory.reserve(vectors.length * 2);
  const output = memory.reserve(count * outputs * 4);
  memory.int16.set(vectors, input / 2);
  memory.multiply(matrix, input, output, count);
  return [...memory.int32.subarray(output / 4, output / 4 + count * outputs)];
}

describe('MatrixMemory', () => {
  it('multiplies vectors with a matrix, in WebAssembly and without it', () => {
    fc.assert(
      fc.property(product, ({ inputs, outputs, count, weights, vectors }) => {
        const expected = Array.from({ length: count * outputs }, (_, at) => {
          const [vector, output] = [Math.floor(at / outputs), at % outputs];
          let sum = 0;
          for (let input = 0; input < inputs; input += 1) sum += vectors[vector * inputs + input]! * weights[input * outputs + output]!;
          return sum;
        });
        expect(multiply(new MatrixMemory(SIZE), weights, vectors, inputs, outputs, count)).toEqual(expected);
        expect(multiply(new MatrixMemory(SIZE, FORBIDDING), weights, vectors, inputs, outputs, count)).toEqual(expected);
        expect(multiply(new MatrixMemory(SIZE, null), weights, vectors, inputs, outputs, count)).toEqual(expected);
      }),
    );
  });

  it('refuses what does not fit', () => {
    expect(() => new MatrixMemory(SIZE, null).reserve(2 * SIZE)).toThrow(RangeError);
    expect(() => new MatrixMemory(SIZE).store(new Int16Array(15 * 2), 2, 15)).toThrow(RangeError);
  });
});
