import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GatedLayer, LAYER_STEPS } from '../../src/sequence/gated-layer.ts';
import { MatrixMemory } from '../../src/sequence/matrix-memory.ts';
import type { WebAssemblyHost } from '../../src/sequence/kernel-memory.ts';
import { FORBIDDING } from './forbidding-host.ts';

const [INPUTS, CHANNELS, UNIT] = [4, 8, 2 ** -9];
const COLUMNS = 4 * CHANNELS;

const numbers = (length: number): fc.Arbitrary<number[]> => fc.array(fc.integer({ min: -2047, max: 2047 }), { minLength: length, maxLength: length });
const sentence = fc
  .integer({ min: 1, max: 6 })
  .chain((length) => fc.record({ length: fc.constant(length), weights: numbers(INPUTS * COLUMNS), bias: numbers(COLUMNS), words: numbers(length * INPUTS), shortcut: numbers(length * 2 * CHANNELS) }));

type Sentence = typeof sentence extends fc.Arbitrary<infer Value> ? Value : never;

function read({ length, weights, bias, words, shortcut }: Sentence, host?: WebAssemblyHost | null): number[] {
  const memory = new MatrixMemory(65536, host);
  const matrix = (values: number[]) => ({ rows: values.length / COLUMNS, columns: COLUMNS, unit: UNIT, values: Int16Array.from(values) });
  const layer = new GatedLayer(memory, matrix(weights), matrix(bias), UNIT, 6);
  const [input, added] = [memory.reserve(words.length * 2), memory.reserve(shortcut.length * 2)];
  memory.int16.set(words, input / 2);
  memory.int16.set(shortcut, added / 2);
  layer.run(input, length, added);
  return [...memory.int16.subarray(layer.output / 2, layer.output / 2 + length * layer.width)];
}

/** The layer in real numbers. */
function expectOutput({ length, weights, bias, words, shortcut }: Sentence): number[] {
  const output = [...shortcut];
  for (let direction = 0; direction < 2; direction += 1) {
    for (let channel = 0; channel < CHANNELS; channel += 1) {
      let held = 0;
      for (let index = 0; index < length; index += 1) {
        const word = direction === 0 ? index : length - 1 - index;
        const sum = (column: number): number => bias[column]! * UNIT + words.slice(word * INPUTS, (word + 1) * INPUTS).reduce((total, value, at) => total + value * weights[at * COLUMNS + column]!, 0) * UNIT ** 2;
        const raw = sum(direction * 2 * CHANNELS + channel);
        const gate = sum(direction * 2 * CHANNELS + CHANNELS + channel);
        const value = raw / (1 + Math.abs(raw));
        held = value + (0.5 + (0.5 * gate) / (1 + Math.abs(gate))) * (held - value);
        output[word * 2 * CHANNELS + direction * CHANNELS + channel]! += held * LAYER_STEPS;
      }
    }
  }
  return output;
}

describe('GatedLayer', () => {
  it('holds what its gates let through, to the nearest step', () => {
    fc.assert(fc.property(sentence, (given) => {
      const expected = expectOutput(given);
      read(given).forEach((value, at) => { expect(Math.abs(value - expected[at]!)).toBeLessThanOrEqual(0.51); });
    }));
  });

  it('comes to the same without WebAssembly, to the bit', () => {
    fc.assert(fc.property(sentence, (given) => {
      expect(read(given, null)).toEqual(read(given));
      expect(read(given, FORBIDDING)).toEqual(read(given));
    }));
  });
});
