import {
  indexOfHighest,
  loadWordClusters,
  ParserState,
  ParserWords,
  RELATIONS,
  RIGHT,
  SentenceWords,
  SHIFT,
  STEP_COUNT,
  writeLabelFeatures,
  writeParseFeatures,
} from '@corpus/core/language';
import { FeatureList } from '@corpus/core/sequence';
import { createRandom, shuffle } from '../sequence/index.ts';
import { ActionLearner, type LearnedRows } from './action-learner.ts';
import { FeatureCounts } from './feature-counts.ts';
import { ParseOracle } from './parse-oracle.ts';
import type { TreebankSentence } from './read-treebank.ts';

export interface ParserOptions {
  readonly epochs: number;
  readonly seed: number;
  /** Share of the steps, from the second pass on, that follow the parser even into mistakes. */
  readonly exploration: number;
  /** Scores by which the best right step, and the right label, must lead the best wrong one. */
  readonly stepMargin: number;
  readonly labelMargin: number;
  /** Features that following the trees meets less often are left out. */
  readonly minimumCount: number;
}

export const PARSER_OPTIONS: ParserOptions = { epochs: 6, seed: 1, exploration: 0.9, stepMargin: 80, labelMargin: 20, minimumCount: 4 };

/** Weights of the parser's steps and of the names of its arcs. */
export interface LearnedParser {
  readonly steps: LearnedRows;
  readonly labels: LearnedRows;
}

/** Trains the parser on sentences with the tags that the tagger gives them (`tags`, by sentence). */
export function trainParser(
  sentences: readonly TreebankSentence[],
  tags: readonly Uint8Array[],
  options: ParserOptions = PARSER_OPTIONS,
): LearnedParser {
  const trainer = new ParserTrainer(sentences, tags, options);
  trainer.count();
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) trainer.learn(epoch);
  return trainer.average();
}

class ParserTrainer {
  readonly #oracles: readonly ParseOracle[];
  readonly #tags: readonly Uint8Array[];
  readonly #options: ParserOptions;
  readonly #described = new SentenceWords(loadWordClusters());
  readonly #words = new ParserWords();
  readonly #state = new ParserState();
  readonly #features = new FeatureList();
  readonly #counts = new FeatureCounts();
  readonly #steps: ActionLearner;
  readonly #labels: ActionLearner;
  readonly #costs = new Float64Array(STEP_COUNT);
  readonly #stepScores = new Float64Array(STEP_COUNT);
  readonly #labelScores = new Float64Array(RELATIONS.length);
  readonly #random: () => number;
  readonly #order: Int32Array;
  #time = 1;
  #stepMistakes = 0;
  #labelMistakes = 0;

  constructor(sentences: readonly TreebankSentence[], tags: readonly Uint8Array[], options: ParserOptions) {
    this.#oracles = sentences.map((sentence) => new ParseOracle(sentence));
    this.#tags = tags;
    this.#options = options;
    this.#steps = new ActionLearner(STEP_COUNT, this.#counts, options.minimumCount);
    this.#labels = new ActionLearner(RELATIONS.length, this.#counts, options.minimumCount);
    this.#random = createRandom(options.seed);
    this.#order = Int32Array.from(sentences.keys());
  }

  /** Counts the features of the right way through every sentence. */
  count(): void {
    for (const index of this.#order) {
      const { relation } = this.#begin(index).sentence;
      const oracle = this.#oracles[index]!;
      while (!this.#state.isFinal) {
        this.#features.clear();
        writeParseFeatures(this.#state, this.#words, this.#features);
        this.#counts.add(this.#features);
        oracle.costs(this.#state, this.#costs);
        const step = this.#costs.indexOf(Math.min(...this.#costs));
        if (step !== SHIFT) {
          this.#writeLabelFeatures(step);
          this.#counts.add(this.#features);
        }
        this.#apply(step, step === SHIFT ? 0 : relation[this.#state.child]!);
      }
    }
  }

  /** One pass over all sentences. */
  learn(epoch: number): void {
    shuffle(this.#order, this.#random);
    this.#stepMistakes = 0;
    this.#labelMistakes = 0;
    const before = this.#time;
    for (const index of this.#order) {
      const oracle = this.#begin(index);
      while (!this.#state.isFinal) this.#learnStep(oracle, epoch > 1);
    }
    const percent = (count: number): string => ((100 * count) / (this.#time - before)).toFixed(2);
    console.error(`parser, pass ${String(epoch)}: ${percent(this.#stepMistakes)} % steps, ${percent(this.#labelMistakes)} % labels wrong`);
  }

  average(): LearnedParser {
    return { steps: this.#steps.average(this.#time), labels: this.#labels.average(this.#time) };
  }

  #begin(index: number): ParseOracle {
    const oracle = this.#oracles[index]!;
    const { sentence } = oracle;
    this.#described.fill(sentence.text, sentence, 0, sentence.start.length);
    this.#words.fill(this.#described, this.#tags[index]!);
    this.#state.reset(sentence.start.length);
    return oracle;
  }

  #learnStep(oracle: ParseOracle, explores: boolean): void {
    const features = this.#features;
    const scores = this.#stepScores;
    const state = this.#state;
    features.clear();
    writeParseFeatures(state, this.#words, features);
    this.#steps.score(features, scores);
    oracle.costs(state, this.#costs);
    const lowest = Math.min(...this.#costs);
    let best = -1;
    let wrong = -1;
    for (let step = SHIFT; step <= RIGHT; step += 1) {
      if (this.#costs[step] === lowest) {
        if (best < 0 || scores[step]! > scores[best]!) best = step;
      } else if (state.can(step) && (wrong < 0 || scores[step]! > scores[wrong]!)) wrong = step;
    }
    const isMistaken = wrong >= 0 && scores[wrong]! >= scores[best]!;
    if (isMistaken) this.#stepMistakes += 1;
    if (wrong >= 0 && scores[wrong]! + this.#options.stepMargin >= scores[best]!) this.#steps.correct(features, best, wrong, this.#time);
    this.#time += 1;
    const step = isMistaken && explores && this.#random() < this.#options.exploration ? wrong : best;
    this.#apply(step, step === SHIFT ? 0 : this.#learnLabel(oracle, step));
  }

  /** Learns the name of an arc where the arc is right; returns the name that the parser gives it. */
  #learnLabel(oracle: ParseOracle, step: number): number {
    const { child } = this.#state;
    const scores = this.#labelScores;
    this.#writeLabelFeatures(step);
    this.#labels.score(this.#features, scores);
    const predicted = indexOfHighest(scores);
    if (oracle.sentence.head[child] !== this.#state.headOf(step)) return predicted;
    const right = oracle.sentence.relation[child]!;
    if (predicted !== right) this.#labelMistakes += 1;
    const own = scores[right]!;
    scores[right] = -Infinity;
    const rival = indexOfHighest(scores);
    if (own <= scores[rival]! + this.#options.labelMargin) this.#labels.correct(this.#features, right, rival, this.#time);
    return predicted;
  }

  #writeLabelFeatures(step: number): void {
    this.#features.clear();
    writeLabelFeatures(this.#state, this.#words, this.#state.headOf(step), this.#state.child, this.#features);
  }

  #apply(step: number, relation: number): void {
    if (step === SHIFT) this.#state.shift();
    else this.#state.attach(step, relation);
  }
}
