import { describe, expect, it } from 'vitest';
import { loadWordClusters } from '../../src/language/load-word-clusters.ts';

describe('the shipped word clusters', () => {
  const clusters = loadWordClusters();
  const fine = (word: string): number => clusters.fine[clusters.find(word)]!;

  it('put words of like use together', () => {
    expect(fine('monday')).toBe(fine('tuesday'));
    expect(fine('mr.')).not.toBe(fine('monday'));
  });

  it('give unknown words no cluster', () => {
    const entry = clusters.find('zzzzqqqq');
    expect([entry, clusters.fine[entry], clusters.coarse[entry]]).toEqual([0, 0, 0]);
  });
});
