import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureList, FeatureTable, MOST_KEYS } from '../../src/sequence/index.ts';
import { FORBIDDING } from './forbidding-host.ts';

const KEYS = 40;

const table = fc
  .integer({ min: 1, max: 70 })
  .chain((labels) => fc.record({
    labels: fc.constant(labels),
    rows: fc.uniqueArray(fc.record({ key: fc.integer({ min: -KEYS, max: KEYS }), weights: fc.array(fc.integer({ min: -127, max: 127 }), { minLength: labels, maxLength: labels }) }), { selector: ({ key }) => key, maxLength: KEYS }),
    features: fc.array(fc.integer({ min: -KEYS, max: KEYS }), { maxLength: 2 * MOST_KEYS + 3 }),
  }));

describe('FeatureTable', () => {
  it('adds up the weights of the features, in WebAssembly and without it', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 0, max: 3 }), ({ labels, rows, features }, offset) => {
        const expected = Array.from({ length: labels }, (_, label) => features.reduce((sum, key) => sum + (rows.find((row) => row.key === key)?.weights[label] ?? 0), 0));
        const list = new FeatureList();
        for (const key of features) list.add(key);
        for (const host of [undefined, null, FORBIDDING]) {
          const weights = new FeatureTable(labels, rows.length, host);
          for (const row of rows) {
            weights.begin(row.key);
            row.weights.forEach((weight, label) => { weights.weigh(label, weight); });
          }
          const scores = new Int32Array(offset + labels).fill(7);
          weights.score(list, scores, offset);
          expect([...scores]).toEqual([...new Array<number>(offset).fill(7), ...expected]);
        }
      }),
    );
  });
});
