import { describe, expect, it } from 'vitest';
import { resolvePage } from './resolve-page.ts';

describe('a body that every country has', () => {
  it('is the known one of the country that the page gives it to', () => {
    expect(resolvePage('Headline\nIn L[Ohio], L[Texas], L[Dallas], L[Chicago] and the L[US] people waited for the O[Supreme Court].').entityOf('Supreme Court').name).toBe('US Supreme Court');
    expect(resolvePage('Headline\nIn L[London], L[Leeds], L[Britain] and the L[UK] people waited for O[Parliament].').entityOf('Parliament').name).toBe('UK Parliament');
  });
});
