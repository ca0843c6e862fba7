import { describe, expect, it } from 'vitest';
import { resolvePage } from './resolve-page.ts';

const nameIn = (marked: string, printed: string): string => resolvePage(`Headline\n${marked}`).entityOf(printed).name;

describe('the name of a body', () => {
  it('holds the article that is a part of it inside sentences', () => {
    expect(nameIn('She told The O[Quernmore Bugle] that it rained. The O[Quernmore Bugle] is old.', 'Quernmore Bugle')).toBe('The Quernmore Bugle');
  });

  it('does not hold one that any name has', () => {
    expect(nameIn('The O[Quernmore Museum] opened. He told the O[Quernmore Museum] so.', 'Quernmore Museum')).toBe('Quernmore Museum');
    expect(nameIn('The O[Quernmore Museum] opened.', 'Quernmore Museum')).toBe('Quernmore Museum');
  });

  it('is of one body with and without it', () => {
    const page = resolvePage('Headline\nShe told The O[Quernmore Bugle] so.');
    expect(resolvePage('Headline\nThe O[Quernmore Bugle] is old.').entityOf('Quernmore Bugle').id).toBe(page.entityOf('Quernmore Bugle').id);
  });
});
