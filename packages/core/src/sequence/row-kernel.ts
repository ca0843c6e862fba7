import { ADD, advance, assembleKernel, BELOW, BRANCH_IF, constant, END, get, INT, load, loadInteger, LOOP, NOTHING, set, store, vector } from './assemble-kernel.ts';

/** Numbers that are added up at once: the width of a row is a multiple of it. */
export const ROW_BLOCK = 16;

const zero = [...vector(12), ...Array.from({ length: 16 }, () => 0)];
const [extendLowBytes, extendHighBytes, addShorts] = [vector(135), vector(136), vector(142)];
const addIntegers = vector(174);

/** Parameters and locals of the function. */
const [rows, rowsEnd, sums, sumsEnd, at, column, row] = [0, 1, 2, 3, 4, 5, 6] as const;
const REGISTERS = [7, 8, 9, 10] as const;

/** What is done with a block of a row, whose address is in `row`, and with its sums; sizes in bytes. */
interface RowCode {
  readonly rowSize: number;
  readonly sumSize: number;
  /** As many as are summed in. */
  readonly registers: readonly number[];
  readonly add: readonly number[];
  readonly store: readonly number[];
}

const sumInto = (register: number, offset: number, extend: readonly number[], add: readonly number[]): number[] => [
  ...get(register), ...get(row), ...load(offset), ...extend, ...add, ...set(register),
];
const storeAs = (register: number, offset: number): number[] => [...get(sums), ...get(register), ...store(offset)];
const [first, second] = REGISTERS;

const BYTES: RowCode = {
  rowSize: 16,
  sumSize: 32,
  registers: [first, second],
  add: [...sumInto(first, 0, extendLowBytes, addShorts), ...sumInto(second, 0, extendHighBytes, addShorts)],
  store: [first, second].flatMap((register, index) => storeAs(register, 16 * index)),
};
const SHORTS: RowCode = {
  rowSize: 32,
  sumSize: 32,
  registers: [first, second],
  add: [first, second].flatMap((register, index) => sumInto(register, 16 * index, [], addShorts)),
  store: [first, second].flatMap((register, index) => storeAs(register, 16 * index)),
};
const INTEGERS: RowCode = {
  rowSize: 64,
  sumSize: 64,
  registers: REGISTERS,
  add: REGISTERS.flatMap((register, index) => sumInto(register, 16 * index, [], addIntegers)),
  store: REGISTERS.flatMap((register, index) => storeAs(register, 16 * index)),
};

const assembleRowKernel = (code: RowCode): Uint8Array => assembleKernel([INT, INT, INT, INT], 3, REGISTERS.length, [
  LOOP, NOTHING,
    ...code.registers.flatMap((register) => [...zero, ...set(register)]),
    ...get(rows), ...set(at),
    LOOP, NOTHING,
      ...get(at), ...loadInteger, ...get(column), ADD, ...set(row),
      ...code.add,
      ...advance(at, constant(4)),
      ...get(at), ...get(rowsEnd), BELOW, BRANCH_IF, 0,
    END,
    ...code.store,
    ...advance(column, constant(code.rowSize)),
    ...advance(sums, constant(code.sumSize)),
    ...get(sums), ...get(sumsEnd), BELOW, BRANCH_IF, 0,
  END,
  END,
]);

/**
 * Kernels that add up rows, at least one, by the type of their numbers. Sums are of the same type, those of int8 are int16
 * and right for up to 258 rows of -127 to 127. Each exports `run(rows, rowsEnd, sums, sumsEnd)`: addresses of the int32 addresses of the
 * rows, and of the sums.
 */
export const ROW_KERNELS = { int8: assembleRowKernel(BYTES), int16: assembleRowKernel(SHORTS), int32: assembleRowKernel(INTEGERS) };
