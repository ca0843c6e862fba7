import { KernelMemory } from '../../../core/src/sequence/kernel-memory.ts';
import type { MatrixProducts, Numbers } from './matrix-products.ts';
import { BLOCK, PRODUCT_KERNEL } from './product-kernel.ts';

/** Adds a product of matrices, given by address, to another; sizes of a row in bytes. */
type Multiply = (left: number, right: number, products: number, leftSize: number, rowSize: number, rows: number) => void;

const BYTES = 4;

/**
 * Products in single precision, fast, of numbers that {@link MatrixProducts.reserve} has given. Inputs and outputs are
 * multiples of 16. Reserves at most `size` bytes.
 */
export function createSingleProducts(size: number): MatrixProducts {
  const memory = new KernelMemory(size);
  const multiply = memory.load<Multiply>(PRODUCT_KERNEL);
  if (multiply === null) throw new Error('training needs WebAssembly');

  const reserve = (count: number): Float32Array => new Float32Array(memory.float32.buffer, memory.reserve(count * BYTES), count);
  let turned = reserve(0);
  const turn = (matrix: Numbers, rows: number, columns: number): Float32Array => {
    if (turned.length < rows * columns) turned = reserve(rows * columns);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) turned[column * rows + row] = matrix[row * columns + column]!;
    }
    return turned;
  };
  const add = (left: Numbers, right: Numbers, products: Numbers, rows: number, inner: number, columns: number): void => {
    if (columns % BLOCK !== 0) throw new RangeError(`rows of ${String(columns)}`);
    multiply(left.byteOffset, right.byteOffset, products.byteOffset, inner * BYTES, columns * BYTES, rows);
  };

  return {
    reserve,
    addProducts: add,
    addVectorGradients: (products, weights, vectors, count, inputs, outputs) => {
      add(products, turn(weights, inputs, outputs), vectors, count, outputs, inputs);
    },
    addWeightGradients: (vectors, products, weights, count, inputs, outputs) => {
      add(turn(vectors, count, inputs), products, weights, inputs, count, outputs);
    },
  };
}
