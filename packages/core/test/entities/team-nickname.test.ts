import { describe, expect, it } from 'vitest';
import { resolvePage } from './resolve-page.ts';

describe('the nickname of a team alone', () => {
  it('is a word like another on a page of no sport', () => {
    expect(resolvePage('Vote\nA group of O[Senators] met in L[Canada] and the L[US].').entityOf('Senators').known).toBe(false);
    expect(resolvePage('Gala\nThe O[Stars] of Elm Street School beat O[Hill Academy] in L[Texas].').entityOf('Stars').known).toBe(false);
  });

  it('is the team where the page names a league, a team in full or the city', () => {
    expect(resolvePage('Game\nThe O[Senators] lost, the O[NHL] said, in L[Canada].').entityOf('Senators').name).toBe('Ottawa Senators');
    expect(resolvePage('Game\nThe O[Stars] met the O[New York Rangers] in the L[US].').entityOf('Stars').name).toBe('Dallas Stars');
    expect(resolvePage('Game\nThe O[Stars] won in L[Dallas], in the L[US].').entityOf('Stars').name).toBe('Dallas Stars');
  });

  it('needs nothing more where it is the whole name', () => {
    expect(resolvePage('Game\nO[Arsenal] won in L[Britain].').entityOf('Arsenal').country).toBe('GBR');
  });
});
