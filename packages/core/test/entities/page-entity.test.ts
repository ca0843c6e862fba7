import { describe, expect, it } from 'vitest';
import { resolvePage } from './resolve-page.ts';

function idOf(marked: string, printed: string): string {
  return resolvePage(`Headline\n${marked}`).entityOf(printed).id;
}

describe('the id of what the knowledge base does not name', () => {
  it('is that of a company with and without its legal form', () => {
    const id = idOf('O[Quarry Lane Robotics] sells.', 'Quarry Lane Robotics');
    expect(idOf('O[Quarry Lane Robotics Inc.] sells.', 'Quarry Lane Robotics Inc.')).toBe(id);
    expect(idOf('O[Quarry Lane Robotics, Ltd] sells.', 'Quarry Lane Robotics, Ltd')).toBe(id);
    expect(idOf('O[Quarry Lane Software] sells.', 'Quarry Lane Software')).not.toBe(id);
  });

  it('is that of a name with "&" and with "and"', () => {
    expect(idOf('O[Mops & Brooms Museum] opens.', 'Mops & Brooms Museum')).toBe(idOf('O[Mops and Brooms Museum] opens.', 'Mops and Brooms Museum'));
  });

  it('is one for the words of a people', () => {
    expect(idOf('N[Jewish] groups met.', 'Jewish')).toBe(idOf('The N[Jews] met.', 'Jews'));
    expect(idOf('N[Christian] groups met.', 'Christian')).toBe(idOf('The N[Christians] met.', 'Christians'));
  });
});

describe('a known company', () => {
  it('is found by its name with "and" too', () => {
    expect(resolvePage('Headline\nO[Johnson and Johnson] sells soap.').links).toEqual(['Johnson & Johnson']);
  });
});

describe('a known party', () => {
  it('is found where pages add what it is', () => {
    expect(resolvePage('Headline\nThe O[Likud party] won.').links).toEqual(['Likud']);
  });
});

describe('words for people that are those of a party', () => {
  it('are the party on a page about its country', () => {
    const page = resolvePage('Headline\nIn L[Britain], in L[London], the N[Conservatives] met N[British] voters.');
    expect(page.entityOf('Conservatives')).toMatchObject({ name: 'Conservative Party', country: 'GBR' });
  });

  it('are people elsewhere', () => {
    expect(resolvePage('Headline\nIn L[Ohio], in the L[US], the N[Conservatives] met.').entityOf('Conservatives')).toMatchObject({ known: false });
  });
});
