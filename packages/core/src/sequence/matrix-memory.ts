import { KernelMemory, type WebAssemblyHost } from './kernel-memory.ts';
import { MATRIX_KERNEL, PAIRS } from './matrix-kernel.ts';

/** A matrix laid out for the kernel. */
export interface StoredMatrix {
  readonly address: number;
  readonly inputs: number;
  readonly outputs: number;
}

/** See {@link MATRIX_KERNEL}. */
type Multiply = (input: number, weights: number, output: number, inputSize: number, outputSize: number, outputsEnd: number) => void;

/** Outputs of a block of weights, in int32 and in pairs of int16. */
const BLOCK = 16;

/** Matrices, and vectors to multiply with them, in one memory. Sums are exact integers: they are the same everywhere. */
export class MatrixMemory extends KernelMemory {
  readonly #multiply: Multiply;

  /** `size` and `host`: see {@link KernelMemory}. */
  constructor(size: number, host?: WebAssemblyHost | null) {
    super(size, host);
    this.#multiply = this.load<Multiply>(MATRIX_KERNEL) ?? ((...addresses) => { this.#multiplyPlainly(...addresses); });
  }

  /** Stores a matrix whose rows belong to inputs, a multiple of 4, and columns to outputs, a multiple of 16. */
  store(weights: Int16Array, inputs: number, outputs: number): StoredMatrix {
    if (inputs % (2 * PAIRS) !== 0 || outputs % BLOCK !== 0) throw new RangeError(`matrix of ${String(inputs)} by ${String(outputs)}`);
    const address = this.reserve(weights.byteLength);
    for (let input = 0; input < inputs; input += 1) {
      for (let output = 0; output < outputs; output += 1) {
        const block = (output - (output % BLOCK)) * inputs;
        const place = block + ((input >> 1) * BLOCK + (output % BLOCK)) * 2 + (input & 1);
        this.int16[address / 2 + place] = weights[input * outputs + output]!;
      }
    }
    return { address, inputs, outputs };
  }

  /** Multiplies `count` vectors that lie one behind the other at the address `input`; the products go to `output` likewise. */
  multiply(matrix: StoredMatrix, input: number, output: number, count: number): void {
    const outputSize = matrix.outputs * 4;
    if (count > 0) this.#multiply(input, matrix.address, output, matrix.inputs * 2, outputSize, output + count * outputSize);
  }

  #multiplyPlainly(input: number, weights: number, output: number, inputSize: number, outputSize: number, outputsEnd: number): void {
    const { int16, int32 } = this;
    for (let vector = input >> 1, product = output >> 2; product < outputsEnd >> 2; vector += inputSize >> 1, product += outputSize >> 2) {
      let weight = weights >> 1;
      for (let block = product; block < product + (outputSize >> 2); block += BLOCK) {
        int32.fill(0, block, block + BLOCK);
        for (let at = vector; at < vector + (inputSize >> 1); at += 2) {
          const [first, second] = [int16[at]!, int16[at + 1]!];
          for (let lane = 0; lane < BLOCK; lane += 1, weight += 2) int32[block + lane]! += first * int16[weight]! + second * int16[weight + 1]!;
        }
      }
    }
  }
}
