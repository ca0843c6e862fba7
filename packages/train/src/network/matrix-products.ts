/**
 * The three products of training, on matrices in rows: `count` vectors of `inputs` numbers, weights of `inputs` rows and
 * `outputs` columns. Four rows at a time; `inputs` is a multiple of 4.
 */

/** Rows of numbers, in double or single precision. */
export type Numbers = Float64Array | Float32Array;

/** The products, and the room for what they multiply. */
export interface MatrixProducts {
  /** Zeros that the products may be asked for. */
  readonly reserve: (count: number) => Numbers;
  readonly addProducts: typeof addProducts;
  readonly addVectorGradients: typeof addVectorGradients;
  readonly addWeightGradients: typeof addWeightGradients;
}

/** Adds `vectors` times `weights` to `products`. */
export function addProducts(vectors: Numbers, weights: Numbers, products: Numbers, count: number, inputs: number, outputs: number): void {
  for (let index = 0; index < count; index += 1) {
    const to = index * outputs;
    for (let input = 0; input < inputs; input += 4) {
      const from = index * inputs + input;
      const [a, b, c, d] = [vectors[from]!, vectors[from + 1]!, vectors[from + 2]!, vectors[from + 3]!];
      const first = input * outputs, second = first + outputs, third = second + outputs, fourth = third + outputs;
      for (let at = 0; at < outputs; at += 1) {
        products[to + at]! += a * weights[first + at]! + b * weights[second + at]! + c * weights[third + at]! + d * weights[fourth + at]!;
      }
    }
  }
}

/** Adds to `vectors` the gradients that those of the products give them. */
export function addVectorGradients(products: Numbers, weights: Numbers, vectors: Numbers, count: number, inputs: number, outputs: number): void {
  for (let index = 0; index < count; index += 1) {
    const from = index * outputs;
    for (let input = 0; input < inputs; input += 4) {
      const first = input * outputs, second = first + outputs, third = second + outputs, fourth = third + outputs;
      let a = 0, b = 0, c = 0, d = 0;
      for (let at = 0; at < outputs; at += 1) {
        const gradient = products[from + at]!;
        a += gradient * weights[first + at]!;
        b += gradient * weights[second + at]!;
        c += gradient * weights[third + at]!;
        d += gradient * weights[fourth + at]!;
      }
      const to = index * inputs + input;
      vectors[to]! += a;
      vectors[to + 1]! += b;
      vectors[to + 2]! += c;
      vectors[to + 3]! += d;
    }
  }
}

/** Adds to `weights` the gradients that those of the products give them. */
export function addWeightGradients(vectors: Numbers, products: Numbers, weights: Numbers, count: number, inputs: number, outputs: number): void {
  for (let index = 0; index < count; index += 4) {
    const [hasSecond, hasThird, hasFourth] = [index + 1 < count, index + 2 < count, index + 3 < count];
    const from = index * inputs;
    const first = index * outputs;
    const second = hasSecond ? first + outputs : first, third = hasThird ? first + 2 * outputs : first, fourth = hasFourth ? first + 3 * outputs : first;
    for (let input = 0; input < inputs; input += 1) {
      const a = vectors[from + input]!;
      const b = hasSecond ? vectors[from + inputs + input]! : 0;
      const c = hasThird ? vectors[from + 2 * inputs + input]! : 0;
      const d = hasFourth ? vectors[from + 3 * inputs + input]! : 0;
      const row = input * outputs;
      for (let at = 0; at < outputs; at += 1) {
        weights[row + at]! += a * products[first + at]! + b * products[second + at]! + c * products[third + at]! + d * products[fourth + at]!;
      }
    }
  }
}

/** The products as they stand above, in double precision. */
export const PLAIN_PRODUCTS: MatrixProducts = { reserve: (count) => new Float64Array(count), addProducts, addVectorGradients, addWeightGradients };
