import { ADD, advance, assembleKernel, BELOW, BRANCH_IF, constant, END, get, INT, load, loadBytes, loadInteger, LOOP, NOTHING, set, store, vector } from './assemble-kernel.ts';

/** Numbers of which the width of a row is a multiple. */
export const ROW_BLOCK = 16;

const zero = [...vector(12), ...Array.from({ length: 16 }, () => 0)];
const [addShorts, addIntegers] = [vector(142), vector(174)];

/** Parameters and locals of the function; registers begin behind them. */
const [rows, rowsEnd, sums, sumsEnd, at, column, row, FIRST_REGISTER] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** How a register is filled from a row: numbers in it, their bytes there, how they are loaded and added. */
const TYPES = {
  int8: { lanes: 8, bytes: 1, load: loadBytes, add: addShorts },
  int16: { lanes: 8, bytes: 2, load, add: addShorts },
  int32: { lanes: 4, bytes: 4, load, add: addIntegers },
} as const;

/** Type of the numbers of a row. */
export type RowType = keyof typeof TYPES;

/**
 * A kernel that adds up rows, at least one, of `width` numbers, `block` of them at once. Sums are of the same type, those of
 * int8 are int16 and right for up to 258 rows of -127 to 127. Exports `run(rows, rowsEnd, sums, sumsEnd)`: addresses of the int32
 * addresses of the rows, and of the sums.
 */
export function assembleRowKernel(type: RowType, width: number): Uint8Array {
  const { lanes, bytes, load: loadNumbers, add } = TYPES[type];
  const block = width % (2 * ROW_BLOCK) === 0 ? 2 * ROW_BLOCK : ROW_BLOCK;
  const registers = Array.from({ length: block / lanes }, (_, index) => FIRST_REGISTER + index);
  return assembleKernel([INT, INT, INT, INT], 3, registers.length, [
    LOOP, NOTHING,
      ...registers.flatMap((register) => [...zero, ...set(register)]),
      ...get(rows), ...set(at),
      LOOP, NOTHING,
        ...get(at), ...loadInteger(0), ...get(column), ADD, ...set(row),
        ...registers.flatMap((register, index) => [...get(register), ...get(row), ...loadNumbers(index * lanes * bytes), ...add, ...set(register)]),
        ...advance(at, constant(4)),
        ...get(at), ...get(rowsEnd), BELOW, BRANCH_IF, 0,
      END,
      ...registers.flatMap((register, index) => [...get(sums), ...get(register), ...store(16 * index)]),
      ...advance(column, constant(block * bytes)),
      ...advance(sums, constant(16 * registers.length)),
      ...get(sums), ...get(sumsEnd), BELOW, BRANCH_IF, 0,
    END,
    END,
  ]);
}
