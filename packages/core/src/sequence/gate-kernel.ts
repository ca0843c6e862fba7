import { ADD, advance, assembleKernel, BELOW, BRANCH_IF, constant, END, FLOAT, get, INT, load, LOOP, NOTHING, set, storeHalf, SUBTRACT, vector } from './assemble-kernel.ts';

/** Operations on four lanes of single precision. */
const [splat, floor, absolute, add, subtract, multiply, divide] = [vector(19), vector(104), vector(224), vector(228), vector(229), vector(230), vector(231)];
const [fromIntegers, toIntegers, narrow] = [vector(250), vector(248), vector(133)];
const number = (value: number): number[] => {
  const bytes = [...new Uint8Array(Float32Array.of(value).buffer)];
  return [...vector(12), ...bytes, ...bytes, ...bytes, ...bytes];
};

/** Parameters and locals of the function. */
const [sums, gap, bias, output, sumsStep, outputStep, length, unit, sumsEnd, sumsAt, outputAt, left] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const [units, valueBias, gateBias, held, value, gate] = [12, 13, 14, 15, 16, 17] as const;

const squash = (register: number): number[] => [...get(register), ...number(1), ...get(register), ...absolute, ...add, ...divide];
const readSums = (ownBias: number): number[] => [...fromIntegers, ...get(units), ...multiply, ...get(ownBias), ...add];

const code = (steps: number): number[] => [
  ...get(unit), ...splat, ...set(units),
  ...get(sums), ...get(gap), ADD, ...set(sumsEnd),
  LOOP, NOTHING,
    ...get(bias), ...load(0), ...set(valueBias),
    ...get(bias), ...get(gap), ADD, ...load(0), ...set(gateBias),
    ...number(0), ...set(held),
    ...get(sums), ...set(sumsAt),
    ...get(output), ...set(outputAt),
    ...get(length), ...set(left),
    LOOP, NOTHING,
      ...get(sumsAt), ...load(0), ...readSums(valueBias), ...set(value),
      ...squash(value), ...set(value),
      ...get(sumsAt), ...get(gap), ADD, ...load(0), ...readSums(gateBias), ...set(gate),
      ...number(0.5), ...number(0.5), ...squash(gate), ...multiply, ...add, ...set(gate),
      ...get(value), ...get(gate), ...get(held), ...get(value), ...subtract, ...multiply, ...add, ...set(held),
      ...get(outputAt),
      ...get(held), ...number(steps), ...multiply, ...number(0.5), ...add, ...floor, ...toIntegers, ...set(value),
      ...get(value), ...get(value), ...narrow, ...storeHalf,
      ...advance(sumsAt, get(sumsStep)),
      ...advance(outputAt, get(outputStep)),
      ...get(left), ...constant(1), SUBTRACT, ...set(left),
      ...get(left), BRANCH_IF, 0,
    END,
    ...advance(bias, constant(16)),
    ...advance(output, constant(8)),
    ...advance(sums, constant(16)),
    ...get(sums), ...get(sumsEnd), BELOW, BRANCH_IF, 0,
  END,
  END,
];

/**
 * What a gated layer does after its product, for one direction of reading. Exports `run(sums, gap, bias, output, sumsStep,
 * outputStep, length, unit)`: addresses of the sums of the values of the first word (int32; those of the gates come `gap` bytes
 * later, the biases likewise) and of its output (int16), the bytes from a word to the next, words, what a sum of 1 stands for.
 * Channels are a multiple of four; `steps` is what 1 is in the output.
 */
export const assembleGateKernel = (steps: number): Uint8Array => assembleKernel([INT, INT, INT, INT, INT, INT, INT, FLOAT], 4, 6, code(steps));
