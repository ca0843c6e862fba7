import { MENTION_LABELS } from '../../../core/src/entities/recognizer/mention-labels.ts';
import { MENTION_MATRICES, type MentionMatrix, type MentionNetworkWeights } from '../../../core/src/entities/recognizer/mention-network-weights.ts';
import { TOKEN_VALUES } from '../../../core/src/entities/recognizer/network-rows.ts';
import { learningRate } from '../network/learning-rate.ts';
import { finestUnit, roundParameter, spreadOf } from '../network/round-parameter.ts';
import { createRandom, shuffle } from '../sequence/index.ts';
import { collectValues } from './collect-values.ts';
import { labelRecord, openLabels } from './label-record.ts';
import { LONGEST_LEARNED, MentionEncoder, type MentionNetworkShape, SCORE_COLUMNS } from './mention-encoder.ts';
import type { ReadRecord } from './record-sequences.ts';

/** How the recogniser's network is trained. Default: {@link MENTION_NETWORK_OPTIONS}. */
export interface MentionNetworkOptions {
  readonly shape: MentionNetworkShape;
  /** Passes over all sentences. */
  readonly epochs: number;
  readonly seed: number;
  /** Sentences between two updates of the weights. */
  readonly batch: number;
  /** How far an update moves a weight at first; falls in a straight line to nearly nothing. */
  readonly rate: number;
}

/** Those of the shipped weights. */
export const MENTION_NETWORK_OPTIONS: MentionNetworkOptions = { shape: { vector: 48, channels: 48 }, epochs: 4, seed: 11, batch: 8, rate: 0.004 };

/** A token whose right labels lack so little is not worth the way back. */
const NEGLIGIBLE = 0.001;
/** Integers per standard deviation of the table of values. */
const STEPS_OF_VALUES = 10;

/** A sentence, or a part of a long one. */
interface Part {
  readonly rows: Int32Array;
  readonly labels: Int16Array;
  /** Labels that a token of label -1 may have. */
  readonly open: Uint8Array;
}

/** Trains the recogniser's network. */
export function trainMentionNetwork(
  reads: readonly ReadRecord[],
  report: (line: string) => void,
  options: MentionNetworkOptions = MENTION_NETWORK_OPTIONS,
): MentionNetworkWeights {
  const { epochs, batch, rate, seed, shape } = options;
  const values = collectValues(reads);
  const parts = reads.flatMap((read, index) => splitRecord(read, values.rows[index]!));
  const random = createRandom(seed);
  const encoder = new MentionEncoder(shape, values, random);
  const order = Int32Array.from(parts.keys());
  const planned = epochs * Math.ceil(order.length / batch);
  let updates = 0;
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    let surprise = 0;
    shuffle(order, random);
    for (let from = 0; from < order.length; from += batch) {
      for (const index of order.subarray(from, from + batch)) surprise += learnPart(encoder, parts[index]!);
      updates += 1;
      const now = learningRate(rate, updates, planned);
      for (const parameter of Object.values(encoder.parameters)) parameter.update(now, updates, 1 / batch);
    }
    report(`network, pass ${String(epoch)}: surprise ${(surprise / order.length).toFixed(3)} a sentence`);
  }
  return { keys: values.keys, matrices: roundMatrices(encoder.parameters) };
}

/** The pieces of sentences in which a word stands near a capital letter; no others can hold a name. */
function splitRecord({ record, analysis, page }: ReadRecord, rows: Int32Array): Part[] {
  const labels = labelRecord(record, analysis, page);
  const open = openLabels(record);
  const { sentences } = analysis;
  const parts: Part[] = [];
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const last = sentences.end[sentence]!;
    for (let from = sentences.start[sentence]!; from < last; from += LONGEST_LEARNED) {
      const to = Math.min(last, from + LONGEST_LEARNED);
      if (!page.nearCapital.subarray(from, to).includes(1)) continue;
      parts.push({ rows: rows.subarray(from * TOKEN_VALUES, to * TOKEN_VALUES), labels: labels.subarray(from, to), open });
    }
  }
  return parts;
}

/** Returns the surprise, in natural logarithms, at the right labels. */
function learnPart(encoder: MentionEncoder, { rows, labels, open }: Part): number {
  encoder.forward(rows, labels.length);
  let surprise = 0;
  labels.forEach((label, position) => {
    const right = label < 0 ? open : Uint8Array.from(MENTION_LABELS, (_, at) => Number(at === label));
    surprise += measureSurprise(encoder, position * SCORE_COLUMNS, right);
  });
  encoder.backward(labels.length);
  return surprise;
}

/** Writes the gradients of the scores of a token, of minus the logarithm of the right labels' share, and returns that. */
function measureSurprise({ scores, gradients }: MentionEncoder, from: number, right: Uint8Array): number {
  let highest = -Infinity;
  for (let label = 0; label < right.length; label += 1) highest = Math.max(highest, scores[from + label]!);
  let [all, allRight] = [0, 0];
  for (let label = 0; label < right.length; label += 1) {
    const odds = Math.exp(scores[from + label]! - highest);
    gradients[from + label] = odds;
    all += odds;
    if (right[label] === 1) allRight += odds;
  }
  const isSettled = 1 - allRight / all < NEGLIGIBLE;
  for (let label = 0; label < right.length; label += 1) {
    const odds = gradients[from + label]!;
    gradients[from + label] = isSettled ? 0 : odds / all - (right[label] === 1 ? odds / Math.max(allRight, Number.MIN_VALUE) : 0);
  }
  return -Math.log(Math.max(allRight / all, Number.EPSILON));
}

function roundMatrices(parameters: MentionEncoder['parameters']): MentionNetworkWeights['matrices'] {
  const unitOf = (name: MentionMatrix): number => (name === 'values' ? spreadOf(parameters.values) / STEPS_OF_VALUES : finestUnit(parameters[name]));
  return Object.fromEntries(MENTION_MATRICES.map((name) => [name, roundParameter(parameters[name], unitOf(name))])) as MentionNetworkWeights['matrices'];
}
