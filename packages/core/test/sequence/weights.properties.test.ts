import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureList, parseWeights, stringifyWeights, type LooseWeights } from '../../src/sequence/index.ts';

const looseWeights = fc.integer({ min: 1, max: 33 }).chain((count): fc.Arbitrary<LooseWeights> => {
  const scores = (length: number) =>
    fc.array(fc.integer({ min: -(2 ** 24), max: 2 ** 24 }), { minLength: length, maxLength: length }).map((list) => Int32Array.from(list));
  const row = fc.record({ key: fc.integer(), weights: fc.int8Array({ minLength: count, maxLength: count }).map((list) => list.map((weight) => Math.max(-127, weight))) });
  return fc.record({
    labels: fc.constant(Array.from({ length: count }, (_, index) => `label-${String(index)}`)),
    templates: fc.string(), scale: fc.integer({ min: 1, max: 1000 }),
    starts: scores(count), ends: scores(count), transitions: scores(count * count),
    rows: fc.uniqueArray(row, { selector: ({ key }) => key, maxLength: 40 }),
  });
});
const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

describe('stringifyWeights and parseWeights', () => {
  it('give back every score', () => {
    fc.assert(fc.property(looseWeights, (loose) => {
      const parsed = parseWeights(toBase64(stringifyWeights(loose)));
      const { rows, ...rest } = loose;
      expect(parsed).toMatchObject(rest);
      const scores = new Int32Array(loose.labels.length);
      for (const { key, weights } of rows) {
        const features = new FeatureList();
        features.add(key);
        parsed.features.score(features, scores);
        expect([...scores]).toEqual(Array.from(weights));
      }
    }));
  });

  it('write the same bytes for rows in any order', () => {
    fc.assert(fc.property(looseWeights, (loose) => {
      expect(stringifyWeights({ ...loose, rows: loose.rows.toReversed() })).toEqual(stringifyWeights(loose));
    }));
  });

  it('refuse bytes that end early', () => {
    fc.assert(fc.property(looseWeights, (loose) => {
      expect(() => parseWeights(toBase64(stringifyWeights(loose).slice(0, -1)))).toThrow(RangeError);
    }));
  });

  it('refuse another format', () => {
    expect(() => parseWeights('/wAA')).toThrow('format 255');
  });
});

describe('FeatureTable', () => {
  it('sums thousands of extreme weights without overflow', () => {
    const table = parseWeights(toBase64(stringifyWeights({
      labels: ['a', 'b', 'c'], templates: '', scale: 1, starts: new Int32Array(3), ends: new Int32Array(3), transitions: new Int32Array(9),
      rows: [{ key: 7, weights: [127, -127, -127] }],
    }))).features;
    const features = new FeatureList();
    for (let turn = 0; turn < 5000; turn++) features.add(7);
    const scores = new Int32Array(3);
    table.score(features, scores);
    expect([...scores]).toEqual([635_000, -635_000, -635_000]);
  });
});
