import { describe, expect, it } from 'vitest';
import { averageRows } from '../../src/language/average-rows.ts';
import { quantizeActions, quantizeSteps } from '../../src/language/quantize-actions.ts';

const learned = (keys: number[], weights: number[]) => ({ keys: Int32Array.from(keys), actionCount: 3, weights: Float64Array.from(weights) });

describe('quantizeSteps', () => {
  it('measures left and right against shift, and keeps the strongest rows', () => {
    const rows = quantizeSteps(learned([7, 8, 9], [1, 3, 0, 0, 0.5, 0, 0, 0, -2]), 2);
    expect(rows).toEqual([{ key: 7, left: 127, right: -63 }, { key: 9, left: 0, right: -127 }]);
  });
});

describe('quantizeActions', () => {
  it('drops small weights and rows that are left empty', () => {
    expect(quantizeActions(learned([7, 8], [10, 0.1, 0, 0.1, 0, 0]), 0.05, 10)).toEqual([{ key: 7, actions: [0], weights: [127] }]);
  });
});

describe('averageRows', () => {
  it('counts a feature that a run has not learned as 0', () => {
    const { keys, weights } = averageRows([learned([7], [2, 0, 0]), learned([8], [0, 4, 0])]);
    expect([...keys]).toEqual([7, 8]);
    expect([...weights]).toEqual([1, 0, 0, 0, 2, 0]);
  });
});
