import { describe, expect, it } from 'vitest';
import { resolvePage } from './resolve-page.ts';

describe('the short name of a body', () => {
  it('is that of the one longer name', () => {
    expect(new Set(resolvePage('Headline\nO[Quernmore Holdings] grew. O[Quernmore] paid.').links)).toEqual(new Set(['Quernmore Holdings']));
  });

  it('is, of several longer names, that of the one that adds what kind of body it is', () => {
    const page = resolvePage('Headline\nO[Quernmore University] and O[Quernmore Animal Shelter] met. O[Quernmore] paid.');
    expect(page.links).toEqual(['Quernmore University', 'Quernmore Animal Shelter', 'Quernmore University']);
  });

  it('is left alone where two fit', () => {
    const page = resolvePage('Headline\nO[Quernmore University] and O[Quernmore Press] met. O[Quernmore] paid.');
    expect(page.links).toEqual(['Quernmore University', 'Quernmore Press', 'Quernmore']);
  });
});
