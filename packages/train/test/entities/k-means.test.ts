import { expect, it } from 'vitest';
import { findCentres, findNearest } from '../../src/entities/k-means.ts';

it('finds groups of like directions', () => {
  const rows = [[1, 0, 0, 0], [0.96, 0.28, 0, 0], [0, 0, 1, 0], [0, 0, 0.96, 0.28]];
  const points = { values: Float32Array.from(rows.flat()), count: 4, dimensions: 4 };
  const nearest = findNearest(points, findCentres(points, 2, 5));
  expect(nearest[0]).toBe(nearest[1]);
  expect(nearest[2]).toBe(nearest[3]);
  expect(nearest[0]).not.toBe(nearest[2]);
});
