import { KeyTable } from '../sequence/index.ts';
import { type KeyList, type NetworkWeights, WORD_TABLES } from './network-weights.ts';
import type { SentenceWords } from './sentence-words.ts';

/** Rows of a word: one in each of the {@link WORD_TABLES}. */
export const ROWS_OF_WORD = WORD_TABLES.length;

/** Length of the ending that the network reads. */
const ENDING = 3;
const ENDINGS = 4;

/** Finds the rows that stand for a word in the tables of the network. */
export class WordRows {
  readonly #keys: Readonly<Record<KeyList, KeyTable>>;

  constructor({ words, suffixes, shapes }: NetworkWeights['keys']) {
    this.#keys = { words: numberRows(words), suffixes: numberRows(suffixes), shapes: numberRows(shapes) };
  }

  /** Writes the rows of the word at `position`, whose fine tag is `tag`, from `rows[at]` on. */
  find(words: SentenceWords, position: number, tag: number, rows: Int32Array, at: number): void {
    rows[at] = this.#keys.words.get(words.lower[position]!);
    rows[at + 1] = words.fine[position]!;
    rows[at + 2] = words.coarse[position]!;
    rows[at + 3] = this.#keys.suffixes.get(suffixKey(words, position));
    rows[at + 4] = this.#keys.shapes.get(words.shape[position]!);
    rows[at + 5] = tag;
  }
}

/** Rows from 1 on by key; row 0 stands for everything unknown. */
function numberRows(keys: Int32Array): KeyTable {
  const rows = new KeyTable(keys.length);
  keys.forEach((key, index) => { rows.set(key, index + 1); });
  return rows;
}

/** Hash of the ending of a word. */
export function suffixKey(words: SentenceWords, position: number): number {
  return words.suffix[position * ENDINGS + ENDING - 1]!;
}
