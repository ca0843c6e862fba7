import {
  ARC_ROLES,
  ARC_ROW_COUNT,
  FINE_TAGS,
  type KeyList,
  loadWordClusters,
  MATRICES,
  type MatrixName,
  RELATIONS,
  STEP_COUNT,
  STEP_ROLES,
  STEP_ROW_COUNT,
} from '@corpus/core/language';
import { createRandom } from '../sequence/index.ts';
import { Parameter } from '../network/parameter.ts';

/** Sizes of the network. */
export interface NetworkShape {
  /** Numbers in the vector of a word. */
  readonly word: number;
  /** Channels of a layer in each direction. */
  readonly channels: number;
  /** Units that decide steps, and that name arcs. */
  readonly step: number;
  readonly label: number;
}

/** The matrices of the parser's network while they are learned. */
export type NetworkParameters = Readonly<Record<MatrixName, Parameter>>;

const SEED = 11;

/** The matrices of a network that has learned nothing yet. */
export function createNetworkParameters(shape: NetworkShape, keys: Readonly<Record<KeyList, Int32Array>>): NetworkParameters {
  const { word, channels, step, label } = shape;
  const random = createRandom(SEED);
  const clusters = loadWordClusters();
  const highest = (column: ArrayLike<number>): number => Array.from(column).reduce((most, value) => Math.max(most, value), 0);
  const table = (rows: number, size: number): Parameter => new Parameter(rows, word, size, random, true);
  const dense = (rows: number, columns: number, size = Math.sqrt(6 / (rows + columns))): Parameter => new Parameter(rows, columns, size, random, false);
  const projections = STEP_ROLES * step + ARC_ROLES * label;
  const parameters: Readonly<Record<MatrixName, () => Parameter>> = {
    words: () => table(keys.words.length + 1, 0.05),
    fine: () => table(highest(clusters.fine) + 1, 0.15),
    coarse: () => table(highest(clusters.coarse) + 1, 0.15),
    suffixes: () => table(keys.suffixes.length + 1, 0.1),
    shapes: () => table(keys.shapes.length + 1, 0.1),
    tags: () => table(FINE_TAGS.length, 0.3),
    first: () => dense(word, 4 * channels),
    firstBias: () => dense(1, 4 * channels, 0),
    second: () => dense(2 * channels, 4 * channels),
    secondBias: () => dense(1, 4 * channels, 0),
    roles: () => dense(2 * channels, projections, Math.sqrt(3 / (2 * channels + step))),
    nobody: () => dense(1, projections, 0.1),
    stepRows: () => dense(STEP_ROW_COUNT, step, 0.1),
    stepBias: () => dense(1, step, 0),
    steps: () => dense(step, STEP_COUNT),
    stepScores: () => dense(1, STEP_COUNT, 0),
    labelRows: () => dense(ARC_ROW_COUNT, label, 0.1),
    labelBias: () => dense(1, label, 0),
    labels: () => dense(label, RELATIONS.length),
    labelScores: () => dense(1, RELATIONS.length, 0),
  };
  return Object.fromEntries(MATRICES.map((name) => [name, parameters[name]()])) as NetworkParameters;
}
