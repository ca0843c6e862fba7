import { ByteReader } from '../../sequence/byte-reader.ts';
import { hashPair, hashText } from '../../sequence/hash-features.ts';

/** Lists of single words, as bits. */
export const WORD_LISTS = { forename: 1, surname: 2, title: 4, organizationHead: 8, organizationEnd: 16, placeHead: 32 } as const;

/** Lists of names of one or more words, as bits. */
export const NAME_LISTS = {
  country: 1, nationality: 2, region: 4, largeCity: 8, city: 16, party: 32, organization: 64, leader: 128,
} as const;

/** Longest name looked for, in words. */
export const LONGEST_NAME = 8;

/** Hash of a name by the hashes of its folded lower-case words. */
export function hashName(words: Iterable<number>): number {
  let hash = 0;
  for (const word of words) hash = hashPair(hash, word);
  return hash;
}

/** Known words and names by 28 bits of their hash: facts for the recogniser to weigh, not decisions. */
export class Gazetteer {
  readonly #words: HashedBits;
  readonly #names: HashedBits;

  /** Reads the two tables that `stringifyGazetteer` of `packages/train` writes. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.#words = new HashedBits(reader);
    this.#names = new HashedBits(reader);
  }

  /** Bits of {@link WORD_LISTS} by the hash of the folded lower-case word. */
  wordLists(hash: number): number {
    return this.#words.get(hash >>> 4);
  }

  /** Bits of {@link NAME_LISTS} by `hashName`. */
  nameLists(hash: number): number {
    return this.#names.get(hash >>> 4);
  }
}

/** Hash of a folded lower-case word. */
export function hashListedWord(folded: string): number {
  return hashText(folded);
}

/** A byte of bits by non-negative key; 0 for keys not stored. */
class HashedBits {
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(reader: ByteReader) {
    const count = reader.unsigned();
    this.#mask = 2 ** Math.ceil(Math.log2(count * 2 + 2)) - 1;
    this.#slots = new Int32Array((this.#mask + 1) * 2);
    for (let index = 0, key = 0; index < count; index++) {
      key += reader.unsigned();
      let slot = key & this.#mask;
      while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot * 2] = key;
      this.#slots[slot * 2 + 1] = reader.byte();
    }
  }

  get(key: number): number {
    let slot = key & this.#mask;
    while (this.#slots[slot * 2 + 1] !== 0) {
      if (this.#slots[slot * 2] === key) return this.#slots[slot * 2 + 1]!;
      slot = (slot + 1) & this.#mask;
    }
    return 0;
  }
}
