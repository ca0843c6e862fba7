import { describe, expect, it } from 'vitest';
import { resolvePage } from './resolve-page.ts';

function told(line: string, name: string) {
  const { country, subtype, sectors } = resolvePage(`Headline\n${line}`).entityOf(name);
  return { country, subtype, sectors };
}

describe('a noun printed with the name of a body', () => {
  it('tells its kind and country before the name', () => {
    expect(told('The N[German] outdoor company O[Fernweh] and others in L[Norway] said no.', 'Fernweh')).toEqual({ country: 'DEU', subtype: 'company', sectors: ['BUS'] });
    expect(told('Analysts at research firm O[Ondara] in L[Peru], L[Chile] and L[Spain] agreed.', 'Ondara').subtype).toBe('company');
    expect(told('He bought a camper of the vehicle-maker O[Windigo].', 'Windigo').subtype).toBe('company');
    expect(told('She asked the Helsinki-based think tank O[Kaamos] and the N[French].', 'Kaamos')).toEqual({ country: 'FIN', subtype: 'ngo', sectors: ['SOC'] });
  });

  it('tells them in an apposition', () => {
    expect(told('O[Kaamos], a think tank in L[Helsinki], and L[France] warned.', 'Kaamos')).toEqual({ country: 'FIN', subtype: 'ngo', sectors: ['SOC'] });
    expect(told('O[Vertigo Council for Air] (VCA), a Beijing-based charity, told L[France].', 'Vertigo Council for Air').country).toBe('CHN');
    expect(told('O[Trade Circle], a trade-focused consulting firm in L[Washington], and L[France] said.', 'Trade Circle')).toEqual({ country: 'USA', subtype: 'company', sectors: ['BUS'] });
  });

  it('is not the noun of another clause', () => {
    expect(told('N[German] ministers told the company that O[Fernweh] in L[Norway] and L[Spain] lied.', 'Fernweh').subtype).toBeNull();
    expect(told('O[Fernweh], the company official said in L[Norway] and L[Spain].', 'Fernweh').subtype).toBeNull();
  });
});

describe('the name of a body', () => {
  it('tells its kind by legal form and last word', () => {
    const page = resolvePage('Headline\nO[Lumina Athletica Inc.] and O[Metropolitan Police Department] and O[Westhill High School] and O[Electoral College] and O[Larch Institute].');
    expect(page.entities.map(({ name, subtype }) => [name, subtype]).sort()).toEqual([
      ['Electoral College', 'government'], ['Larch Institute', 'ngo'], ['Lumina Athletica Inc.', 'company'], ['Metropolitan Police Department', 'police'], ['Westhill High School', null],
    ]);
  });

  it('is in the one country of the page, whatever its kind', () => {
    expect(resolvePage('Headline\nIn L[Jamaica], L[Jamaica] and L[Kingston] the O[Harbour Herald] wrote.').entityOf('Harbour Herald').country).toBe('JAM');
  });

  it('meets its abbreviation after a possessive', () => {
    expect(resolvePage('Headline\nIt is O[Lake Arden College]’s (LARC) own. O[LARC] won.').links).toEqual(['Lake Arden College', 'Lake Arden College']);
  });

  it('is not in a town that is a word of such names', () => {
    expect(resolvePage('Headline\nThe O[University and College Union] of L[Britain], L[Britain] said.').entityOf('University and College Union').country).toBe('GBR');
  });

  it('meets its initials with its place as initials, or without its place', () => {
    expect(resolvePage('Headline\nThe O[D.C. Housing Authority] closed. O[DCHA] said so.').links).toEqual(['D.C. Housing Authority', 'D.C. Housing Authority']);
    expect(resolvePage('Headline\nThe O[Oregon Public Utilities Commission] met. O[PUC] said so.').links).toEqual(['Oregon Public Utilities Commission', 'Oregon Public Utilities Commission']);
  });

  it('is one with its state before or after it', () => {
    expect(new Set(resolvePage('Headline\nThe O[Supreme Court of Colorado] ruled in L[Denver], L[Colorado]. The O[Colorado Supreme Court] said so.').links.filter((name) => name.includes('Court'))).size).toBe(1);
  });
});
