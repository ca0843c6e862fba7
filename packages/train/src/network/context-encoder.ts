import { GatedLayerTrainer } from './gated-layer-trainer.ts';
import type { MatrixProducts, Numbers } from './matrix-products.ts';
import type { Parameter } from './parameter.ts';

/** Share of the numbers of a vector, and of its context, that are silenced while learning. */
const DROPOUT = 0.15;

/** The matrices between vectors and outputs. */
export interface ContextParameters {
  readonly first: Parameter;
  readonly firstBias: Parameter;
  readonly second: Parameter;
  readonly secondBias: Parameter;
  readonly outputs: Parameter;
  /** Null for outputs without one. */
  readonly outputBias: Parameter | null;
}

/**
 * What the core's networks share, in real numbers, with the way back: two gated layers read vectors from both ends, the second
 * on top of what the first gives, and a product makes outputs of what they hold.
 */
export class ContextEncoder {
  /** To be read, in rows of `width`; written by the user, and silenced in part. */
  readonly vectors: Numbers;
  /** Of the vectors as the user wrote them. */
  readonly vectorGradients: Numbers;
  readonly outputs: Numbers;
  /** Written by the user. */
  readonly outputGradients: Numbers;
  readonly width: number;
  /** Numbers of a row of outputs. */
  readonly columns: number;
  readonly #parameters: ContextParameters;
  readonly #products: MatrixProducts;
  readonly #random: () => number;
  readonly #first: GatedLayerTrainer;
  readonly #second: GatedLayerTrainer;
  readonly #vectorMask: Numbers;
  readonly #context: Numbers;
  readonly #contextMask: Numbers;
  readonly #contextGradients: Numbers;
  readonly #middleGradients: Numbers;

  /** Reads at most `capacity` vectors at once. */
  constructor(parameters: ContextParameters, capacity: number, random: () => number, products: MatrixProducts) {
    const { first, firstBias, second, secondBias, outputs } = parameters;
    const room = (width: number): Numbers => products.reserve(capacity * width);
    this.#parameters = parameters;
    this.#products = products;
    this.#random = random;
    this.#first = new GatedLayerTrainer(first, firstBias, capacity, products);
    this.#second = new GatedLayerTrainer(second, secondBias, capacity, products);
    this.width = first.rows;
    this.columns = outputs.columns;
    this.vectors = room(this.width);
    this.#vectorMask = room(this.width);
    this.vectorGradients = room(this.width);
    this.#context = room(outputs.rows);
    this.#contextMask = room(outputs.rows);
    this.#contextGradients = room(outputs.rows);
    this.#middleGradients = room(outputs.rows);
    this.outputs = room(this.columns);
    this.outputGradients = room(this.columns);
  }

  /** Writes {@link outputs} from `length` {@link vectors}; what is silenced is drawn anew. */
  forward(length: number): void {
    const { outputs, outputBias } = this.#parameters;
    this.#silence(this.vectors, this.#vectorMask, length * this.width);
    this.#first.forward(this.vectors, length, null);
    this.#second.forward(this.#first.output, length, this.#first.output);
    this.#context.set(this.#second.output.subarray(0, length * outputs.rows));
    this.#silence(this.#context, this.#contextMask, length * outputs.rows);
    if (outputBias === null) this.outputs.fill(0, 0, length * this.columns);
    else for (let row = 0; row < length; row += 1) this.outputs.set(outputBias.values, row * this.columns);
    this.#products.addProducts(this.#context, outputs.values, this.outputs, length, outputs.rows, this.columns);
  }

  #silence(values: Numbers, mask: Numbers, count: number): void {
    for (let at = 0; at < count; at += 1) {
      mask[at] = this.#random() < DROPOUT ? 0 : 1 / (1 - DROPOUT);
      values[at]! *= mask[at]!;
    }
  }

  /** Takes {@link outputGradients} back to the parameters and to {@link vectorGradients}. */
  backward(length: number): void {
    const { outputs, outputBias } = this.#parameters;
    const context = this.#contextGradients;
    const middle = this.#middleGradients;
    const vectors = this.vectorGradients;
    this.#products.addWeightGradients(this.#context, this.outputGradients, outputs.gradients, length, outputs.rows, this.columns);
    if (outputBias !== null) for (let row = 0; row < length; row += 1) outputBias.addToRow(0, this.outputGradients, row * this.columns);
    context.fill(0, 0, length * outputs.rows);
    this.#products.addVectorGradients(this.outputGradients, outputs.values, context, length, outputs.rows, this.columns);
    for (let at = 0; at < length * outputs.rows; at += 1) context[at]! *= this.#contextMask[at]!;
    middle.set(context.subarray(0, length * outputs.rows));
    this.#second.backward(this.#first.output, length, this.#first.output, context, middle);
    vectors.fill(0, 0, length * this.width);
    this.#first.backward(this.vectors, length, null, middle, vectors);
    for (let at = 0; at < length * this.width; at += 1) vectors[at]! *= this.#vectorMask[at]!;
  }
}
