import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseActionTable } from '../../src/language/action-table.ts';
import { LEFT, RIGHT, SHIFT } from '../../src/language/parser-state.ts';
import { parseStepTable } from '../../src/language/step-table.ts';
import { stringifyActionTable } from '../../src/language/stringify-action-table.ts';
import { stringifyStepTable } from '../../src/language/stringify-step-table.ts';
import { FeatureList } from '../../src/sequence/index.ts';

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const weight = fc.integer({ min: 1, max: 127 }).chain((size) => fc.constantFrom(size, -size));
const ACTIONS = 44;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

function listOf(...keys: number[]): FeatureList {
  const features = new FeatureList();
  for (const key of keys) features.add(key);
  return features;
}

describe('step table', () => {
  const rows = fc.uniqueArray(fc.record({ key: int32, left: weight, right: weight }), { selector: (row) => row.key, minLength: 1 });

  it('gives back the weights that were written, and sums them', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const table = parseStepTable(base64(stringifyStepTable('test', written)));
        const scores = new Int32Array(3);
        for (const row of written) {
          table.score(listOf(row.key), scores);
          expect([scores[SHIFT], scores[LEFT], scores[RIGHT]]).toEqual([0, row.left, row.right]);
        }
        table.score(listOf(...written.map((row) => row.key)), scores);
        expect(scores[LEFT]).toBe(written.reduce((sum, row) => sum + row.left, 0));
      }),
    );
  });

  it('refuses bytes of another format', () => {
    expect(() => parseStepTable(base64(Uint8Array.of(99)))).toThrow(RangeError);
  });
});

describe('action table', () => {
  const pairs = fc.uniqueArray(fc.tuple(fc.nat(ACTIONS - 1), weight), { selector: ([action]) => action, minLength: 1, maxLength: 6 });
  const rows = fc.uniqueArray(fc.record({ key: int32, pairs }), { selector: (row) => row.key });

  it('gives back the weights that were written', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const loose = written.map(({ key, pairs: list }) => ({ key, actions: list.map(([action]) => action), weights: list.map(([, size]) => size) }));
        const table = parseActionTable(base64(stringifyActionTable('test', ACTIONS, loose)));
        const scores = new Int32Array(ACTIONS);
        for (const row of written) {
          table.score(listOf(row.key), scores);
          const expected = new Int32Array(ACTIONS);
          for (const [action, size] of row.pairs) expected[action] = size;
          expect(scores).toEqual(expected);
        }
      }),
    );
  });

  it('refuses bytes of another format', () => {
    expect(() => parseActionTable(base64(Uint8Array.of(99)))).toThrow(RangeError);
  });
});
