import { LAYOUT_LABELS } from '../../../core/src/layout/layout-labels.ts';
import { LAYOUT_MATRICES, type LayoutMatrix, type LayoutNetworkWeights } from '../../../core/src/layout/layout-network-weights.ts';
import { measureLines } from '../../../core/src/layout/measure-lines.ts';
import { measurePage } from '../../../core/src/layout/measure-page.ts';
import { createLineFeatures, LAYOUT_TEMPLATES, PLACES } from '../../../core/src/layout/write-line-features.ts';
import { parseSeed } from '@corpus/core/seed';
import { learningRate } from '../network/learning-rate.ts';
import { finestUnit, roundParameter, spreadOf } from '../network/round-parameter.ts';
import { indexFeatures } from '../sequence/feature-index.ts';
import { createRandom, recordFeatures, shuffle, type TrainingSequence } from '../sequence/index.ts';
import { ChainLearner, type PagePart } from './chain-learner.ts';
import { LayoutEncoder, type LayoutNetworkShape, LONGEST_LEARNED } from './layout-encoder.ts';
import type { LayoutPage } from './layout-page.ts';

/** How the layout network is trained. Default: {@link LAYOUT_OPTIONS}. */
export interface LayoutOptions {
  readonly shape: LayoutNetworkShape;
  /** Features that fewer sites show are left out. */
  readonly minimumCount: number;
  /** Passes over all pages. */
  readonly epochs: number;
  readonly seed: number;
  /** Pages, or parts of long ones, between two updates of the weights. */
  readonly batch: number;
  /** How far an update moves a weight at first; falls in a straight line to nearly nothing. */
  readonly rate: number;
  /** Times that a page with most lines labelled is learned in each pass: the others only tell the body and some fields. */
  readonly emphasis: number;
}

/** Those of the shipped weights. */
export const LAYOUT_OPTIONS: LayoutOptions = { shape: { vector: 32, channels: 32 }, minimumCount: 5, epochs: 6, seed: 20261121, batch: 4, rate: 0.005, emphasis: 4 };

/** Integers per standard deviation of the table of features, and the largest, of one byte: finer steps measure the same. */
const STEPS_OF_FEATURES = 8;
const LARGEST_OF_FEATURES = 127;
/** What the largest integer of a feature must reach for it to stay: a sixth of them fall. */
const LEAST_PEAK = 10;

/** Records the features and constraints of a page. */
export function recordPage(page: LayoutPage): TrainingSequence {
  const lines = measureLines(parseSeed(page.text));
  const writeFeatures = createLineFeatures(lines, measurePage(lines));
  const recorded = recordFeatures(lines.count, (line, list) => {
    writeFeatures(line, { put: (place) => { list.add(PLACES.hashes[place]!); }, add: (hash) => { list.add(hash); } });
  });
  const constraints: Uint8Array[] = [];
  const numbers = new Map<number, number>();
  const labels = Int16Array.from(page.roles, (set) => {
    if ((set & (set - 1)) === 0) return 31 - Math.clz32(set);
    let number = numbers.get(set);
    if (number === undefined) {
      number = constraints.length;
      numbers.set(set, number);
      constraints.push(Uint8Array.from(LAYOUT_LABELS, (_, label) => (set >> label) & 1));
    }
    return -1 - number;
  });
  return { ...recorded, labels, constraints, origin: page.host };
}

/** Trains the layout network. */
export function trainLayout(sequences: readonly TrainingSequence[], report: (line: string) => void, options: LayoutOptions = LAYOUT_OPTIONS): LayoutNetworkWeights {
  const { shape, minimumCount, epochs, seed, batch, rate, emphasis } = options;
  const { keys, numbered } = numberByKey(sequences, minimumCount);
  const parts = sequences.flatMap((sequence, index) => {
    const split = splitSequence(sequence, numbered[index]!);
    return Array.from({ length: isLabelled(sequence) ? emphasis : 1 }, () => split).flat();
  });
  const random = createRandom(seed);
  const encoder = new LayoutEncoder(shape, keys.length, random);
  const learner = new ChainLearner(encoder);
  const order = Int32Array.from(parts.keys());
  const planned = epochs * Math.ceil(order.length / batch);
  let updates = 0;
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += batch) {
      for (const index of order.subarray(from, from + batch)) learner.learn(parts[index]!);
      updates += 1;
      const now = learningRate(rate, updates, planned);
      for (const parameter of Object.values(encoder.parameters)) parameter.update(now, updates, 1 / batch);
    }
    report(`layout: pass ${String(epoch)} of ${String(epochs)}`);
  }
  return dropFaint({ templates: LAYOUT_TEMPLATES, keys, matrices: roundMatrices(encoder.parameters) });
}

/** The features that are frequent enough, ascending, and those of each sequence as their places among them, -1 for the others. */
function numberByKey(sequences: readonly TrainingSequence[], minimumCount: number): { keys: Int32Array; numbered: Int32Array[] } {
  const { keys, numbered } = indexFeatures(sequences, minimumCount);
  const order = Array.from(keys.keys()).sort((a, b) => (keys[a]! >>> 0) - (keys[b]! >>> 0));
  const places = new Int32Array(keys.length);
  order.forEach((number, place) => { places[number] = place; });
  return { keys: Int32Array.from(order, (number) => keys[number]!), numbered: numbered.map((numbers) => numbers.map((number) => (number < 0 ? -1 : places[number]!))) };
}

function splitSequence(sequence: TrainingSequence, rows: Int32Array): PagePart[] {
  const parts: PagePart[] = [];
  for (let from = 0; from < sequence.labels.length; from += LONGEST_LEARNED) {
    parts.push({ sequence, rows, from, length: Math.min(LONGEST_LEARNED, sequence.labels.length - from) });
  }
  return parts;
}

function isLabelled({ labels }: TrainingSequence): boolean {
  return labels.filter((label) => label >= 0).length * 2 > labels.length;
}

function roundMatrices(parameters: LayoutEncoder['parameters']): LayoutNetworkWeights['matrices'] {
  const round = (name: LayoutMatrix) =>
    name === 'features'
      ? roundParameter(parameters.features, spreadOf(parameters.features) / STEPS_OF_FEATURES, LARGEST_OF_FEATURES)
      : roundParameter(parameters[name], finestUnit(parameters[name]));
  return Object.fromEntries(LAYOUT_MATRICES.map((name) => [name, round(name)])) as LayoutNetworkWeights['matrices'];
}

function dropFaint({ templates, keys, matrices }: LayoutNetworkWeights): LayoutNetworkWeights {
  const { columns, unit, values } = matrices.features;
  const rowOf = (row: number): Int16Array => values.subarray(row * columns, (row + 1) * columns);
  const kept = Array.from(keys.keys()).filter((row) => rowOf(row).some((value) => Math.abs(value) >= LEAST_PEAK));
  const features = { rows: kept.length, columns, unit, values: Int16Array.from(kept.flatMap((row) => [...rowOf(row)])) };
  return { templates, keys: Int32Array.from(kept, (row) => keys[row]!), matrices: { ...matrices, features } };
}
