import { describe, expect, it } from 'vitest';
import { type MatrixProducts, PLAIN_PRODUCTS } from '../../src/network/matrix-products.ts';
import { createSingleProducts } from '../../src/network/single-products.ts';
import { createRandom } from '../../src/sequence/index.ts';

const [COUNT, INPUTS, OUTPUTS] = [5, 32, 48];

/** What the three products add to numbers drawn from one seed. */
function multiply(products: MatrixProducts): number[][] {
  const random = createRandom(3);
  const numbers = (length: number) => products.reserve(length).map(() => Math.fround(random() * 2 - 1)) as Float32Array;
  const inMemory = (length: number) => {
    const reserved = products.reserve(length);
    reserved.set(numbers(length));
    return reserved;
  };
  const [vectors, weights, sums] = [inMemory(COUNT * INPUTS), inMemory(INPUTS * OUTPUTS), inMemory(COUNT * OUTPUTS)];
  products.addProducts(vectors, weights, sums, COUNT, INPUTS, OUTPUTS);
  const vectorGradients = inMemory(COUNT * INPUTS);
  products.addVectorGradients(sums, weights, vectorGradients, COUNT, INPUTS, OUTPUTS);
  const weightGradients = inMemory(INPUTS * OUTPUTS);
  products.addWeightGradients(vectors, sums, weightGradients, COUNT, INPUTS, OUTPUTS);
  return [[...sums], [...vectorGradients], [...weightGradients]];
}

describe('createSingleProducts', () => {
  it('multiplies as the plain loops do, in single precision', () => {
    const plain = multiply(PLAIN_PRODUCTS);
    multiply(createSingleProducts(2 ** 18)).forEach((numbers, product) => {
      numbers.forEach((number, at) => { expect(number).toBeCloseTo(plain[product]![at]!, 3); });
    });
  });

  it('refuses rows that are no multiple of 16', () => {
    const products = createSingleProducts(2 ** 16);
    const [row, matrix, sums] = [products.reserve(4), products.reserve(4 * 17), products.reserve(17)];
    expect(() => { products.addProducts(row, matrix, sums, 1, 4, 17); }).toThrow(RangeError);
  });
});
