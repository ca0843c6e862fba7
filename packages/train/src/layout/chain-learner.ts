import { LAYOUT_LABELS } from '../../../core/src/layout/layout-labels.ts';
import type { TrainingSequence } from '../sequence/index.ts';
import { addMarginals, MarginalWorkspace } from '../sequence/measure-marginals.ts';
import { type LayoutEncoder, LONGEST_LEARNED, ROLE_COLUMNS } from './layout-encoder.ts';

/** Lines of a page, at most {@link LONGEST_LEARNED}. */
export interface PagePart {
  readonly sequence: TrainingSequence;
  /** The sequence's features as rows of the encoder's table. */
  readonly rows: Int32Array;
  readonly from: number;
  readonly length: number;
}

const COUNT = LAYOUT_LABELS.length;
const NONE = new Float64Array(COUNT);

/** Raises the likelihood of all paths of roles that a page allows, among the paths that the encoder's scores and steps make. */
export class ChainLearner {
  readonly #encoder: LayoutEncoder;
  readonly #workspace = new MarginalWorkspace();
  readonly #emissions = new Float64Array(LONGEST_LEARNED * COUNT);
  readonly #marginals = new Float64Array(LONGEST_LEARNED * COUNT);
  readonly #steps = new Float64Array(COUNT * COUNT);
  readonly #single = LAYOUT_LABELS.map((_, label) => Uint8Array.from(LAYOUT_LABELS, (__, other) => Number(other === label)));

  constructor(encoder: LayoutEncoder) {
    this.#encoder = encoder;
  }

  /** Adds the gradients of a part to those of all parameters. */
  learn({ sequence, rows, from, length }: PagePart): void {
    const { labels, constraints, offsets } = sequence;
    const { parameters, scores, gradients } = this.#encoder;
    const marginals = this.#marginals.fill(0);
    const steps = this.#steps.fill(0);
    this.#encoder.forward(rows, offsets, from, length);
    for (let line = 0; line < length; line += 1) {
      for (let label = 0; label < COUNT; label += 1) this.#emissions[line * COUNT + label] = scores[line * ROLE_COLUMNS + label]!;
    }
    const transitions = Float64Array.from(parameters.steps.values);
    const chain = { emissions: this.#emissions, transitions, stepOdds: transitions.map(Math.exp), starts: NONE, ends: NONE };
    const allowed = (line: number): Uint8Array => {
      const label = labels[from + line]!;
      return label >= 0 ? this.#single[label]! : constraints[-1 - label]!;
    };
    const into = { marginals, steps, firsts: new Float64Array(COUNT), lasts: new Float64Array(COUNT) };
    addMarginals(length, COUNT, chain, () => null, 1, this.#workspace, into);
    addMarginals(length, COUNT, chain, allowed, -1, this.#workspace, into);
    for (let line = 0; line < length; line += 1) {
      for (let label = 0; label < COUNT; label += 1) gradients[line * ROLE_COLUMNS + label] = marginals[line * COUNT + label]!;
    }
    for (let at = 0; at < steps.length; at += 1) parameters.steps.gradients[at]! += steps[at]!;
    this.#encoder.backward(length);
  }
}
