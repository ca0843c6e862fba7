import { describe, expect, it } from 'vitest';
import { resolvePage } from './resolve-page.ts';

describe('the country of most known names of a page', () => {
  const page = resolvePage('Headline\nP[Tony Abbott] of the O[Australian Labor Party] told the O[Australian Broadcasting Corporation] and O[Kookaburra Press Club] between L[Pakistan] and L[Chile]. Prosecutor P[Ann Bell] and P[Joe Dorn] met the O[World Press Forum] in O[Parliament] and O[Australian National University].');

  it('is that of bodies and servants of a state without another', () => {
    expect(page.entityOf('Kookaburra Press Club').country).toBe('AUS');
    expect(page.entityOf('Parliament').country).toBe('AUS');
    expect(page.entityOf('Ann Bell').country).toBe('AUS');
  });

  it('is not that of bodies of the world, or of anyone', () => {
    expect(page.entityOf('World Press Forum').country).toBeNull();
    expect(page.entityOf('Joe Dorn').country).toBeNull();
  });

  it('is not told by one thing of it, however often named', () => {
    const other = resolvePage('Headline\nL[Japan] won. L[Japan] lost. L[Japan] rose. O[Kookaburra Press Club] said so.');
    expect(other.entityOf('Kookaburra Press Club').country).toBeNull();
  });
});
