import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, CURVES } from '../../src/article/calibrate.ts';

describe('calibrated confidence', () => {
  it('runs straight between its points and stays at the ends', () => {
    const curve = [[0.2, 0.4], [0.6, 0.8]] as const;
    expect([0, 0.2, 0.4, 0.6, 1].map((score) => calibrate(score, curve))).toEqual([0.4, 0.4, 0.6, 0.8, 0.8]);
  });
  it('is a chance and grows with the score', () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(fc.constantFrom(...Object.values(CURVES)), score, score, (curve, one, other) => {
      const [low, high] = [calibrate(Math.min(one, other), curve), calibrate(Math.max(one, other), curve)];
      expect(low).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
    }));
  });
});
