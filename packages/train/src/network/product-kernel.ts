import {
  ADD,
  advance,
  assembleKernel,
  BELOW,
  BRANCH_IF,
  constant,
  END,
  get,
  INT,
  load,
  loadSplat,
  LOOP,
  NOTHING,
  set,
  store,
  SUBTRACT,
  vector,
} from '../../../core/src/sequence/assemble-kernel.ts';

const addLanes = vector(228);
const multiplyLanes = vector(230);

/** Parameters and locals of the function. */
const [left, right, products, leftSize, rowSize, rows, rowEnd, column, leftAt, rightAt, leftEnd, factor] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
/** Four registers of four sums; a row is a multiple of that. */
const SUMS = [12, 13, 14, 15];
/** Numbers that a turn of the loop adds up: rows are multiples of it. */
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
        ...get(leftAt), ...loadSplat(0), ...set(factor),
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

/**
 * The one function that training hangs on: a product of two matrices of single precision, some ten times faster than the
 * loops of `matrix-products.ts` and to the bit the same everywhere. Exports `run(left, right, products, leftSize, rowSize,
 * rows)`, which adds the product of the matrices at the addresses `left` and `right` to the one at `products`. Sizes of a row
 * are in bytes.
 */
export const PRODUCT_KERNEL = assembleKernel([INT, INT, INT, INT, INT, INT], 5, 1 + SUMS.length, CODE);
