import { describe, expect, it } from 'vitest';
import { resolvePage } from './resolve-page.ts';

describe('the short name of a place', () => {
  it('is joined to the full one, which is shown', () => {
    const page = resolvePage('Stars\nL[Quernmore Observatory] opened. L[Quernmore] was cold. L[Quernmore] was dark.');
    expect(page.links).toEqual(['Quernmore Observatory', 'Quernmore Observatory', 'Quernmore Observatory']);
  });

  it('is not that of a town or county beside its hospital or jail', () => {
    const page = resolvePage('Crash\nA man of L[Quernmore] was taken to L[Quernmore Memorial Hospital]. L[Zeal County] police took him to the L[Zeal County Jail].');
    expect(page.links).toEqual(['Quernmore', 'Quernmore Memorial Hospital', 'Zeal County', 'Zeal County Jail']);
    expect(page.entityOf('Zeal County').subtype).toBe('region');
  });

  it('is that of a known place where it stands with an article', () => {
    expect(resolvePage('War\nIn the L[Gaza Strip] it rained. Rain fell on the L[Strip].').links).toEqual(['Gaza Strip', 'Gaza Strip']);
    expect(resolvePage('War\nIn the L[Gaza Strip] it rained. Rain fell on L[Strip].').links).toEqual(['Gaza Strip', 'Strip']);
  });
});
