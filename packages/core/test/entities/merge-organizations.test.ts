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

  it('is never what is left of a name without its legal form, if that is a common noun', () => {
    expect(resolvePage('Headline\nO[Quernmore News] met O[News Corp].').links).toEqual(['Quernmore News', 'News Corp']);
  });

  it('is that of a club', () => {
    expect(resolvePage('Headline\nThe striker left O[Chelsea].').links).toEqual(['Chelsea FC']);
  });

  it('is that of the body of the page, whatever body of another country bears it', () => {
    expect(resolvePage('Headline\nIn L[Ohio] the O[Metropolitan Police Department] came. The O[Metropolitan Police] left.').links).toEqual(['Ohio', 'Metropolitan Police Department', 'Metropolitan Police Department']);
    expect(resolvePage('Headline\nIn L[London] the O[Metropolitan Police] left.').links).toEqual(['London', 'Metropolitan Police Service']);
  });

  it('is that of a court however its place is printed', () => {
    expect(resolvePage('Headline\nIn L[Madison] the O[Supreme Court of Wisconsin] met.').links[1]).toBe('Wisconsin Supreme Court');
  });

  it('is that of the one named last where it is a noun for such a body', () => {
    const page = resolvePage('Headline\nThe O[Ministry of Ferries] in L[Chad] met the O[Ministry of Bridges] in L[Peru]. The O[Ministry] spoke.');
    expect(page.links).toEqual(['Ministry of Ferries', 'Chad', 'Ministry of Bridges', 'Peru', 'Ministry of Bridges']);
  });
});
