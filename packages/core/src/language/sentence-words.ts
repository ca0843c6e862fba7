import { hashPair } from '../sequence/index.ts';
import { DIGIT, LETTER, classOf, isUpper } from './character-class.ts';
import type { Tokens } from './analysis.ts';
import { isHidden } from './hidden-marks.ts';
import { type WordClusters, WORD_HASH_BITS } from './word-clusters.ts';

/** How a sentence is written: as prose, As a Headline, or ALL IN CAPITALS. */
export const PROSE = 0;
const HEADLINE = 1;
export const CAPITALS = 2;

/** Words that tell how a sentence is written have this many letters; shorter ones are small in headlines too. */
const TELLING_LENGTH = 4;
const FEWEST_TELLING = 3;

/** Longest ending and beginning that are hashed. */
const AFFIX = 4;
const SHAPE_CHANGES = 6;

const FNV_SEED = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const finish = (hash: number): number => hash ^ (hash >>> 15);

/** Curly quotes and long dashes become their plain forms. */
function normalize(code: number): number {
  if (code < 0x2010) return code;
  if (code === 0x2018 || code === 0x2019) return 0x27;
  if (code === 0x201c || code === 0x201d) return 0x22;
  return code >= 0x2010 && code <= 0x2015 ? 0x2d : code;
}

function lowerCode(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** What taggers and parsers look at in the words of a sentence, in columns; refilled for each sentence. */
export class SentenceWords {
  length = 0;
  /** {@link PROSE}, {@link HEADLINE} or {@link CAPITALS}. */
  style = PROSE;
  /** Hashes of the word, digits as 0: as it stands, and in lower case. */
  exact = new Int32Array(0);
  lower = new Int32Array(0);
  /** Hashes of the last and first 1 to 4 letters in lower case, at `4 * position + length - 1`. */
  suffix = new Int32Array(0);
  prefix = new Int32Array(0);
  /** Hash of the pattern of capitals, small letters, digits and marks. */
  shape = new Int32Array(0);
  /** Word clusters, 0 if unknown. */
  fine = new Int32Array(0);
  coarse = new Int32Array(0);
  readonly #clusters: WordClusters;
  readonly #codes = new Uint16Array(64);

  constructor(clusters: WordClusters) {
    this.#clusters = clusters;
  }

  /** Describes the tokens `first` to `end`. */
  fill(text: string, tokens: Pick<Tokens, 'start' | 'end'>, first: number, end: number): void {
    this.length = end - first;
    if (this.exact.length < this.length) this.#grow(this.length * 2);
    let telling = 0;
    let capitalised = 0;
    let allCapitals = 0;
    for (let token = first; token < end; token += 1) {
      const start = tokens.start[token]!;
      const length = tokens.end[token]! - start;
      this.#describe(text, start, length, token - first);
      if (length < TELLING_LENGTH || token === first || classOf(text.charCodeAt(start)) !== LETTER) continue;
      telling += 1;
      if (!isUpper(text.charCodeAt(start))) continue;
      capitalised += 1;
      if (isUpper(text.charCodeAt(start + 1)) && isUpper(text.charCodeAt(start + length - 1))) allCapitals += 1;
    }
    this.style = PROSE;
    if (telling < FEWEST_TELLING || capitalised * 4 < telling * 3) return;
    this.style = allCapitals * 4 >= telling * 3 ? CAPITALS : HEADLINE;
  }

  #grow(capacity: number): void {
    this.exact = new Int32Array(capacity);
    this.lower = new Int32Array(capacity);
    this.suffix = new Int32Array(capacity * AFFIX);
    this.prefix = new Int32Array(capacity * AFFIX);
    this.shape = new Int32Array(capacity);
    this.fine = new Int32Array(capacity);
    this.coarse = new Int32Array(capacity);
  }

  #describe(text: string, start: number, length: number, position: number): void {
    const codes = this.#codes;
    const base = position * AFFIX;
    let exact = FNV_SEED;
    let lower = FNV_SEED;
    let cluster = FNV_SEED;
    let shape = FNV_SEED;
    let changes = 0;
    let kind = -1;
    let seen = 0;
    for (let at = 0; at < length; at += 1) {
      const code = normalize(text.charCodeAt(start + at));
      if (isHidden(code)) continue;
      const small = lowerCode(code);
      const group = classOf(code);
      const plain = group === DIGIT ? 0x30 : small;
      cluster = Math.imul(cluster ^ small, FNV_PRIME);
      exact = Math.imul(exact ^ (plain === small ? code : plain), FNV_PRIME);
      lower = Math.imul(lower ^ plain, FNV_PRIME);
      if (seen < AFFIX) this.prefix[base + seen] = finish(lower);
      codes[seen & 63] = plain;
      seen += 1;
      const nextKind = group === LETTER ? (small === code ? 0x61 : 0x41) : plain;
      if (nextKind !== kind && changes < SHAPE_CHANGES) {
        shape = Math.imul(shape ^ nextKind, FNV_PRIME);
        changes += 1;
      }
      kind = nextKind;
    }
    for (let size = seen; size < AFFIX; size += 1) this.prefix[base + size] = 0;
    let suffix = FNV_SEED;
    for (let size = 0; size < AFFIX; size += 1) {
      if (size < seen) suffix = Math.imul(suffix ^ codes[(seen - 1 - size) & 63]!, FNV_PRIME);
      this.suffix[base + size] = size < seen ? finish(suffix) : 0;
    }
    this.exact[position] = finish(exact);
    this.lower[position] = finish(lower);
    this.shape[position] = hashPair(shape, length === 1 ? 1 : 2);
    const entry = this.#clusters.findHash(finish(cluster) >>> (32 - WORD_HASH_BITS));
    this.fine[position] = this.#clusters.fine[entry]!;
    this.coarse[position] = this.#clusters.coarse[entry]!;
  }
}
