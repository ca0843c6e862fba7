import { describe, expect, it } from 'vitest';
import { kindOfPlace, kindOfPlaceAfter } from '../../src/entities/kind-of-place.ts';
import { resolvePage } from './resolve-page.ts';

describe('the kind of a place', () => {
  it.each([['marin county', 'region'], ['paul vi hall', 'facility'], ['union station', 'facility'], ['lake berryessa', 'physical'], ['yenisey river', 'physical'], ['hall', null], ['springfield', null]])('%s: %s', (key, kind) => {
    expect(kindOfPlace(key)).toBe(kind);
  });

  it('is told by the noun after it, but not by a building there', () => {
    expect(kindOfPlaceAfter('the Yangzi river rose', 10)).toBe('physical');
    expect(kindOfPlaceAfter('the Kelso hospital closed', 9)).toBeNull();
  });
});

describe('words for one people', () => {
  it('meet', () => {
    expect(new Set(resolvePage('Headline\nN[Jewish] guests and N[Jews] met.').links).size).toBe(1);
  });
});
