import { ADD, advance, assembleKernel, BELOW, BRANCH_IF, constant, END, get, INT, load, loadInteger, LOOP, NOTHING, set, store, storeInteger, vector } from './assemble-kernel.ts';

const [splat, shiftLeft, subtract, least, greatest] = [vector(17), vector(171), vector(177), vector(182), vector(184)];
/** Puts the lanes of a register into another order, with its own as the second operand. */
const shuffle = (...lanes: readonly number[]): number[] => [...vector(13), ...lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => lane * 4 + byte))];

/** Parameters and locals of the function. */
const [row, rowsEnd, powers, farthest, top, bounds] = [0, 1, 2, 3, 4, 5] as const;

const greatestWith = (...lanes: readonly number[]): number[] => [...get(top), ...get(top), ...get(top), ...shuffle(...lanes), ...greatest, ...set(top)];

/**
 * Turns scores of labels into odds, in place. Exports `run(row, rowsEnd, powers, farthest)`: addresses of the rows, of `blocks` times
 * four numbers, and of the odds of a label by how far its score is below the best of its row; scores that are further below than
 * `farthest` count as if they were not. What fills a row up behind the labels must not be greater than all their scores, and becomes 0.
 */
export function assembleOddsKernel(labels: number, blocks: number): Uint8Array {
  const offsets = Array.from({ length: blocks }, (_, block) => block * 16);
  const places = Array.from({ length: blocks * 4 }, (_, label) => label);
  return assembleKernel([INT, INT, INT, INT], 0, 2, [
    ...get(farthest), ...splat, ...set(bounds),
    LOOP, NOTHING,
      ...get(row), ...load(0), ...set(top),
      ...offsets.slice(1).flatMap((offset) => [...get(top), ...get(row), ...load(offset), ...greatest, ...set(top)]),
      ...greatestWith(2, 3, 0, 1),
      ...greatestWith(1, 0, 3, 2),
      ...offsets.flatMap((offset) => [
        ...get(row), ...get(top), ...get(row), ...load(offset), ...subtract, ...get(bounds), ...least, ...constant(2), ...shiftLeft, ...store(offset),
      ]),
      ...places.flatMap((label) => [
        ...get(row), ...(label < labels ? [...get(row), ...loadInteger(label * 4), ...get(powers), ADD, ...loadInteger(0)] : constant(0)), ...storeInteger(label * 4),
      ]),
      ...advance(row, constant(blocks * 16)),
      ...get(row), ...get(rowsEnd), BELOW, BRANCH_IF, 0,
    END,
    END,
  ]);
}
