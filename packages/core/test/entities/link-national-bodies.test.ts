import { describe, expect, it } from 'vitest';
import { resolvePage } from './resolve-page.ts';

describe('a body that every country has', () => {
  it('is the known one of the country that the page gives it to', () => {
    expect(resolvePage('Headline\nIn L[Ohio], L[Texas], L[Dallas], L[Chicago] and the L[US] people waited for the O[Supreme Court].').entityOf('Supreme Court').name).toBe('Supreme Court of the United States');
    expect(resolvePage('Headline\nIn L[London], L[Leeds], L[Britain] and the L[UK] people waited for O[Parliament].').entityOf('Parliament').name).toBe('UK Parliament');
  });
});

describe('a party of a name that others bear too', () => {
  it('is the known one of the country that the page gives it to', () => {
    expect(resolvePage("Headline\nL[Vietnam]'s O[Communist Party] met.").entityOf('Communist Party').name).toBe('Communist Party of Vietnam');
    expect(resolvePage('Headline\nIn L[Beijing], L[Shanghai], L[China] and L[China] the O[Communist Party] met.').entityOf('Communist Party').name).toBe('Communist Party of China');
  });

  it('is none where the page tells no country', () => {
    expect(resolvePage('Headline\nThe O[Communist Party] met.').entityOf('Communist Party').known).toBe(false);
  });
});
