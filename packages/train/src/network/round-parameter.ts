import type { IntegerMatrix } from '@corpus/core/sequence';
import type { Parameter } from './parameter.ts';

/** Largest integer: the sums of the core's `MatrixMemory` then stay within 32 bits. */
const LARGEST = 2047;

/** What was learned as integers in a unit, of at most `largest` on either side of 0. */
export function roundParameter({ rows, columns, values }: Parameter, unit: number, largest = LARGEST): IntegerMatrix {
  return { rows, columns, unit, values: Int16Array.from(values, (value) => Math.max(-largest, Math.min(largest, Math.round(value / unit)))) };
}

/** The unit in which the largest number is the largest integer. */
export function finestUnit({ values }: Parameter): number {
  let most = 1e-6;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most / LARGEST;
}

/** Root of the mean square of what was learned. */
export function spreadOf({ values }: Parameter): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum / values.length);
}
