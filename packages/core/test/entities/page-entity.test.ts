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

  it('is that of a person with and without spaces between initials', () => {
    expect(idOf('It was P[J. R. Quillfeather].', 'J. R. Quillfeather')).toBe(idOf('It was P[J.R. Quillfeather].', 'J.R. Quillfeather'));
  });

  it('is one for the words of a people', () => {
    expect(idOf('N[Jewish] groups met.', 'Jewish')).toBe(idOf('The N[Jews] met.', 'Jews'));
    expect(idOf('N[Christian] groups met.', 'Christian')).toBe(idOf('The N[Christians] met.', 'Christians'));
  });
});

describe('the id of what many are called', () => {
  const [first, second] = ['Much was said.', 'Little was said.'];
  const onPages = (marked: string, printed: string, other = marked) => [idOf(`${first} ${marked}`, printed), idOf(`${second} ${other}`, printed)] as const;

  it.each([
    ['a body that every country has, where no country is told', 'The O[High Court] met.', 'High Court'],
    ['a body told by what it is alone', 'The O[Times] wrote.', 'Times'],
    ['a building that every town has', 'At L[City Hall] they met.', 'City Hall'],
    ['an embassy', 'At the L[U.S. Embassy] they met.', 'U.S. Embassy'],
    ['a person of a common name', 'It was P[Brian Taylor].', 'Brian Taylor'],
  ])('is told apart by the page: %s', (_, marked, printed) => {
    const [left, right] = onPages(marked, printed);
    expect(left).not.toBe(right);
  });

  it.each([
    ['a body with its country', 'The N[Peruvian] O[High Court] met in L[Peru].', 'High Court'],
    ['a person of a rare name', 'It was P[Brian Quillfeather].', 'Brian Quillfeather'],
    ['a person of a common name with country and office', 'N[Peruvian] judge P[Brian Taylor] spoke.', 'Brian Taylor'],
    ['a hall with a name', 'At L[Quillfeather Hall] they met.', 'Quillfeather Hall'],
  ])('is one on all pages: %s', (_, marked, printed) => {
    const [left, right] = onPages(marked, printed);
    expect(left).toBe(right);
  });

  it('is that of two persons where the country or the office differs', () => {
    const [left, right] = onPages('N[Peruvian] judge P[Brian Taylor] spoke.', 'Brian Taylor', 'N[Chilean] judge P[Brian Taylor] spoke.');
    expect(left).not.toBe(right);
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
