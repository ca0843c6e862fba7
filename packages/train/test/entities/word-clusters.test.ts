import { expect, it } from 'vitest';
import { WordClusters } from '../../../core/src/language/word-clusters.ts';
import { stringifyWordClusters } from '../../src/entities/stringify-word-clusters.ts';

it('writes what WordClusters reads, clusters counted from 1', () => {
  const words = ['the', 'of', 'mali', 'goïta'];
  const clusters = new WordClusters(stringifyWordClusters(words, Uint16Array.of(0, 1, 1023, 5), Uint16Array.of(0, 1, 127, 3)));
  expect(words.map((word) => clusters.fine[clusters.find(word)])).toEqual([1, 2, 1024, 6]);
  expect(words.map((word) => clusters.coarse[clusters.find(word)])).toEqual([1, 2, 128, 4]);
  expect(clusters.find('niger')).toBe(0);
});
