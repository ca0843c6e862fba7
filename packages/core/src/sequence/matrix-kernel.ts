import { ADD, advance, assembleKernel, BELOW, BRANCH_IF, constant, END, get, INT, load, loadSplat, LOOP, NOTHING, set, store, vector } from './assemble-kernel.ts';

const zero = [...vector(12), ...Array.from({ length: 16 }, () => 0)];
const addLanes = vector(174);
const dotPairs = vector(186);

/** Parameters and locals of the function. */
const [input, weights, output, inputSize, outputSize, outputsEnd, inputEnd, outputEnd, weight, at, pair] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** Four registers of four sums. */
const SUMS = [11, 12, 13, 14];
/** Pairs of inputs that are read at once: the inputs of a matrix are a multiple of twice as many. */
export const PAIRS = 2;

const CODE = [
  LOOP, NOTHING,
    ...get(input), ...get(inputSize), ADD, ...set(inputEnd),
    ...get(output), ...get(outputSize), ADD, ...set(outputEnd),
    ...get(weights), ...set(weight),
    LOOP, NOTHING,
      ...SUMS.flatMap((sums) => [...zero, ...set(sums)]),
      ...get(input), ...set(at),
      LOOP, NOTHING,
        ...Array.from({ length: PAIRS }, (_, number) => [
          ...get(at), ...loadSplat(4 * number), ...set(pair),
          ...SUMS.flatMap((sums, index) => [...get(sums), ...get(pair), ...get(weight), ...load(64 * number + 16 * index), ...dotPairs, ...addLanes, ...set(sums)]),
        ]).flat(),
        ...advance(weight, constant(64 * PAIRS)),
        ...advance(at, constant(4 * PAIRS)),
        ...get(at), ...get(inputEnd), BELOW, BRANCH_IF, 0,
      END,
      ...SUMS.flatMap((sums, index) => [...get(output), ...get(sums), ...store(16 * index)]),
      ...advance(output, constant(64)),
      ...get(output), ...get(outputEnd), BELOW, BRANCH_IF, 0,
    END,
    ...get(inputEnd), ...set(input),
    ...get(output), ...get(outputsEnd), BELOW, BRANCH_IF, 0,
  END,
  END,
];

/**
 * The one function that the speed of the networks hangs on: products of int16 vectors, at least one, and an int16 matrix, some
 * twenty times faster than the same loop in JavaScript. Exports `run(input, weights, output, inputSize, outputSize, outputsEnd)`:
 * addresses, and the bytes of a vector and of a product, of which one lies behind the other. Weights lie in blocks of 16
 * outputs, in a block by pairs of inputs, in a pair by output.
 */
export const MATRIX_KERNEL = assembleKernel([INT, INT, INT, INT, INT, INT], 4, 1 + SUMS.length, CODE);
