import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/events/resolve-date.ts';
import { isoDate } from '../../src/models/index.ts';

/** A Wednesday. */
const PAGE = isoDate.as('2023-06-14');

function datesOf(text: string, future = false): string[] {
  return findDates(text, 0, text.length, { page: PAGE }).flatMap(({ dates, datesAhead }) =>
    (future ? datesAhead : dates).map(({ start, end, precision }) => (precision === 'day' && start === end ? start : `${start}/${end} ${precision}`)),
  );
}

describe('findDates', () => {
  it.each([
    ['on Wednesday', ['2023-06-14']],
    ['on Tuesday', ['2023-06-13']],
    ['last Wednesday', ['2023-06-07']],
    ['next Monday', ['2023-06-19']],
    ['today', ['2023-06-14']],
    ['yesterday', ['2023-06-13']],
    ['tomorrow', ['2023-06-15']],
    ['1 day ago', ['2023-06-13']],
    ['two weeks ago', ['2023-05-29/2023-06-04 week']],
    ['last week', ['2023-06-05/2023-06-11 week']],
    ['earlier this week', ['2023-06-12/2023-06-18 week']],
    ['last month', ['2023-05-01/2023-05-31 month']],
    ['in August 2020', ['2020-08-01/2020-08-31 month']],
    ['in August', ['2022-08-01/2022-08-31 month']],
    ['last December', ['2022-12-01/2022-12-31 month']],
    ['in March of this year', ['2023-03-01/2023-03-31 month']],
    ['since 2012', ['2012-01-01/2012-12-31 year']],
    ['on June 3, 2021', ['2021-06-03']],
    ['3 June 2021', ['2021-06-03']],
    ['on 9 May', ['2023-05-09']],
    ['Dec. 24', ['2022-12-24']],
    ['2021-06-03', ['2021-06-03']],
    ['last Tuesday', ['2023-06-06']],
    ['over the weekend', ['2023-06-10/2023-06-11 day']],
    ['over the past week', ['2023-06-12/2023-06-18 week']],
    ['in the past 24 hours', ['2023-06-14']],
    ['last summer', ['2022-06-01/2022-08-31 month']],
    ['spring 2021', ['2021-03-01/2021-05-31 month']],
    ['during World War II', ['1939-01-01/1945-12-31 year']],
    ['in the First World War', ['1914-01-01/1918-12-31 year']],
    ['during WWII, in WW I', ['1939-01-01/1945-12-31 year', '1914-01-01/1918-12-31 year']],
    ['the two-year civil war', ['2021-01-01/2023-06-14 year']],
    ['a 14-month siege', ['2022-04-01/2023-06-14 month']],
    ['a five-year deal, several-year wars', []],
    ['this past year', ['2023-01-01/2023-12-31 year']],
    ['in spring of last year', ['2022-03-01/2022-05-31 month']],
    ['a couple of weeks ago', ['2023-05-29/2023-06-04 week']],
    ['the third quarter of 2022', ['2022-07-01/2022-09-30 month']],
    ['the 1990s', ['1990-01-01/1999-12-31 year']],
    ['the 2020 coup', ['2020-01-01/2020-12-31 year']],
    ['the September elections', ['2022-09-01/2022-09-30 month']],
    ["Mali's failed 2020 coup", ['2020-01-01/2020-12-31 year']],
    ['the 2022 elections', ['2022-01-01/2022-12-31 year']],
    ['Russia launched 2000 missiles at Ukraine on Tuesday', ['2023-06-13']],
    ['they killed 1900 civilians, of 2000 people and of 2000 demonstrators in the 2000 attacks', []],
    ['ON 9 MAY', ['2023-05-09']],
    ['on Sat.', ['2023-06-10']],
    ['March 12,000', []],
    ['next June', ['2024-06-01/2024-06-30 month']],
    ['last June', ['2022-06-01/2022-06-30 month']],
    ['June\u00A02', ['2023-06-02']],
    ['last\u00A0week', ['2023-06-05/2023-06-11 week']],
    ['three days\nago', ['2023-06-11']],
    ['in the\nFirst World  War', ['1914-01-01/1918-12-31 year']],
    ['last\nnight', ['2023-06-13']],
  ])('resolves "%s"', (text, expected) => expect(datesOf(text)).toEqual(expected));

  it.each([
    ['2023-01-20', 'this winter', '2022-12-01'],
    ['2023-01-20', 'last winter', '2021-12-01'],
    ['2023-01-20', 'next winter', '2023-12-01'],
    ['2023-12-20', 'this winter', '2023-12-01'],
    ['2023-12-20', 'last winter', '2022-12-01'],
    ['2023-06-14', 'last winter', '2022-12-01'],
    ['2023-06-14', 'over the past winter', '2022-12-01'],
    ['2023-06-14', 'last spring', '2023-03-01'],
    ['2023-06-14', 'this autumn', '2023-09-01'],
    ['2023-06-14', 'next summer', '2024-06-01'],
  ])('on %s "%s" begins on %s', (page, text, expected) =>
    expect(findDates(text, 0, text.length, { page: isoDate.as(page) })[0]!.dates[0]!.start).toBe(expected));

  it.each([
    ['0001-01-01', 'last month', []],
    ['0001-01-01', 'yesterday', []],
    ['0001-01-01', 'last week', []],
    ['0099-03-05', 'last month', ['0099-02-01']],
    ['9999-12-31', 'tomorrow', []],
    ['9999-12-31', 'next week', []],
    ['9999-12-31', 'today', ['9999-12-31']],
    ['0200-01-01', '500 years ago', []],
  ])('tells no time outside of the years 1 to 9999: on %s "%s"', (page, text, expected) =>
    expect(findDates(text, 0, text.length, { page: isoDate.as(page) }).map(({ dates }) => dates[0]!.start)).toEqual(expected));

  it('reads two times from one expression', () => {
    expect(datesOf('in March and August 2022')).toEqual(['2022-03-01/2022-03-31 month', '2022-08-01/2022-08-31 month']);
    expect(datesOf('in 2020 and 2021')).toEqual(['2020-01-01/2020-12-31 year', '2021-01-01/2021-12-31 year']);
  });

  it('looks ahead where the event lies ahead', () => {
    expect(datesOf('on Friday', true)).toEqual(['2023-06-16']);
    expect(datesOf('in August', true)).toEqual(['2023-08-01/2023-08-31 month']);
  });

  it.each([
    ['the next day', '2020-08-19'],
    ['the next year', '2021-01-01'],
    ['three days later', '2020-08-21'],
    ['the previous night', '2020-08-17'],
    ['the following year', '2021-01-01'],
    ['two months later', '2020-10-01'],
    ['at the time', '2020-08-18'],
  ])('counts "%s" from the date told before', (text, expected) => {
    const day = isoDate.as('2020-08-18');
    const previous = { start: day, end: day, precision: 'day', basis: 'explicit', text: null } as const;
    expect(findDates(text, 0, text.length, { page: PAGE, previous })[0]!.dates[0]!.start).toBe(expected);
    expect(findDates(text, 0, text.length, { page: PAGE })).toEqual([]);
  });

  it('knows no 29 February ahead where the next year has none', () => {
    const [found] = findDates('on 29 February', 0, 14, { page: isoDate.as('2024-06-14') });
    expect(found!.datesAhead).toEqual(found!.dates);
    expect(found!.dates[0]!.start).toBe('2024-02-29');
  });

  it('gives times of both kinds for every expression, on any day', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), fc.constantFrom('29 February', 'February 29', 'next Friday', 'in March and August', 'last winter', '31 December', 'in May'), (day, text) => {
        for (const found of findDates(text, 0, text.length, { page: isoDate.as(day.toISOString().slice(0, 10)) })) {
          expect(found.dates).not.toEqual([]);
          expect(found.datesAhead).not.toEqual([]);
        }
      }),
    );
  });

  it('reads no date from days that do not exist, names and modal verbs', () => {
    expect(datesOf('June 31, 2021')).toEqual([]);
    expect(datesOf('Theresa May said they may march')).toEqual([]);
    expect(datesOf('this march was attacked, this may be the last march')).toEqual([]);
    expect(datesOf('where refugees sat. The army killed them in the sun. They wed.')).toEqual([]);
    expect(datesOf('12 march on the capital, may 5,000 people, 1 may leave, an august body')).toEqual([]);
    expect(datesOf('by decree, on Sundays, this weekly')).toEqual([]);
  });

  it('resolves only printed years without the date of the page', () => {
    expect(findDates('on Friday in 2020', 0, 17, { page: null }).flatMap(({ dates }) => dates.map(({ start }) => start))).toEqual(['2020-01-01']);
  });

  it('gives offsets that slice the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('on ', 'Friday ', 'June ', '31 ', '2021 ', 'last ', 'two ', 'weeks ', 'ago ', 'é', '\u{1F600} ', 'and ')), (parts) => {
        const text = parts.join('');
        for (const { start, end, dates } of findDates(text, 0, text.length, { page: PAGE })) {
          expect(dates.every((date) => date.text !== null && text.slice(start, end) === date.text && date.start <= date.end)).toBe(true);
        }
      }),
    );
  });
});
