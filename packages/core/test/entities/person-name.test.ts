import { describe, expect, it } from 'vitest';
import { isNearSpelling, readPersonName, sameFullName } from '../../src/entities/person-name.ts';

const same = (left: string, right: string) => sameFullName(readPersonName(left), readPersonName(right));

describe('full names', () => {
  it.each([
    ['Assimi Goita', 'Assimi Goïta'],
    ['Donald Trump', 'Donald J. Trump'],
    ['Mike Pompeo', 'Michael Pompeo'],
    ['Steph Bazzle', 'Stephanie Bazzle'],
    ['J. Smith', 'John Smith'],
    ['Volodymyr Zelenskyy', 'Volodymyr Zelensky'],
    ['Bashar al-Assad', 'Bashar Assad'],
    ['Robert Kennedy', 'Robert Kennedy Jr.'],
    ['Edwin T. Marlow', 'Edwin Thomas Marlow'],
    ['Edwin T. Marlow', 'Edwin T. R. Marlow'],
  ])('%s is %s', (left, right) => {
    expect(same(left, right)).toBe(true);
  });

  it.each([
    ['Joe Biden', 'Hunter Biden'],
    ['John Smith', 'Jane Smith'],
    ['George Bush', 'George Best'],
    ['Xi Jinping', 'Xi Mingze'],
    ['Edwin T. Marlow', 'Edwin R. T. Marlow'],
    ['Edwin T. Marlow', 'Edwin Rupert Marlow'],
    ['Edwin Marlow Jr.', 'Edwin Marlow Sr.'],
  ])('%s is not %s', (left, right) => {
    expect(same(left, right)).toBe(false);
  });
});

describe('spellings', () => {
  it('may differ by a letter in words of five, by two in words of eight', () => {
    expect(isNearSpelling('goita', 'goitta')).toBe(true);
    expect(isNearSpelling('zelensky', 'zelenskyy')).toBe(true);
    expect(isNearSpelling('mali', 'malo')).toBe(false);
    expect(isNearSpelling('putin', 'rutin')).toBe(false);
  });
});
