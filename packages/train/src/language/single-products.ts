import type { MatrixProducts, Numbers } from './matrix-products.ts';
import { BLOCK, PRODUCT_KERNEL } from './product-kernel.ts';

/** Adds a product of matrices, given by address, to another; sizes of a row in bytes. */
type Multiply = (left: number, right: number, products: number, leftSize: number, rowSize: number, rows: number) => void;

/** The little of WebAssembly that is used here; TypeScript's types of it come with those of the DOM only. */
interface WebAssemblyHost {
  readonly Memory: new (options: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: { readonly multiply: Multiply } };
}

const PAGE = 65536;
const BYTES = 4;
const ALIGNMENT = 16;

/**
 * Products in single precision, fast, of numbers that {@link MatrixProducts.reserve} has given. Inputs and outputs are
 * multiples of 16. Reserves at most `size` bytes.
 */
export function createSingleProducts(size: number): MatrixProducts {
  const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyHost }).WebAssembly;
  const memory = new Memory({ initial: Math.ceil(size / PAGE) });
  const { multiply } = new Instance(new Module(PRODUCT_KERNEL), { host: { memory } }).exports;
  let used = 0;

  const reserve = (count: number): Float32Array => {
    const numbers = new Float32Array(memory.buffer, used, count);
    used += Math.ceil((count * BYTES) / ALIGNMENT) * ALIGNMENT;
    return numbers;
  };
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
