import { FeatureList } from '../sequence/index.ts';
import { type ActionTable, parseActionTable } from './action-table.ts';
import { type Analysis, relationIndex, RELATIONS, ROOT, type Tokens, UNPARSED } from './analysis.ts';
import { loadWordClusters } from './load-word-clusters.ts';
import { writeLabelFeatures } from './label-features.ts';
import { writeParseFeatures } from './parse-features.ts';
import { ParserState, RIGHT, SHIFT } from './parser-state.ts';
import { ParserWords } from './parser-words.ts';
import { SentenceWords } from './sentence-words.ts';
import { parseStepTable, STEP_COUNT, type StepTable } from './step-table.ts';
import { LABEL_WEIGHTS, STEP_WEIGHTS } from './weights/parser.ts';

/** Longer sentences (lists without an end) are cut for parsing; each part hangs on the root of the first. */
const LONGEST = 256;
const ROOT_RELATION = relationIndex('root');
const PARATAXIS = relationIndex('parataxis');

/** Weights of a parser and its buffers. */
export interface Parser {
  readonly steps: StepTable;
  readonly labels: ActionTable;
  readonly state: ParserState;
  readonly described: SentenceWords;
  readonly words: ParserWords;
  readonly features: FeatureList;
  readonly stepScores: Int32Array;
  readonly labelScores: Int32Array;
}

let loaded: Parser | undefined;

/** The shipped weights and the buffers that go with them, made on first use. */
function loadParser(): Parser {
  loaded ??= createParser(parseStepTable(STEP_WEIGHTS), parseActionTable(LABEL_WEIGHTS));
  return loaded;
}

export function createParser(steps: StepTable, labels: ActionTable): Parser {
  return {
    steps,
    labels,
    state: new ParserState(),
    described: new SentenceWords(loadWordClusters()),
    words: new ParserWords(),
    features: new FeatureList(),
    stepScores: new Int32Array(STEP_COUNT),
    labelScores: new Int32Array(RELATIONS.length),
  };
}

/**
 * Fills in heads and relations of the sentences that are wanted, in place; parsed sentences are left as they are. The
 * sentences must be tagged.
 */
export function parseSentences(analysis: Analysis, which: (sentence: number) => boolean = () => true): void {
  const { tokens, sentences } = analysis;
  const parser = loadParser();
  for (let sentence = 0; sentence < sentences.count; sentence += 1) {
    const first = sentences.start[sentence]!;
    const end = sentences.end[sentence]!;
    if (tokens.head[first] === UNPARSED && which(sentence)) parseRange(parser, analysis, first, end);
  }
}

function parseRange(parser: Parser, analysis: Analysis, first: number, end: number): void {
  const { tokens } = analysis;
  let root = ROOT;
  for (let from = first; from < end; from += LONGEST) {
    const to = Math.min(end, from + LONGEST);
    parsePart(parser, analysis, from, to);
    for (let token = from; token < to; token += 1) {
      if (tokens.head[token] !== ROOT) continue;
      tokens.head[token] = root;
      tokens.relation[token] = root === ROOT ? ROOT_RELATION : PARATAXIS;
      root = root === ROOT ? token : root;
    }
  }
}

function parsePart(parser: Parser, analysis: Analysis, first: number, end: number): void {
  const { tokens } = analysis;
  const { state } = parser;
  runParser(parser, analysis.text, tokens, tokens.fine.subarray(first, end), first, end);
  for (let position = 0; position < end - first; position += 1) {
    const head = state.head[position]!;
    tokens.head[first + position] = head === ROOT ? ROOT : first + head;
    tokens.relation[first + position] = state.relation[position]!;
  }
}

/** Parses the tokens `first` to `end`, whose fine tags are `tags`; the tree is left in the parser's state. */
export function runParser(
  parser: Parser,
  text: string,
  tokens: Pick<Tokens, 'start' | 'end'>,
  tags: ArrayLike<number>,
  first: number,
  end: number,
): void {
  const { steps, labels, state, described, words, features, stepScores, labelScores } = parser;
  described.fill(text, tokens, first, end);
  words.fill(described, tags);
  state.reset(end - first);
  while (!state.isFinal) {
    features.clear();
    writeParseFeatures(state, words, features);
    steps.score(features, stepScores);
    const step = bestStep(state, stepScores);
    if (step === SHIFT) {
      state.shift();
      continue;
    }
    features.clear();
    writeLabelFeatures(state, words, state.headOf(step), state.child, features);
    labels.score(features, labelScores);
    state.attach(step, indexOfHighest(labelScores));
  }
}

/** The best-scored step that the state allows. */
export function bestStep(state: ParserState, scores: ArrayLike<number>): number {
  let best = -1;
  for (let step = SHIFT; step <= RIGHT; step += 1) {
    if (state.can(step) && (best < 0 || scores[step]! > scores[best]!)) best = step;
  }
  return best;
}

/** Index of the highest number, the first of equals. */
export function indexOfHighest(scores: ArrayLike<number>): number {
  let best = 0;
  for (let index = 1; index < scores.length; index += 1) if (scores[index]! > scores[best]!) best = index;
  return best;
}
