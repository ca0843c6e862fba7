import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY_LISTS, MATRICES, type NetworkWeights } from '../../src/language/network-weights.ts';
import { parseNetworkWeights } from '../../src/language/parse-network-weights.ts';
import { stringifyNetworkWeights } from '../../src/language/stringify-network-weights.ts';
import type { IntegerMatrix } from '../../src/sequence/index.ts';

const keys = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }))
  .map((values) => Int32Array.from(values.sort((a, b) => a - b)));

const matrix: fc.Arbitrary<IntegerMatrix> = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }), unit: fc.double({ min: 1e-9, max: 1, noNaN: true }) })
  .chain((shape) =>
    fc.array(fc.integer({ min: -2047, max: 2047 }), { minLength: shape.rows * shape.columns, maxLength: shape.rows * shape.columns })
      .map((values) => ({ ...shape, values: Int16Array.from(values) })),
  );

const named = <Name extends string, Value>(names: readonly Name[], value: fc.Arbitrary<Value>): fc.Arbitrary<Record<Name, Value>> =>
  fc.tuple(...names.map(() => value)).map((values) => Object.fromEntries(names.map((name, index) => [name, values[index]!])) as Record<Name, Value>);

const weights: fc.Arbitrary<NetworkWeights> = fc.record({ keys: named(KEY_LISTS, keys), matrices: named(MATRICES, matrix) });

describe('network weights', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(weights, (written) => {
        expect(parseNetworkWeights(Buffer.from(stringifyNetworkWeights(written)).toString('base64'))).toEqual(written);
      }),
    );
  });

  it('refuse bytes of another format', () => {
    expect(() => parseNetworkWeights(Buffer.from([99]).toString('base64'))).toThrow(RangeError);
  });
});
