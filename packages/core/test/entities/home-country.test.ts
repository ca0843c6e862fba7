import { describe, expect, it } from 'vitest';
import { homeCountry } from '../../src/entities/home-country.ts';
import { countryCode } from '../../src/models/index.ts';

const countries = (text: string) => text.split(' ').map((code) => (code === '-' ? null : countryCode.as(code)));

describe('the country that a page is about', () => {
  it.each([
    ['is that of most names', 'MLI FRA MLI MLI', 'MLI'],
    ['needs three names', 'MLI MLI', null],
    ['needs three in five of all names of countries', 'MLI MLI MLI FRA FRA', 'MLI'],
    ['is none if another has as many', 'MLI FRA MLI FRA MLI FRA', null],
    ['heeds no names without a country', 'MLI - MLI - - - MLI -', 'MLI'],
    ['is never a body of several countries', 'EUR EUR EUR EUR', null],
  ])('%s', (_, names, home) => {
    expect(homeCountry(countries(names))).toBe(home);
  });
});
