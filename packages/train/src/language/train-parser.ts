import {
  indexOfHighest,
  loadWordClusters,
  type NetworkWeights,
  ParserState,
  RELATIONS,
  RIGHT,
  SentenceWords,
  SHIFT,
  StateRows,
  STEP_COUNT,
  STEP_ROLES,
} from '@corpus/core/language';
import { learningRate } from '../network/learning-rate.ts';
import { createRandom, shuffle } from '../sequence/index.ts';
import { collectKeys } from './collect-keys.ts';
import { DecisionLearner } from './decision-learner.ts';
import { createNetworkParameters, type NetworkParameters, type NetworkShape } from './network-parameters.ts';
import { ParseOracle } from './parse-oracle.ts';
import { quantizeNetwork } from './quantize-network.ts';
import type { TreebankSentence } from './read-treebank.ts';
import { LONGEST_LEARNED, SentenceEncoder } from './sentence-encoder.ts';

/** How the parser is trained. Default: {@link PARSER_OPTIONS}. */
export interface ParserOptions {
  readonly shape: NetworkShape;
  /** Passes over all sentences. */
  readonly epochs: number;
  readonly seed: number;
  /** Sentences between two updates of the weights. */
  readonly batch: number;
  /** How far an update moves a weight at first; falls in a straight line to nearly nothing. */
  readonly rate: number;
  /** Share of the mistaken steps, from the second pass on, that are followed. */
  readonly exploration: number;
}

/** Those of the shipped weights. */
export const PARSER_OPTIONS: ParserOptions = {
  shape: { word: 64, channels: 64, step: 64, label: 48 },
  epochs: 8,
  seed: 1,
  batch: 4,
  rate: 0.004,
  exploration: 0.9,
};

/** Trains the parser on sentences with the tags that the tagger gives them (`tags`, by sentence). */
export function trainParser(
  sentences: readonly TreebankSentence[],
  tags: readonly Uint8Array[],
  options: ParserOptions = PARSER_OPTIONS,
  report: (line: string) => void = console.error,
): NetworkWeights {
  const trainer = new ParserTrainer(sentences, tags, options);
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) report(trainer.learn(epoch));
  return trainer.finish();
}

class ParserTrainer {
  readonly #options: ParserOptions;
  readonly #oracles: readonly ParseOracle[];
  readonly #tags: readonly Uint8Array[];
  readonly #order: Int32Array;
  readonly #random: () => number;
  readonly #keys: NetworkWeights['keys'];
  readonly #parameters: NetworkParameters;
  readonly #encoder: SentenceEncoder;
  readonly #steps: DecisionLearner;
  readonly #labels: DecisionLearner;
  readonly #words = new SentenceWords(loadWordClusters());
  readonly #state = new ParserState();
  readonly #rows = new StateRows();
  readonly #costs = new Float64Array(STEP_COUNT);
  readonly #rightSteps = new Int8Array(STEP_COUNT);
  readonly #rightLabels = new Int8Array(RELATIONS.length);
  #updates = 0;
  #decisions = 0;
  #stepMistakes = 0;
  #labelMistakes = 0;

