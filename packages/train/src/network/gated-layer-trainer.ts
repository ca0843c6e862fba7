import { type MatrixProducts, type Numbers, PLAIN_PRODUCTS } from './matrix-products.ts';
import type { Parameter } from './parameter.ts';

/** The layer of the core's `gated-layer.ts` in real numbers, with the way back. */
export class GatedLayerTrainer {
  readonly inputs: number;
  /** Channels of both directions: the width of the output. */
  readonly width: number;
  readonly output: Numbers;
  readonly #products: MatrixProducts;
  readonly #weights: Parameter;
  readonly #bias: Parameter;
  /** Values and gates of the channels; their gradients. */
  readonly #gates: Numbers;
  readonly #gateGradients: Numbers;

  constructor(weights: Parameter, bias: Parameter, capacity: number, products: MatrixProducts = PLAIN_PRODUCTS) {
    this.#products = products;
    this.inputs = weights.rows;
    this.width = weights.columns / 2;
    this.#weights = weights;
    this.#bias = bias;
    this.output = products.reserve(capacity * this.width);
    this.#gates = products.reserve(capacity * weights.columns);
    this.#gateGradients = products.reserve(capacity * weights.columns);
  }

  /** Reads `length` vectors and writes {@link output}; adds the vectors of `shortcut`, if it is given. */
  forward(input: Numbers, length: number, shortcut: Numbers | null): void {
    const { width, output } = this;
    const columns = 2 * width;
    for (let position = 0; position < length; position += 1) this.#gates.set(this.#bias.values, position * columns);
    this.#products.addProducts(input, this.#weights.values, this.#gates, length, this.inputs, columns);
    for (let direction = 0; direction < 2; direction += 1) this.#hold(length, direction);
    if (shortcut !== null) for (let at = 0; at < length * width; at += 1) output[at]! += shortcut[at]!;
  }

  #hold(length: number, direction: number): void {
    const { width, output } = this;
    const gates = this.#gates;
    const channels = width / 2;
    for (let index = 0; index < length; index += 1) {
      const position = direction === 0 ? index : length - 1 - index;
      const before = direction === 0 ? position - 1 : position + 1;
      const at = position * 2 * width + direction * width;
      const to = position * width + direction * channels;
      const from = before * width + direction * channels;
      for (let channel = 0; channel < channels; channel += 1) {
        const raw = gates[at + channel]!;
        const gate = gates[at + channels + channel]!;
        const value = raw / (1 + Math.abs(raw));
        const keep = 0.5 + (0.5 * gate) / (1 + Math.abs(gate));
        gates[at + channel] = value;
        gates[at + channels + channel] = keep;
        output[to + channel] = value + keep * ((index === 0 ? 0 : output[from + channel]!) - value);
      }
    }
  }

  /**
   * Takes the gradients of the last output back: adds them to those of the weights, and of the input to `inputGradients`.
   * Those of a shortcut are `outputGradients` themselves.
   */
  backward(input: Numbers, length: number, shortcut: Numbers | null, outputGradients: Numbers, inputGradients: Numbers): void {
    const columns = 2 * this.width;
    for (let direction = 0; direction < 2; direction += 1) this.#release(length, direction, shortcut, outputGradients);
    this.#products.addWeightGradients(input, this.#gateGradients, this.#weights.gradients, length, this.inputs, columns);
    for (let position = 0; position < length; position += 1) this.#bias.addToRow(0, this.#gateGradients, position * columns);
    this.#products.addVectorGradients(this.#gateGradients, this.#weights.values, inputGradients, length, this.inputs, columns);
  }

  #release(length: number, direction: number, shortcut: Numbers | null, outputGradients: Numbers): void {
    const { width, output } = this;
    const gates = this.#gates;
    const channels = width / 2;
    for (let channel = 0; channel < channels; channel += 1) {
      let carried = 0;
      for (let index = length - 1; index >= 0; index -= 1) {
        const position = direction === 0 ? index : length - 1 - index;
        const at = position * 2 * width + direction * width + channel;
        const before = (direction === 0 ? position - 1 : position + 1) * width + direction * channels + channel;
        const held = index === 0 ? 0 : output[before]! - (shortcut === null ? 0 : shortcut[before]!);
        const [value, keep] = [gates[at]!, gates[at + channels]!];
        const gradient = outputGradients[position * width + direction * channels + channel]! + carried;
        carried = gradient * keep;
        const open = 1 - Math.abs(value);
        this.#gateGradients[at] = gradient * (1 - keep) * open * open;
        // The slope of a half softsign: twice the square of the distance to the nearer end.
        const slack = Math.min(keep, 1 - keep);
        this.#gateGradients[at + channels] = gradient * (held - value) * 2 * slack * slack;
      }
    }
  }
}
