import {
  ACTION_COUNT,
  LEFT,
  loadWordClusters,
  ParserState,
  ParserWords,
  RIGHT,
  SHIFT,
  SentenceWords,
  writeParseFeatures,
} from '@corpus/core/language';
import { FeatureList } from '@corpus/core/sequence';
import { createRandom, shuffle } from '../sequence/index.ts';
import { ActionLearner, type LearnedRow } from './action-learner.ts';
import { FeatureCounts } from './feature-counts.ts';
import { ParseOracle } from './parse-oracle.ts';
import type { TreebankSentence } from './read-treebank.ts';

export interface ParserOptions {
  readonly epochs: number;
  readonly seed: number;
  /** Share of the steps, from the second pass on, that follow the parser even into mistakes. */
  readonly exploration: number;
  /** Score by which the best right action must lead the best wrong one. */
  readonly margin: number;
  /** Features that following the trees meets less often are left out. */
  readonly minimumCount: number;
}

export const PARSER_OPTIONS: ParserOptions = { epochs: 10, seed: 1, exploration: 0.9, margin: 0, minimumCount: 3 };

function isLegal(state: ParserState, action: number): boolean {
  if (action < LEFT) return state.canShift;
  return action < RIGHT ? state.canLeft : state.canRight;
}

/** Trains the parser on sentences with the tags that the tagger gives them (`tags`, by sentence). */
export function trainParser(
  sentences: readonly TreebankSentence[],
  tags: readonly Uint8Array[],
  options: ParserOptions = PARSER_OPTIONS,
): LearnedRow[] {
  const oracles = sentences.map((sentence) => new ParseOracle(sentence));
  const described = new SentenceWords(loadWordClusters());
  const words = new ParserWords();
  const state = new ParserState();
  const features = new FeatureList();
  const learner = new ActionLearner(ACTION_COUNT);
  const scores = new Float64Array(ACTION_COUNT);
  const random = createRandom(options.seed);
  const order = Int32Array.from(sentences.keys());
  const counts = new FeatureCounts();
  let step = 1;

  const begin = (index: number): void => {
    const sentence = sentences[index]!;
    const { length } = sentence.start;
    described.fill(sentence.text, sentence, 0, length);
    words.fill(described, tags[index]!);
    state.reset(length);
  };

  const count = (oracle: ParseOracle): void => {
    while (!state.isFinal) {
      features.clear();
      writeParseFeatures(state, words, features);
      counts.add(features);
      const { shift, left, right } = oracle.costs(state);
      const lowest = Math.min(shift, left, right);
      let action = SHIFT;
      while (!isLegal(state, action) || !oracle.allows(state, action, lowest)) action += 1;
      state.apply(action);
    }
  };

  const learn = (oracle: ParseOracle, explores: boolean): number => {
    let mistakes = 0;
    while (!state.isFinal) {
      features.clear();
      writeParseFeatures(state, words, features);
      counts.keep(features, options.minimumCount);
      learner.score(features, scores);
      const { shift, left, right } = oracle.costs(state);
      const lowest = Math.min(shift, left, right);
      let best = -1;
      let wrong = -1;
      for (let action = 0; action < ACTION_COUNT; action += 1) {
        if (!isLegal(state, action)) continue;
        if (oracle.allows(state, action, lowest)) {
          if (best < 0 || scores[action]! > scores[best]!) best = action;
        } else if (wrong < 0 || scores[action]! > scores[wrong]!) wrong = action;
      }
      const isMistaken = wrong >= 0 && scores[wrong]! >= scores[best]!;
      if (isMistaken) mistakes += 1;
      if (wrong >= 0 && scores[wrong]! + options.margin >= scores[best]!) {
        learner.change(features, best, 1, step);
        learner.change(features, wrong, -1, step);
      }
      step += 1;
      state.apply(isMistaken && explores && random() < options.exploration ? wrong : best);
    }
    return mistakes;
  };

  for (const index of order) {
    begin(index);
    count(oracles[index]!);
  }
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    shuffle(order, random);
    let mistakes = 0;
    const before = step;
    for (const index of order) {
      begin(index);
      mistakes += learn(oracles[index]!, epoch > 1);
    }
    console.error(`parser, pass ${String(epoch)}: ${((100 * mistakes) / (step - before)).toFixed(2)} % wrong`);
  }
  return learner.average(step);
}