  constructor(sentences: readonly TreebankSentence[], tags: readonly Uint8Array[], options: ParserOptions) {
    const kept = [...sentences.keys()].filter((index) => sentences[index]!.start.length <= LONGEST_LEARNED);
    const { keys, frequencies } = collectKeys(sentences);
    this.#options = options;
    this.#oracles = kept.map((index) => new ParseOracle(sentences[index]!));
    this.#tags = kept.map((index) => tags[index]!);
    this.#order = Int32Array.from(kept.keys());
    this.#random = createRandom(options.seed);
    this.#keys = keys;
    this.#parameters = createNetworkParameters(options.shape, keys);
    this.#encoder = new SentenceEncoder(this.#parameters, keys, frequencies, this.#random);
    const { nobody, stepRows, stepBias, steps, stepScores, labelRows, labelBias, labels, labelScores } = this.#parameters;
    this.#steps = new DecisionLearner({ rows: stepRows, bias: stepBias, outputs: steps, offsets: stepScores, nobody }, this.#encoder, 0);
    this.#labels = new DecisionLearner(
      { rows: labelRows, bias: labelBias, outputs: labels, offsets: labelScores, nobody },
      this.#encoder,
      STEP_ROLES * options.shape.step,
    );
  }

  /** One pass over all sentences. Returns what to say of it. */
  learn(epoch: number): string {
    const { batch } = this.#options;
    this.#decisions = this.#stepMistakes = this.#labelMistakes = 0;
    shuffle(this.#order, this.#random);
    for (let from = 0; from < this.#order.length; from += batch) {
      for (const index of this.#order.subarray(from, from + batch)) this.#learnSentence(index, epoch > 1);
      this.#update();
    }
    const percent = (count: number): string => ((100 * count) / this.#decisions).toFixed(2);
    return `parser, pass ${String(epoch)}: ${percent(this.#stepMistakes)} % steps, ${percent(this.#labelMistakes)} % labels wrong`;
  }

  finish(): NetworkWeights {
    return { keys: this.#keys, matrices: quantizeNetwork(this.#parameters) };
  }

  #update(): void {
    const { batch, epochs, rate } = this.#options;
    const planned = epochs * Math.ceil(this.#order.length / batch);
    this.#updates += 1;
    const now = learningRate(rate, this.#updates, planned);
    for (const parameter of Object.values(this.#parameters)) parameter.update(now, this.#updates, 1 / batch);
  }

  #learnSentence(index: number, explores: boolean): void {
    const oracle = this.#oracles[index]!;
    const tags = this.#tags[index]!;
    const { sentence } = oracle;
    this.#words.fill(sentence.text, sentence, 0, sentence.start.length);
    this.#encoder.forward(this.#words, tags);
    this.#state.reset(sentence.start.length);
    while (!this.#state.isFinal) this.#learnStep(oracle, tags, explores);
    this.#encoder.backward(sentence.start.length);
  }

  #learnStep(oracle: ParseOracle, tags: Uint8Array, explores: boolean): void {
    const state = this.#state;
    const costs = this.#costs;
    const { scores } = this.#steps;
    const { roles, step: rows } = this.#rows;
    this.#rows.describeStep(state, tags);
    this.#steps.score(roles, rows);
    oracle.costs(state, costs);
    const lowest = Math.min(...costs);
    let [best, predicted] = [-1, -1];
    for (let step = SHIFT; step <= RIGHT; step += 1) {
      this.#rightSteps[step] = state.can(step) ? Number(costs[step] === lowest) : -1;
      if (!state.can(step)) continue;
      if (predicted < 0 || scores[step]! > scores[predicted]!) predicted = step;
      if (costs[step] === lowest && (best < 0 || scores[step]! > scores[best]!)) best = step;
    }
    this.#steps.learn(this.#rightSteps, roles, rows);
    this.#decisions += 1;
    if (predicted !== best) this.#stepMistakes += 1;
    const step = predicted !== best && explores && this.#random() < this.#options.exploration ? predicted : best;
    if (step === SHIFT) state.shift();
    else state.attach(step, this.#learnLabel(oracle, state.headOf(step), state.child));
  }

  /** Learns the name of an arc where the arc is right; returns the name that the parser gives it. */
  #learnLabel(oracle: ParseOracle, head: number, child: number): number {
    const { sentence } = oracle;
    const { ends, arc } = this.#rows;
    this.#rows.describeArc(this.#state, head, child);
    this.#labels.score(ends, arc);
    const predicted = indexOfHighest(this.#labels.scores);
    if (sentence.head[child] !== head) return predicted;
    const right = sentence.relation[child]!;
    if (predicted !== right) this.#labelMistakes += 1;
    this.#rightLabels.fill(0);
    this.#rightLabels[right] = 1;
    this.#labels.learn(this.#rightLabels, ends, arc);
    return predicted;
  }
}
