import { ByteReader } from '../sequence/byte-reader.ts';
import { hashText } from '../sequence/hash-features.ts';

/** Bits of a word's hash that are kept; of the words not in the table, one in some thousands is taken for one that is. */
export const WORD_HASH_BITS = 28;

/** Hash by which words are found: equal for the lower-case forms, white space and typographic marks already normalised. */
export function hashClusterWord(lower: string): number {
  return hashText(lower) >>> (32 - WORD_HASH_BITS);
}

/**
 * Groups of words of like use, found by k-means over the GloVe vectors (public domain, PDDL): "goita" stands with other
 * African statesmen though no training text names him. Two partitions of the same words, one fine and one coarse.
 */
export class WordClusters {
  /** Fine and coarse cluster by entry, from 1; entry 0 stands for every unknown word and has cluster 0. */
  readonly fine: Uint16Array;
  readonly coarse: Uint8Array;
  /** Pairs of hash and entry, open addressing; entry 0 marks a free slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** Reads the table that `stringifyWordClusters` of `packages/train` writes: count, then hash difference, fine, coarse. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    const count = reader.unsigned();
    const bits = Math.ceil(Math.log2(count * 2 + 2));
    this.#mask = 2 ** bits - 1;
    this.#slots = new Int32Array(2 ** (bits + 1));
    this.fine = new Uint16Array(count + 1);
    this.coarse = new Uint8Array(count + 1);
    for (let entry = 1, hash = 0; entry <= count; entry++) {
      hash += reader.unsigned();
      const packed = reader.byte() | (reader.byte() << 8) | (reader.byte() << 16);
      this.fine[entry] = packed & 0xffff;
      this.coarse[entry] = packed >> 16;
      let slot = hash & this.#mask;
      while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot * 2] = hash;
      this.#slots[slot * 2 + 1] = entry;
    }
  }

  /** Entry of a lower-case word, 0 if unknown. */
  find(lower: string): number {
    return this.findHash(hashClusterWord(lower));
  }

  /** Entry of the word with this {@link hashClusterWord}, 0 if unknown. */
  findHash(hash: number): number {
    let slot = hash & this.#mask;
    let entry = this.#slots[slot * 2 + 1]!;
    while (entry !== 0 && this.#slots[slot * 2] !== hash) {
      slot = (slot + 1) & this.#mask;
      entry = this.#slots[slot * 2 + 1]!;
    }
    return entry;
  }
}
