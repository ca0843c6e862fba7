import { advance, assembleKernel, BELOW, BRANCH_IF, constant, END, ADD, get, INT, load, loadInteger, LOOP, NOTHING, set, store, vector } from './assemble-kernel.ts';

const zero = [...vector(12), ...Array.from({ length: 16 }, () => 0)];
const [extendLowBytes, extendHighBytes, addShorts] = [vector(135), vector(136), vector(142)];
const [extendLowShorts, extendHighShorts] = [vector(167), vector(168)];

/** Parameters and locals of the function. */
const [rows, rowsEnd, sums, sumsEnd, at, column, low, high, row] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

const storeSums = (shorts: number, offset: number): number[] => [
  ...get(sums), ...get(shorts), ...extendLowShorts, ...store(offset),
  ...get(sums), ...get(shorts), ...extendHighShorts, ...store(offset + 16),
];

const CODE = [
  LOOP, NOTHING,
    ...zero, ...set(low),
    ...zero, ...set(high),
    ...get(rows), ...set(at),
    LOOP, NOTHING,
      ...get(at), ...loadInteger, ...get(column), ADD, ...load(0), ...set(row),
      ...get(low), ...get(row), ...extendLowBytes, ...addShorts, ...set(low),
      ...get(high), ...get(row), ...extendHighBytes, ...addShorts, ...set(high),
      ...advance(at, constant(4)),
      ...get(at), ...get(rowsEnd), BELOW, BRANCH_IF, 0,
    END,
    ...storeSums(low, 0),
    ...storeSums(high, 32),
    ...advance(column, constant(16)),
    ...advance(sums, constant(64)),
    ...get(sums), ...get(sumsEnd), BELOW, BRANCH_IF, 0,
  END,
  END,
];

/**
 * Adds up rows of int8 weights, at most 258 of them, one at least. Exports `run(rows, rowsEnd, sums, sumsEnd)`: addresses of
 * the int32 addresses of the rows, and of the int32 sums, a multiple of 16 of them.
 */
export const ROW_KERNEL = assembleKernel([INT, INT, INT, INT], 2, 3, CODE);
