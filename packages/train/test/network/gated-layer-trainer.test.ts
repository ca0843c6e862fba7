import { describe, expect, it } from 'vitest';
import { GatedLayerTrainer } from '../../src/network/gated-layer-trainer.ts';
import { Parameter } from '../../src/network/parameter.ts';
import { createRandom } from '../../src/sequence/index.ts';

const [INPUTS, CHANNELS, LENGTH] = [8, 4, 5];
const STEP = 1e-6;

describe('GatedLayerTrainer', () => {
  const random = createRandom(5);
  const numbers = (length: number): Float64Array => Float64Array.from({ length }, () => random() * 2 - 1);
  const weights = new Parameter(INPUTS, 4 * CHANNELS, 1, random, false);
  const bias = new Parameter(1, 4 * CHANNELS, 1, random, false);
  const layer = new GatedLayerTrainer(weights, bias, LENGTH);
  const input = numbers(LENGTH * INPUTS);
  const shortcut = numbers(LENGTH * layer.width);
  const direction = numbers(LENGTH * layer.width);

  /** A number whose gradient by the output is `direction`. */
  const measure = (): number => {
    layer.forward(input, LENGTH, shortcut);
    return direction.reduce((sum, value, at) => sum + value * layer.output[at]!, 0);
  };

  it('takes gradients back as small changes show them', () => {
    const inputGradients = new Float64Array(LENGTH * INPUTS);
    measure();
    layer.backward(input, LENGTH, shortcut, direction, inputGradients);
    for (const [values, gradients] of [[input, inputGradients], [weights.values, weights.gradients], [bias.values, bias.gradients]] as const) {
      values.forEach((value, at) => {
        values[at] = value + STEP;
        const above = measure();
        values[at] = value - STEP;
        const below = measure();
        values[at] = value;
        expect(gradients[at]).toBeCloseTo((above - below) / (2 * STEP), 5);
      });
    }
  });
});
