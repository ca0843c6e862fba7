import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameoCode, countryCode, entityIdFormat, isCorpusError, isoDate, isoDateTime, languageTag } from '../../src/index.ts';

describe('isoDate', () => {
  it.each(['2023-06-14', '2024-02-29', '2000-02-29', '0001-01-01'])('takes %s', (text) => {
    expect(isoDate.if(text)).toBe(text);
  });
  it.each(['2023-02-30', '2023-02-29', '1900-02-29', '2023-13-01', '2023-00-10', '2023-01-00', '0000-01-01', '2023-6-1', ' 2023-06-14', '2023-06-14T00:00:00Z'])(
    'refuses %s',
    (text) => {
      expect(isoDate.is(text)).toBe(false);
    },
  );
  it('agrees with the calendar of Date on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, day) => {
        const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
        const date = new Date(`${text}T00:00:00Z`);
        const real = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
        expect(isoDate.is(text)).toBe(real);
      }),
    );
  });
  it('throws RECORD_INVALID where asked to', () => {
    expect(() => isoDate.as('yesterday')).toThrow(expect.objectContaining({ code: 'RECORD_INVALID' }));
    try {
      isoDate.assert(5);
    } catch (error) {
      expect(isCorpusError(error)).toBe(true);
    }
    expect.assertions(2);
  });
});

describe('isoDateTime', () => {
  it.each(['2023-06-14T10:00:00Z', '2023-06-14T10:00:00.123+02:00'])('takes %s', (text) => {
    expect(isoDateTime.is(text)).toBe(true);
  });
  it.each(['2023-06-14T24:00:00Z', '2023-06-14 10:00:00Z', '2023-06-14T10:00:00', '2023-02-30T10:00:00Z'])('refuses %s', (text) => {
    expect(isoDateTime.is(text)).toBe(false);
  });
});

describe('codes and ids', () => {
  it.each([
    [cameoCode, '042', true],
    [cameoCode, '42', false],
    [cameoCode, '1823', true],
    [cameoCode, '21', false],
    [countryCode, 'MLI', true],
    [countryCode, 'ML', false],
    [languageTag, 'zh-Hant-TW', true],
    [languageTag, 'und', true],
    [languageTag, 'English', false],
    [entityIdFormat, 'wd:Q912', true],
    [entityIdFormat, 'wd:912', false],
    [entityIdFormat, 'ent:0123456789abcdef', true],
    [entityIdFormat, 'mine:42', true],
    [entityIdFormat, 'no space:42', false],
  ] as const)('%#: %s', (format, text, right) => {
    expect(format.is(text)).toBe(right);
  });
});
