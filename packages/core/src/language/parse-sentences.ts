import { type Analysis, relationIndex, ROOT, type Tokens, UNPARSED } from './analysis.ts';
import { loadWordClusters } from './load-word-clusters.ts';
import type { NetworkWeights } from './network-weights.ts';
import { parseNetworkWeights } from './parse-network-weights.ts';
import { LONGEST_PARSED, ParserNetwork } from './parser-network.ts';
import { ParserState, RIGHT, SHIFT } from './parser-state.ts';
import { SentenceWords } from './sentence-words.ts';
import { PARSER } from './weights/parser.ts';

const ROOT_RELATION = relationIndex('root');
const PARATAXIS = relationIndex('parataxis');

/** A network and what it works on. */
export interface Parser {
  readonly network: ParserNetwork;
  readonly state: ParserState;
  readonly words: SentenceWords;
}

let loaded: Parser | undefined;

/** The shipped weights and the buffers that go with them, made on first use. */
function loadParser(): Parser {
  loaded ??= createParser(parseNetworkWeights(PARSER));
  return loaded;
}

/** A parser with weights of one's own; the shipped ones load themselves. */
export function createParser(weights: NetworkWeights): Parser {
  return {
    network: new ParserNetwork(weights),
    state: new ParserState(),
    words: new SentenceWords(loadWordClusters()),
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

/** Longer sentences (lists without an end) are cut for parsing; each part hangs on the root of the first. */
function parseRange(parser: Parser, analysis: Analysis, first: number, end: number): void {
  const { tokens } = analysis;
  let root = ROOT;
  for (let from = first; from < end; from += LONGEST_PARSED) {
    const to = Math.min(end, from + LONGEST_PARSED);
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

/** Parses the tokens `first` to `end`, at most {@link LONGEST_PARSED}, whose fine tags are `tags`; the parser's state then holds the tree. */
export function runParser(
  parser: Parser,
  text: string,
  tokens: Pick<Tokens, 'start' | 'end'>,
  tags: ArrayLike<number>,
  first: number,
  end: number,
): void {
  const { network, state, words } = parser;
  words.fill(text, tokens, first, end);
  network.read(words, tags);
  state.reset(end - first);
  while (!state.isFinal) {
    const step = bestStep(state, network.scoreSteps(state));
    if (step === SHIFT) state.shift();
    else state.attach(step, network.nameArc(state, state.headOf(step), state.child));
  }
}

/** The best-scored step that the state allows. */
function bestStep(state: ParserState, scores: Float64Array): number {
  let best = -1;
  for (let step = SHIFT; step <= RIGHT; step += 1) {
    if (state.can(step) && (best < 0 || scores[step]! > scores[best]!)) best = step;
  }
  return best;
}
