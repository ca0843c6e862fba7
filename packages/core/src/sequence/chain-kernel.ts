import {
  ADD, ADD_FLOATS, advance, assembleKernel, BELOW, BELOW_FLOAT, BLOCK, BRANCH_IF, constant, DIVIDE_FLOATS, END, FLOAT, floatConstant, get, INT, lane, load, loadFloat, loadSplat,
  LOOP, NOTHING, set, store, SUBTRACT, vector,
} from './assemble-kernel.ts';

/** Labels that are worked on at once: the width of a row is a multiple of it. */
export const CHAIN_BLOCK = 4;

const zero = [...vector(12), ...Array.from({ length: 16 }, () => 0)];
const [splat, add, multiply] = [vector(19), vector(228), vector(230)];

/** Parameters and locals of the function. */
const [state, steps, odds, rows, rowSize, left, negligible, from, fromEnd, step] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const [share, total, FIRST_SUM] = [10, 11, 12] as const;

const sumsOf = (blocks: number): number[] => Array.from({ length: blocks }, (_, block) => FIRST_SUM + block);

/** Makes the sums of a row add up to 1. */
const normalize = (sums: readonly number[]): number[] => [
  ...zero, ...set(total),
  ...sums.flatMap((sum) => [...get(total), ...get(sum), ...add, ...set(total)]),
  ...floatConstant(1),
  ...get(total), ...lane(0), ...get(total), ...lane(1), ADD_FLOATS, ...get(total), ...lane(2), ...get(total), ...lane(3), ADD_FLOATS, ADD_FLOATS,
  DIVIDE_FLOATS, ...splat, ...set(total),
  ...sums.flatMap((sum) => [...get(sum), ...get(total), ...multiply, ...set(sum)]),
];
const times = (sums: readonly number[], row: number): number[] => sums.flatMap((sum, block) => [...get(sum), ...get(row), ...load(16 * block), ...multiply, ...set(sum)]);
const storeTo = (sums: readonly number[], row: number): number[] => sums.flatMap((sum, block) => [...get(row), ...get(sum), ...store(16 * block)]);

/**
 * One direction of the passes of a linear chain, in single precision. Exports `run(state, steps, odds, rows, rowSize, length,
 * negligible)`: addresses of the shares of the labels at the position before (they add up to 1; those at the last position
 * are left there), of the odds of each step (a row for the label that is left), of the odds of the labels at the first position, and of
 * its row; the bytes from a position to the next; how many positions, at least one; the share below which a label passes none on.
 *
 * `forward` writes to the row what the positions before say of this one. Otherwise it is taken to hold that, and becomes the
 * probabilities of the labels, the positions after it known as well.
 */
export function assembleChainKernel(blocks: number, forward: boolean): Uint8Array {
  const sums = sumsOf(blocks);
  const width = blocks * 16;
  return assembleKernel([INT, INT, INT, INT, INT, INT, FLOAT], 3, 2 + blocks, [
    ...get(state), ...constant(width), ADD, ...set(fromEnd),
    LOOP, NOTHING,
      ...sums.flatMap((sum) => [...zero, ...set(sum)]),
      ...get(state), ...set(from),
      ...get(steps), ...set(step),
      LOOP, NOTHING,
        BLOCK, NOTHING,
          ...get(from), ...loadFloat, ...get(negligible), BELOW_FLOAT, BRANCH_IF, 0,
          ...get(from), ...loadSplat(0), ...set(share),
          ...sums.flatMap((sum, block) => [...get(sum), ...get(share), ...get(step), ...load(16 * block), ...multiply, ...add, ...set(sum)]),
        END,
        ...advance(step, constant(width)),
        ...advance(from, constant(4)),
        ...get(from), ...get(fromEnd), BELOW, BRANCH_IF, 0,
      END,
      ...(forward ? storeTo(sums, rows) : []),
      ...times(sums, odds), ...normalize(sums), ...storeTo(sums, state),
      ...(forward ? [] : [...times(sums, rows), ...normalize(sums), ...storeTo(sums, rows)]),
      ...advance(odds, get(rowSize)),
      ...advance(rows, get(rowSize)),
      ...get(left), ...constant(1), SUBTRACT, ...set(left),
      ...get(left), BRANCH_IF, 0,
    END,
    END,
  ]);
}
