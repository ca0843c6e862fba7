import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeaturePlaces } from '../../src/layout/feature-places.ts';
import { FeatureRows } from '../../src/layout/feature-rows.ts';
import { hashPair, MOST_KEYS } from '../../src/sequence/index.ts';

const NONE = 7;

describe('FeaturePlaces', () => {
  it('give the values of templates places of their own', () => {
    const places = new FeaturePlaces();
    const [first, second] = [places.reserve(1, 3), places.reserve(2, 2, -1)];
    expect(places.hashes).toEqual([hashPair(1, 0), hashPair(1, 1), hashPair(1, 2), hashPair(2, -1), hashPair(2, 0), hashPair(2, 1)]);
    expect([places.hashes[first + 2], places.hashes[second - 1]]).toEqual([hashPair(1, 2), hashPair(2, -1)]);
  });
});

describe('FeatureRows', () => {
  it('find the rows of features, by place or by hash', () => {
    const hashes = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { maxLength: 30 });
    const asked = fc.array(fc.nat(), { maxLength: 100 });
    fc.assert(fc.property(hashes, hashes, asked, asked, (placed, keys, byPlace, byHash) => {
      const rows = new FeatureRows(new Int32Array(MOST_KEYS), placed, Int32Array.from(keys), NONE, (row) => 100 + row);
      const addressOf = (hash: number): number | undefined => (keys.includes(hash) ? 100 + keys.indexOf(hash) : undefined);
      const others = keys.filter((key) => !placed.includes(key));
      const places = placed.length === 0 ? [] : byPlace.map((number) => number % placed.length);
      const added = others.length === 0 ? [] : byHash.map((number) => others[number % others.length]!);
      rows.clear();
      for (const place of places) rows.put(place);
      for (const hash of [...added, 1000]) rows.add(hash);
      const count = rows.seek();
      expect([...rows.rows.subarray(0, count)]).toEqual([...places.map((place) => addressOf(placed[place]!) ?? NONE), ...added.map(addressOf)]);
    }));
  });
});
