import { describe, expect, it } from 'vitest';
import { resolvePage } from './resolve-page.ts';

describe('the country that a page is about', () => {
  it('is told by its statesmen, not by the one country that they talk of', () => {
    const page = resolvePage("Hearing\nP[Donald Trump] said so. His call with L[Ukraine] was wrong, said Senator P[Ann Marsh]. P[Trump] and P[Joe Biden] did not reply. P[Biden] left, P[Trump] stayed.");
    expect(page.entityOf('Ann Marsh').country).toBe('USA');
  });

  it('is told by who is named in full and in office on the day', () => {
    const page = resolvePage('Talks\nP[Nangolo Mbumba] spoke. P[Nangolo Mbumba] had been to the L[US] and the L[US]. P[Mbumba] met deputy minister P[Ann Marsh], and P[Mbumba] left.', '2024-02-20');
    expect(page.entityOf('Ann Marsh').country).toBe('NAM');
  });

  it('is told by the bodies of a state, from which the bodies named beside them take it', () => {
    const page = resolvePage('Wages rise\nO[Harvard University] said the war in L[Israel] changed nothing. O[Harvard University] and the O[Garden Street Working Group] agreed. O[Harvard University] pays more.');
    expect(page.entityOf('Garden Street Working Group').country).not.toBe('ISR');
  });

  it('is not told by companies, which are named everywhere', () => {
    const page = resolvePage('Sales\nO[Apple], O[Google], O[Facebook] and O[Amazon] sell more in L[Brazil], said deputy minister P[Ana Prado].');
    expect(page.entityOf('Ana Prado').country).toBe('BRA');
  });

  it('is not told by bodies that every country has', () => {
    const page = resolvePage('Vote\nO[Parliament] met the O[Supreme Court] and the O[Senate] in L[Kenya], said deputy minister P[Ann Odera]. O[Parliament] left. O[Parliament] came.');
    expect(page.entityOf('Ann Odera').country).toBe('KEN');
  });
});

describe('a place that nobody knows', () => {
  it('lies in that country too', () => {
    const page = resolvePage('Wages rise\nO[Harvard University] said the war in L[Israel] changed nothing in L[Quernmore County]. O[Harvard University] pays more. O[Harvard University] left.\nO[Harvard University] grew, O[Harvard University] said, and O[Harvard University] shrank. O[Harvard University] won.');
    expect(page.entityOf('Quernmore County').country).not.toBe('ISR');
  });
});

describe('one foreign country, named once', () => {
  const page = resolvePage('A film\nIn O[Quernmore Pictures] a poet of L[Vale Hollow] loves N[Japanese] tea, said deputy minister P[Ann Marsh].');

  it('is not that of companies and places', () => {
    expect(page.entityOf('Quernmore Pictures').country).toBeNull();
    expect(page.entityOf('Vale Hollow').country).toBeNull();
  });

  it('is that of a minister', () => {
    expect(page.entityOf('Ann Marsh').country).toBe('JPN');
  });

  it('is that of places where a place in it is named', () => {
    expect(resolvePage('A film\nIn L[Tokyo], L[Japan], the poet of L[Vale Hollow] sang.').entityOf('Vale Hollow').country).toBe('JPN');
  });
});
