import { keyOf, TOKEN_VALUES, WORD_VALUES, writePlaceKeys, writeWordKeys } from '../../../core/src/entities/recognizer/network-rows.ts';
import type { ReadRecord } from './record-sequences.ts';

/** How often a value of each kind must be met to have a row of its own: word, clusters, endings, beginnings, shapes, lists, … */
const FEWEST = [10, 3, 3, 20, 20, 15, 3, 5];
const FEWEST_OF_OTHERS = 3;

/** The values that the network learns, and those of the tokens of each record as rows of its table. */
export interface CollectedValues {
  /** Ascending as unsigned numbers; one a row. */
  readonly keys: Int32Array;
  /** How often the value of each row was met. */
  readonly frequencies: Int32Array;
  /** Rows of the tokens of each record, `TOKEN_VALUES` a token; -1 for no value or a rare one. */
  readonly rows: readonly Int32Array[];
}

function keysOf({ analysis, page }: ReadRecord): Int32Array {
  const { tokens, sentences } = analysis;
  const keys = new Int32Array(tokens.count * TOKEN_VALUES);
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    for (let token = sentences.start[sentence]!; token < sentences.end[sentence]!; token++) {
      writeWordKeys(page.words[token]!, keys, token * TOKEN_VALUES);
      writePlaceKeys(analysis, page, sentence, token, keys, token * TOKEN_VALUES + WORD_VALUES);
    }
  }
  return keys;
}

/** Collects the values of all tokens. */
export function collectValues(reads: readonly ReadRecord[]): CollectedValues {
  const columns = reads.map(keysOf);
  const counts = new Map<number, number>();
  const kinds = new Map<number, number>();
  for (const column of columns) {
    column.forEach((key, at) => {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      kinds.set(key, at % TOKEN_VALUES);
    });
  }
  const empty = new Set(Array.from({ length: TOKEN_VALUES }, (_, kind) => keyOf(kind, 0)));
  const isKept = (key: number, count: number): boolean => !empty.has(key) && count >= (FEWEST[kinds.get(key)!] ?? FEWEST_OF_OTHERS);
  const kept = [...counts].filter(([key, count]) => isKept(key, count)).map(([key]) => key);
  const keys = Int32Array.from(kept.sort((a, b) => (a >>> 0) - (b >>> 0)));
  const rowOf = new Map(Array.from(keys, (key, row) => [key, row]));
  return { keys, frequencies: keys.map((key) => counts.get(key)!), rows: columns.map((column) => column.map((key) => rowOf.get(key) ?? -1)) };
}
