import { ByteReader } from '../sequence/byte-reader.ts';
import { hashText } from '../sequence/hash-features.ts';
import { KeyTable } from '../sequence/key-table.ts';

/** Bits of a word's hash that are kept; of the words not in the table, one in some thousands is taken for one that is. */
export const WORD_HASH_BITS = 28;
const SPARE_BITS = 32 - WORD_HASH_BITS;

/** Hash by which words are found: equal for the lower-case forms, white space and typographic marks already normalised. */
export function hashClusterWord(lower: string): number {
  return hashText(lower) >>> SPARE_BITS;
}

/**
 * Groups of words of like use, found by k-means over the GloVe vectors (public domain, PDDL): "goita" stands with other
 * African statesmen though no training text names him. Two partitions of the same words, one fine and one coarse.
 */
export class WordClusters {
  /** Fine and coarse cluster by entry, from 1; entry 0 stands for every unknown word and has cluster 0. */
  readonly fine: Uint16Array;
  readonly coarse: Uint8Array;
  /** Entry by hash, shifted to the leading bits. */
  readonly #entries: KeyTable;

  /** Reads the table that `stringifyWordClusters` of `packages/train` writes: count, then hash difference, fine, coarse. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    const count = reader.unsigned();
    this.#entries = new KeyTable(count);
    this.fine = new Uint16Array(count + 1);
    this.coarse = new Uint8Array(count + 1);
    for (let entry = 1, hash = 0; entry <= count; entry++) {
      hash += reader.unsigned();
      const packed = reader.byte() | (reader.byte() << 8) | (reader.byte() << 16);
      this.fine[entry] = packed & 0xffff;
      this.coarse[entry] = packed >> 16;
      this.#entries.set(hash << SPARE_BITS, entry);
    }
  }

  /** Entry of a lower-case word, 0 if unknown. */
  find(lower: string): number {
    return this.findHash(hashClusterWord(lower));
  }

  /** Entry of the word with this {@link hashClusterWord}, 0 if unknown. */
  findHash(hash: number): number {
    return this.#entries.get(hash << SPARE_BITS);
  }
}
