import { FeatureList } from '../sequence/index.ts';
import { type ActionTable, parseActionTable } from './action-table.ts';
import { type Analysis, relationIndex, ROOT, UNPARSED } from './analysis.ts';
import { loadWordClusters } from './load-word-clusters.ts';
import { ParserWords, writeParseFeatures } from './parse-features.ts';
import { ACTION_COUNT, LEFT, ParserState, RIGHT, SHIFT } from './parser-state.ts';
import { SentenceWords } from './sentence-words.ts';
import { WEIGHTS } from './weights/parser.ts';

/** Longer sentences (lists without an end) are cut for parsing; each part hangs on the root of the first. */
const LONGEST = 256;
const ROOT_RELATION = relationIndex('root');
const PARATAXIS = relationIndex('parataxis');

interface Parser {
  readonly table: ActionTable;
  readonly state: ParserState;
  readonly described: SentenceWords;
  readonly words: ParserWords;
  readonly features: FeatureList;
  readonly scores: Int32Array;
}

let loaded: Parser | undefined;

/** The shipped weights and the buffers that go with them, made on first use. */
function loadParser(): Parser {
  loaded ??= createParser(parseActionTable(WEIGHTS));
  return loaded;
}

function createParser(table: ActionTable): Parser {
  return {
    table,
    state: new ParserState(),
    described: new SentenceWords(loadWordClusters()),
    words: new ParserWords(),
    features: new FeatureList(),
    scores: new Int32Array(ACTION_COUNT),
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

function parsePart({ table, state, described, words, features, scores }: Parser, analysis: Analysis, first: number, end: number): void {
  const { text, tokens } = analysis;
  described.fill(text, tokens, first, end);
  words.fill(described, tokens.fine.subarray(first, end));
  state.reset(end - first);
  while (!state.isFinal) {
    features.clear();
    writeParseFeatures(state, words, features);
    table.score(features, scores);
    state.apply(bestAction(state, scores));
  }
  for (let position = 0; position < end - first; position += 1) {
    const head = state.head[position]!;
    tokens.head[first + position] = head === ROOT ? ROOT : first + head;
    tokens.relation[first + position] = state.relation[position]!;
  }
}

/** The best-scored action that the state allows. */
export function bestAction(state: ParserState, scores: ArrayLike<number>): number {
  let best = -1;
  let bestScore = -Infinity;
  const consider = (from: number, to: number): void => {
    for (let action = from; action < to; action += 1) {
      if (scores[action]! > bestScore) {
        bestScore = scores[action]!;
        best = action;
      }
    }
  };
  if (state.canShift) consider(SHIFT, LEFT);
  if (state.canLeft) consider(LEFT, RIGHT);
  if (state.canRight) consider(RIGHT, ACTION_COUNT);
  return best;
}
