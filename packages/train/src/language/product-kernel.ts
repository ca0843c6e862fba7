/**
 * An assembler for the one function that training hangs on: a product of two matrices of single precision in WebAssembly
 * with 128-bit registers, some ten times faster than the loops of `matrix-products.ts` and to the bit the same everywhere.
 */

const [INT, VECTOR] = [0x7f, 0x7b];
const [LOOP, NOTHING, END, BRANCH_IF] = [0x03, 0x40, 0x0b, 0x0d];
const [ADD, SUBTRACT, BELOW] = [0x6a, 0x6b, 0x49];

function leb(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)];
}

const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
/** Positive constants below 64 take one byte, those up to 8191 two. */
const constant = (value: number): number[] => [0x41, ...(value < 64 ? [value] : [(value & 127) | 128, value >>> 7])];
const vector = (operation: number): number[] => [0xfd, ...leb(operation)];
const load = (offset: number): number[] => [...vector(0), 4, offset];
const loadSplat = [...vector(9), 2, 0];
const store = (offset: number): number[] => [...vector(11), 4, offset];
const addLanes = vector(228);
const multiplyLanes = vector(230);
const advance = (local: number, by: readonly number[]): number[] => [...get(local), ...by, ADD, ...set(local)];

/** Parameters and locals of the function. */
const [left, right, products, leftSize, rowSize, rows, rowEnd, column, leftAt, rightAt, leftEnd, factor] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
/** Four registers of four sums; a row is a multiple of that. */
const SUMS = [12, 13, 14, 15];
export const BLOCK = SUMS.length * 4;

const CODE = [
  LOOP, NOTHING,
    ...get(products), ...get(rowSize), ADD, ...set(rowEnd),
    ...get(left), ...get(leftSize), ADD, ...set(leftEnd),
    ...get(right), ...set(column),
    LOOP, NOTHING,
      ...SUMS.flatMap((sums, index) => [...get(products), ...load(16 * index), ...set(sums)]),
      ...get(left), ...set(leftAt),
      ...get(column), ...set(rightAt),
      LOOP, NOTHING,
        ...get(leftAt), ...loadSplat, ...set(factor),
        ...SUMS.flatMap((sums, index) => [...get(sums), ...get(factor), ...get(rightAt), ...load(16 * index), ...multiplyLanes, ...addLanes, ...set(sums)]),
        ...advance(rightAt, get(rowSize)),
        ...advance(leftAt, constant(4)),
        ...get(leftAt), ...get(leftEnd), BELOW, BRANCH_IF, 0,
      END,
      ...SUMS.flatMap((sums, index) => [...get(products), ...get(sums), ...store(16 * index)]),
      ...advance(products, constant(4 * BLOCK)),
      ...advance(column, constant(4 * BLOCK)),
      ...get(products), ...get(rowEnd), BELOW, BRANCH_IF, 0,
    END,
    ...get(leftEnd), ...set(left),
    ...get(rows), ...constant(1), SUBTRACT, ...set(rows),
    ...get(rows), BRANCH_IF, 0,
  END,
  END,
];

const name = (text: string): number[] => [text.length, ...Array.from(text, (letter) => letter.charCodeAt(0))];
const section = (id: number, bytes: readonly number[]): number[] => [id, ...leb(bytes.length), ...bytes];
/** Behind the parameters: five integers, the factor and the sums. */
const BODY = [2, 5, INT, 1 + SUMS.length, VECTOR, ...CODE];

/**
 * The module: imports `memory` of `host`, exports `multiply(left, right, products, leftSize, rowSize, rows)`, which adds the
 * product of two matrices at the addresses `left` and `right` to the one at `products`. Sizes of a row are in bytes.
 */
export const PRODUCT_KERNEL = Uint8Array.of(
  0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
  ...section(1, [1, 0x60, 6, INT, INT, INT, INT, INT, INT, 0]),
  ...section(2, [1, ...name('host'), ...name('memory'), 2, 0, 1]),
  ...section(3, [1, 0]),
  ...section(7, [1, ...name('multiply'), 0, 0]),
  ...section(10, [1, ...leb(BODY.length), ...BODY]),
);
