import { describe, expect, it } from 'vitest';
import { resolvePage } from './resolve-page.ts';

describe('the name of a chamber or court that every country has', () => {
  it('holds its country where the page tells it', () => {
    expect(resolvePage('Headline\nIn L[Nigeria], L[Nigeria] and L[Abuja] the O[Senate] met.').entityOf('Senate')).toMatchObject({ name: 'Senate of Nigeria', aliases: ['Senate'] });
    expect(resolvePage('Headline\nIn L[Manila] and L[Cebu], L[Philippines], L[Philippines], the O[Supreme Court] met.').entityOf('Supreme Court').name).toBe('Supreme Court of the Philippines');
  });

  it('is as it is printed elsewhere', () => {
    expect(resolvePage('Headline\nIn L[Nigeria] and L[Chile] the O[Senate] met.').entityOf('Senate').name).toBe('Senate');
    expect(resolvePage('Headline\nIn L[Nigeria], L[Nigeria] and L[Abuja] the O[Ministry of Health] met.').entityOf('Ministry of Health').name).toBe('Ministry of Health');
  });
});
