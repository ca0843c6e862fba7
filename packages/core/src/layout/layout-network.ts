import {
  GatedLayer, LAYER_STEPS, MarginalDecoder, MatrixMemory, MOST_KEYS, RowSums, type StoredMatrix, type VisitMarginals,
  type WebAssemblyHost,
} from '../sequence/index.ts';
import { FeatureRows } from './feature-rows.ts';
import { LAYOUT_LABELS } from './layout-labels.ts';
import type { LayoutNetworkWeights } from './layout-network-weights.ts';
import { PLACES, type WriteLineFeatures } from './write-line-features.ts';

/** Lines read at once, and those at either end of a longer page's window that only lend their context to the others. */
const WINDOW = 1024;
const OVERLAP = 128;
/** Room for what is computed, beside the matrices. */
const ROOM = 2 ** 21;
/** Integers that stand for one natural unit of score. */
const SCALE = 64;
/** Raises scores above 0, where cutting them off rounds them. Only what lies between them counts. */
const LIFT = 2 ** 20;

/**
 * Finds how probable each of the `LAYOUT_LABELS` is for each line of a page: the features of a line add up to its vector, two
 * {@link GatedLayer}s read the vectors from both ends and score the roles, and a linear chain says which role follows which.
 * Holds buffers: make one for each set of weights and keep it.
 */
export class LayoutNetwork {
  readonly #features: FeatureRows;
  readonly #memory: MatrixMemory;
  readonly #rows: RowSums;
  /** Addresses: of the vectors of lines, of the scores of roles. */
  readonly #vectors: number;
  readonly #scores: number;
  readonly #first: GatedLayer;
  readonly #second: GatedLayer;
  readonly #roles: StoredMatrix;
  readonly #roleUnit: number;
  readonly #roleBias: Float64Array;
  readonly #chain: MarginalDecoder;

  /** `host`: see {@link MatrixMemory}. */
  constructor({ keys, matrices }: LayoutNetworkWeights, host?: WebAssemblyHost | null) {
    const { features, first, firstBias, second, secondBias, roles, roleBias, steps } = matrices;
    const memory = new MatrixMemory(ROOM + features.values.length, host);
    this.#memory = memory;
    this.#rows = new RowSums(memory, 'int8', features.columns, MOST_KEYS);
    this.#vectors = memory.reserve(WINDOW * features.columns * 2);
    this.#first = new GatedLayer(memory, first, firstBias, features.unit, WINDOW);
    this.#second = new GatedLayer(memory, second, secondBias, 1 / LAYER_STEPS, WINDOW);
    this.#roles = memory.store(roles.values, roles.rows, roles.columns);
    this.#roleUnit = (roles.unit / LAYER_STEPS) * SCALE;
    this.#roleBias = Float64Array.from(roleBias.values, (value) => value * roleBias.unit * SCALE + LIFT + 0.5);
    const none = new Int32Array(LAYOUT_LABELS.length);
    const transitions = Int32Array.from(steps.values, (value) => Math.round(value * steps.unit * SCALE));
    this.#chain = new MarginalDecoder({ labels: LAYOUT_LABELS, scale: SCALE, transitions, starts: none, ends: none });
    this.#scores = memory.reserve(WINDOW * roles.columns * 4);
    const table = memory.reserve(features.values.length);
    let placed = table;
    const store = (row: number): number => {
      memory.int8.set(features.values.subarray(row * features.columns, (row + 1) * features.columns), placed);
      placed += features.columns;
      return placed - features.columns;
    };
    this.#features = new FeatureRows(this.#rows.rows, PLACES.hashes, keys, memory.reserve(features.columns), store);
  }

  /** Reads a page of `length` lines. */
  measure(length: number, writeFeatures: WriteLineFeatures, visit: VisitMarginals): void {
    let from = 0;
    let to = 0;
    let settled = 0;
    const writeScores = (line: number, scores: Int32Array, at: number): void => {
      if (line < from || line >= settled) {
        from = Math.max(0, line - OVERLAP);
        to = Math.min(length, from + WINDOW);
        settled = to === length ? to : to - OVERLAP;
        this.#read(from, to, writeFeatures);
      }
      this.#writeScores(line - from, scores, at);
    };
    this.#chain.measure(length, writeScores, visit);
  }

  #read(from: number, to: number, writeFeatures: WriteLineFeatures): void {
    const { width } = this.#rows;
    const features = this.#features;
    for (let line = from, at = this.#vectors; line < to; line++, at += width * 2) {
      features.clear();
      writeFeatures(line, features);
      const count = features.seek();
      if (count > 0) this.#rows.write(count, at);
      else this.#memory.int16.fill(0, at / 2, at / 2 + width);
    }
    this.#first.run(this.#vectors, to - from);
    this.#second.run(this.#first.output, to - from, this.#first.output);
    this.#memory.multiply(this.#roles, this.#second.output, this.#scores, to - from);
  }

  #writeScores(position: number, scores: Int32Array, at: number): void {
    const { int32 } = this.#memory;
    const unit = this.#roleUnit;
    const bias = this.#roleBias;
    const from = this.#scores / 4 + position * this.#roles.outputs;
    for (let role = 0; role < LAYOUT_LABELS.length; role++) scores[at + role] = (int32[from + role]! * unit + bias[role]!) | 0;
  }
}
