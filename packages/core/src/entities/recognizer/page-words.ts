import type { Analysis } from '../../language/analysis.ts';
import type { WordClusters } from '../../language/word-clusters.ts';
import { hashPair } from '../../sequence/index.ts';
import { findCapitalRuns, type Runs } from './capital-runs.ts';
import { type Gazetteer, LONGEST_NAME } from './gazetteer.ts';
import { CASE, isCapitalized, readWord, type Word } from './word.ts';

/** What a page says of a word by all the places where it stands. */
export interface WordEvidence {
  /** Times seen in lower case, and with a capital inside a sentence of ordinary case. */
  lower: number;
  capital: number;
  /** A token in the longest run of capitalised words that holds it, and that run's length. */
  place: number;
  longest: number;
  /** Tokens of its first places, at most {@link PLACES}. */
  readonly places: number[];
  /** For "ECOWAS" a token of the run that spells it out; -1 if there is none. */
  spelledOut: number;
}

const PLACES = 5;
/** How far a capitalised word makes its neighbours worth a look, in tokens. */
const REACH = 2;

/** The words of a page with all that features are made of. Columns are by token. */
export interface PageWords {
  readonly words: readonly Word[];
  readonly runs: Runs;
  readonly wideRuns: Runs;
  /** Known names: lists (bits of `NAME_LISTS`) and 1 to 4 for beginning, inside, last, alone; 0 outside names. */
  readonly nameLists: Uint8Array;
  readonly namePart: Uint8Array;
  /** Whether the sentence is in the case of headlines, 1 or 0; 2 if it is all capitals. */
  readonly sentenceCase: Uint8Array;
  /** Whether a capitalised word stands at most two tokens away; all other words are passed over quickly. */
  readonly nearCapital: Uint8Array;
  /** By the word's lower-case hash. */
  readonly evidence: ReadonlyMap<number, WordEvidence>;
}

/** Reads the words of a page. */
export function readPageWords(analysis: Analysis, clusters: WordClusters, gazetteer: Gazetteer): PageWords {
  const { text, tokens, sentences } = analysis;
  const known = new Map<string, Word>();
  const words: Word[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const raw = text.slice(tokens.start[token], tokens.end[token]);
    let word = known.get(raw);
    if (word === undefined) {
      word = readWord(raw, clusters, gazetteer);
      known.set(raw, word);
    }
    words.push(word);
  }
  const starts = sentences.start.subarray(0, sentences.count);
  const ends = sentences.end.subarray(0, sentences.count);
  const runs = findCapitalRuns(words, starts, ends, false);
  const wideRuns = findCapitalRuns(words, starts, ends, true);
  const nameLists = new Uint8Array(words.length);
  const namePart = new Uint8Array(words.length);
  const sentenceCase = new Uint8Array(sentences.count);
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    findNames(words, starts[sentence]!, ends[sentence]!, gazetteer, nameLists, namePart);
    sentenceCase[sentence] = caseOfSentence(words, starts[sentence]!, ends[sentence]!);
  }
  const evidence = gatherEvidence(words, starts, ends, sentenceCase, runs, wideRuns);
  return { words, runs, wideRuns, nameLists, namePart, sentenceCase, nearCapital: findNearCapital(words), evidence };
}

function findNearCapital(words: readonly Word[]): Uint8Array {
  const near = new Uint8Array(words.length);
  for (let token = 0; token < words.length; token++) {
    if (isCapitalized(words[token]!)) near.fill(1, Math.max(0, token - REACH), token + REACH + 1);
  }
  return near;
}

function findNames(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer, lists: Uint8Array, part: Uint8Array): void {
  for (let at = from; at < to; ) {
    let stop = at;
    let found = 0;
    if (isCapitalized(words[at]!)) {
      let hash = 0;
      for (let ahead = at; ahead < to && ahead - at < LONGEST_NAME; ahead++) {
        hash = hashPair(hash, words[ahead]!.folded);
        const bits = gazetteer.nameLists(hash);
        if (bits !== 0) {
          stop = ahead + 1;
          found = bits;
        }
      }
    }
    if (stop === at) {
      at++;
      continue;
    }
    lists.fill(found, at, stop);
    part.fill(2, at, stop);
    part[at] = stop - at === 1 ? 4 : 1;
    if (stop - at > 1) part[stop - 1] = 3;
    at = stop;
  }
}

function caseOfSentence(words: readonly Word[], from: number, to: number): number {
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (let at = from + 1; at < to; at++) {
    const { letterCase, length } = words[at]!;
    if (length < 4 || letterCase === CASE.none || letterCase === CASE.digit) continue;
    long++;
    if (letterCase !== CASE.lower) capital++;
    if (letterCase === CASE.upper) upper++;
  }
  if (long < 2) return 0;
  if (upper > long * 0.7) return 2;
  return capital > long * 0.7 ? 1 : 0;
}

function gatherEvidence(
  words: readonly Word[],
  starts: Int32Array,
  ends: Int32Array,
  sentenceCase: Uint8Array,
  runs: Runs,
  wideRuns: Runs,
): ReadonlyMap<number, WordEvidence> {
  const evidence = new Map<number, WordEvidence>();
  const of = (word: Word): WordEvidence => {
    let found = evidence.get(word.lower);
    if (found === undefined) {
      found = { lower: 0, capital: 0, place: -1, longest: 0, places: [], spelledOut: -1 };
      evidence.set(word.lower, found);
    }
    return found;
  };
  const initials = new Map<string, number>();
  for (let sentence = 0; sentence < starts.length; sentence++) {
    for (let at = starts[sentence]!; at < ends[sentence]!; at++) {
      const word = words[at]!;
      if (word.letterCase === CASE.none || word.letterCase === CASE.digit) continue;
      const seen = of(word);
      if (word.letterCase === CASE.lower) {
        seen.lower++;
        continue;
      }
      if (sentenceCase[sentence] === 0 && at > starts[sentence]!) seen.capital++;
      const length = runs.end[at]! - runs.start[at]!;
      if (sentenceCase[sentence] === 0 && length > seen.longest && length <= 6) {
        seen.longest = length;
        seen.place = at;
      }
      if (seen.places.length < PLACES && sentenceCase[sentence] === 0) seen.places.push(at);
      if (at === wideRuns.start[at]! && wideRuns.end[at]! - at > 1) {
        initials.set(initialsOf(words, at, wideRuns.end[at]!, false), at);
        initials.set(initialsOf(words, at, wideRuns.end[at]!, true), at);
      }
    }
  }
  for (const word of words) {
    if (word.letterCase !== CASE.upper || word.length < 2 || word.length > 7) continue;
    const place = initials.get(word.lowerText);
    if (place !== undefined) of(word).spelledOut = place;
  }
  return evidence;
}

/** First letters of the capitalised words, or of all words: "UN" leaves small words out, "ECOWAS" does not. */
function initialsOf(words: readonly Word[], from: number, to: number, all: boolean): string {
  let initials = '';
  for (let at = from; at < to; at++) if (all || isCapitalized(words[at]!)) initials += words[at]!.lowerText[0]!;
  return initials;
}
