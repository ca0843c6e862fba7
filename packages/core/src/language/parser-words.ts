import { FINE_TAGS } from './analysis.ts';
import type { SentenceWords } from './sentence-words.ts';

/** Tags between two words that bear on whether an arc crosses them. */
const BARRIERS: ReadonlyMap<string, number> = new Map([
  ['VERB', 1], ['AUX', 1], ['PUNCT', 2], ['CCONJ', 4], ['SCONJ', 8], ['PRON:WDT', 8], ['PRON:WP', 8], ['NOUN', 16], ['PROPN', 16], ['ADP', 32],
]);
const BARRIER_OF_TAG = Uint8Array.from(FINE_TAGS, (name) => BARRIERS.get(name) ?? BARRIERS.get(name.split(':', 1)[0]!) ?? 0);
const BARRIER_KINDS = 6;
const VERB = 1;

/** What the parser's features read of each word, in columns; the row at `length` stands for no word at all. */
export class ParserWords {
  word = new Int32Array(1);
  tag = new Int32Array(1);
  fine = new Int32Array(1);
  coarse = new Int32Array(1);
  /** Hash of the last three letters. */
  suffix = new Int32Array(1);
  /** Position of the first verb from each position on; the length if there is none. */
  nextVerb = new Int32Array(1);
  /** How many words of each barrier kind stand before a position: rows of {@link BARRIER_KINDS}. */
  #before = new Int32Array(0);

  fill(words: SentenceWords, tags: ArrayLike<number>): void {
    const { length } = words;
    if (this.word.length <= length) {
      const capacity = length * 2 + 1;
      this.word = new Int32Array(capacity);
      this.tag = new Int32Array(capacity);
      this.fine = new Int32Array(capacity);
      this.coarse = new Int32Array(capacity);
      this.suffix = new Int32Array(capacity);
      this.nextVerb = new Int32Array(capacity);
      this.#before = new Int32Array((capacity + 1) * BARRIER_KINDS);
    }
    for (let position = 0; position < length; position += 1) {
      this.word[position] = words.lower[position]!;
      this.tag[position] = tags[position]! + 1;
      const cluster = words.fine[position]!;
      this.fine[position] = cluster > 0 ? cluster : words.suffix[position * 4 + 2]!;
      this.coarse[position] = cluster > 0 ? words.coarse[position]! : 1000 + tags[position]!;
      this.suffix[position] = words.suffix[position * 4 + 2]!;
      const barrier = BARRIER_OF_TAG[tags[position]!]!;
      const row = position * BARRIER_KINDS;
      for (let kind = 0; kind < BARRIER_KINDS; kind += 1) {
        this.#before[row + BARRIER_KINDS + kind] = this.#before[row + kind]! + ((barrier >> kind) & 1);
      }
    }
    this.nextVerb[length] = length;
    for (let position = length - 1; position >= 0; position -= 1) {
      this.nextVerb[position] = BARRIER_OF_TAG[tags[position]!] === VERB ? position : this.nextVerb[position + 1]!;
    }
    this.word[length] = 0;
    this.tag[length] = 0;
    this.fine[length] = 0;
    this.coarse[length] = 0;
    this.suffix[length] = 0;
  }

  /** Bits of the barrier kinds strictly between two positions. */
  between(low: number, high: number): number {
    const from = (low + 1) * BARRIER_KINDS;
    const to = high * BARRIER_KINDS;
    let bits = 0;
    for (let kind = 0; kind < BARRIER_KINDS; kind += 1) {
      if (this.#before[to + kind]! > this.#before[from + kind]!) bits |= 1 << kind;
    }
    return bits;
  }
}
