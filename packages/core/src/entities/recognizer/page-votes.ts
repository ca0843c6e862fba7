import type { Analysis } from '../../language/analysis.ts';
import { hashPair } from '../../sequence/index.ts';
import { MENTION_TYPES, OUTSIDE } from './mention-labels.ts';
import type { PageWords } from './page-words.ts';
import { readMentions } from './read-mentions.ts';
import { isCapitalized } from './word.ts';

/** Labels of the tokens of a page with the confidence (0 to 1) of each. */
export interface LabeledTokens {
  readonly labels: Uint8Array;
  readonly confidences: Float32Array;
}

/** Columns of a word's votes: outside, then one a type. */
const VOTE_COLUMNS = 1 + MENTION_TYPES.length;
/** Weight of a vote from a sentence in the case of headlines, where capitals tell nothing. */
const HEADLINE_WEIGHT = 0.25;

/** Where a word stands in the longest name that holds it: 0 unknown, else type, place and length in one number. */
type NamePlace = number;

/** How a page labels its words and names, taken all together. */
export class PageVotes {
  readonly #words: PageWords;
  readonly #labeled: LabeledTokens;
  readonly #row = new Map<number, number>();
  readonly #votes: number[] = [];
  readonly #longest: number[] = [];
  readonly #places: NamePlace[] = [];
  /** Votes for a whole run of capitalised words, by hash of its words. */
  readonly #runs = new Map<number, Float32Array>();
  #asked = { start: -1, end: -1, leading: 0 };

  /** Counts the labels of the `chosen` sentences. */
  constructor(words: PageWords, sentences: Analysis['sentences'], chosen: readonly number[], labeled: LabeledTokens) {
    this.#words = words;
    this.#labeled = labeled;
    for (const sentence of chosen) {
      const from = sentences.start[sentence]!;
      const to = sentences.end[sentence]!;
      for (let token = from; token < to; token++) this.#countWord(token, words.sentenceCase[sentence]!);
      for (const mention of readMentions(labeled.labels, from, to)) {
        this.#notePlaces(mention.start, mention.end, MENTION_TYPES.indexOf(mention.type));
        this.#countRun(mention.start, mention.end, MENTION_TYPES.indexOf(mention.type));
      }
    }
  }

  #rowOf(token: number): number {
    const { lower } = this.#words.words[token]!;
    let row = this.#row.get(lower);
    if (row === undefined) {
      row = this.#row.size;
      this.#row.set(lower, row);
      for (let column = 0; column < VOTE_COLUMNS; column++) this.#votes.push(0);
      this.#longest.push(0);
      this.#places.push(0);
    }
    return row;
  }

  #weight(token: number, sentenceCase: number): number {
    return this.#labeled.confidences[token]! * (sentenceCase === 0 ? 1 : HEADLINE_WEIGHT);
  }

  #countWord(token: number, sentenceCase: number): void {
    if (!isCapitalized(this.#words.words[token]!)) return;
    this.#votes[this.#rowOf(token) * VOTE_COLUMNS + columnOf(this.#labeled.labels[token]!)]! += this.#weight(token, sentenceCase);
  }

  #notePlaces(start: number, end: number, type: number): void {
    const length = end - start;
    for (let token = start; token < end; token++) {
      if (!isCapitalized(this.#words.words[token]!)) continue;
      const row = this.#rowOf(token);
      if (length <= this.#longest[row]!) continue;
      this.#longest[row] = length;
      const place = token === start ? 0 : token === end - 1 ? 1 : 2;
      this.#places[row] = 1 + type * 12 + place * 4 + Math.min(length - 1, 3);
    }
  }

  #countRun(start: number, end: number, type: number): void {
    const key = this.#hash(start, end);
    let votes = this.#runs.get(key);
    if (votes === undefined) {
      votes = new Float32Array(MENTION_TYPES.length);
      this.#runs.set(key, votes);
    }
    votes[type]! += this.#labeled.confidences[start]!;
  }

  #hash(start: number, end: number): number {
    let hash = end - start;
    for (let token = start; token < end; token++) hash = hashPair(hash, this.#words.words[token]!.lower);
    return hash;
  }

  /** Leading column of the other places of a token's word, its share in three steps, and their weight in four; 0 if there are none. */
  ofWord(token: number, sentenceCase: number): number {
    if (!isCapitalized(this.#words.words[token]!)) return 0;
    const row = this.#rowOf(token) * VOTE_COLUMNS;
    const own = columnOf(this.#labeled.labels[token]!);
    const weight = this.#weight(token, sentenceCase);
    let total = 0;
    let best = 0;
    let most = 0;
    for (let column = 0; column < VOTE_COLUMNS; column++) {
      const votes = this.#votes[row + column]! - (column === own ? weight : 0);
      total += votes;
      if (votes > most) {
        most = votes;
        best = column;
      }
    }
    if (total < 0.1) return 0;
    const share = most / total;
    return 1 + best * 12 + (share > 0.95 ? 2 : share > 0.7 ? 1 : 0) * 4 + (total < 0.5 ? 0 : total < 1.2 ? 1 : total < 2.5 ? 2 : 3);
  }

  /** Where the token's word stands in the longest name that holds it. */
  placeOf(token: number): NamePlace {
    return isCapitalized(this.#words.words[token]!) ? this.#places[this.#rowOf(token)]! : 0;
  }

  /** Leading type, from 1, that the page gives to the very words of a run, with the certainty in two steps; 0 if it names them nowhere. */
  ofRun(start: number, end: number): number {
    // Asked for every word of a run in turn: a run of a whole page would be read as often as it has words.
    if (start !== this.#asked.start || end !== this.#asked.end) this.#asked = { start, end, leading: this.#leadingOf(start, end) };
    return this.#asked.leading;
  }

  #leadingOf(start: number, end: number): number {
    const votes = this.#runs.get(this.#hash(start, end));
    if (votes === undefined) return 0;
    let best = 0;
    let total = 0;
    for (let type = 0; type < votes.length; type++) {
      total += votes[type]!;
      if (votes[type]! > votes[best]!) best = type;
    }
    return 1 + best * 4 + (votes[best]! > total * 0.9 ? 2 : 0) + (total > 1.2 ? 1 : 0);
  }
}

function columnOf(label: number): number {
  return label === OUTSIDE ? 0 : 1 + ((label - 1) >> 2);
}
