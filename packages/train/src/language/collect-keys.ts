import { type KeyList, loadWordClusters, SentenceWords, suffixKey } from '@corpus/core/language';
import type { TreebankSentence } from './read-treebank.ts';

/** How often a word, an ending or a shape must be met to have a row of its own. */
const FEWEST: Readonly<Record<KeyList, number>> = { words: 3, suffixes: 5, shapes: 5 };

function keepFrequent(counts: ReadonlyMap<number, number>, fewest: number): Int32Array {
  const kept = [...counts].filter(([, count]) => count >= fewest).map(([key]) => key >>> 0);
  return Int32Array.from(kept.sort((a, b) => a - b));
}

/** The keys of the word tables, in the order of their rows, and how often the word of each row of `words` was met. */
export function collectKeys(sentences: readonly TreebankSentence[]): { keys: Readonly<Record<KeyList, Int32Array>>; frequencies: Int32Array } {
  const [lower, endings, shapes] = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()];
  const count = (counts: Map<number, number>, key: number): void => { counts.set(key, (counts.get(key) ?? 0) + 1); };
  const words = new SentenceWords(loadWordClusters());
  for (const sentence of sentences) {
    words.fill(sentence.text, sentence, 0, sentence.start.length);
    for (let position = 0; position < words.length; position += 1) {
      count(lower, words.lower[position]!);
      count(endings, suffixKey(words, position));
      count(shapes, words.shape[position]!);
    }
  }
  const keys = { words: keepFrequent(lower, FEWEST.words), suffixes: keepFrequent(endings, FEWEST.suffixes), shapes: keepFrequent(shapes, FEWEST.shapes) };
  return { keys, frequencies: Int32Array.from([0, ...keys.words], (key, row) => (row === 0 ? 0 : lower.get(key)!)) };
}
