import { describe, expect, it } from 'vitest';
import { parseByline } from '../../src/article/parse-byline.ts';
import { parseDateline } from '../../src/article/parse-dateline.ts';
import { parseDates } from '../../src/article/parse-date.ts';
import { parseRelativeDate } from '../../src/article/parse-relative-date.ts';
import { splitCredit } from '../../src/article/split-credit.ts';
import { isoDate } from '../../src/models/index.ts';
import { readCases } from './read-cases.ts';

const readNames = (text: string): string => parseByline(text).authors.map(({ name, kind }) => (kind === 'organization' ? `${name}(o)` : name)).join('; ');
const readDates = (text: string): string => parseDates(text, { pageDate: isoDate.as('2023-06-20') }).map(({ value }) => value).join('; ');
const readAge = (text: string): string | null => parseRelativeDate(text, isoDate.as('2025-06-24'));
const readDateline = (text: string): string | null => {
  const span = parseDateline(text);
  return span === null ? null : text.slice(span.start, span.end);
};
const readCaption = (text: string): string => {
  const { captionStart, captionEnd, credit } = splitCredit(text);
  return `${text.slice(captionStart, captionEnd).trim()} |${credit === null ? '' : ` ${credit}`}`;
};

describe('byline', () => {
  it.each(readCases('byline.valid'))('$input', ({ input, expected }) => expect(readNames(input)).toBe(expected));
  it.each(readCases('byline.invalid'))('names nobody: $input', ({ input }) => expect(readNames(input)).toBe(''));

  it('tells job and employer', () => {
    expect(parseByline('By Jane Doe, Chief Political Correspondent').authors).toMatchObject([{ name: 'Jane Doe', role: 'Chief Political Correspondent', start: 3, end: 11 }]);
    expect(parseByline('Jane Doe, Director of Field Work, Example Foundation').authors).toMatchObject([{ role: 'Director of Field Work' }]);
    expect(parseByline('By Jane Doe | Fox News').authors).toMatchObject([{ name: 'Jane Doe', affiliation: 'Fox News' }]);
    expect(parseByline('By Jane Doe in London for The Guardian').authors).toMatchObject([{ affiliation: 'The Guardian' }]);
    expect(parseByline('Senior Staff Reporter')).toMatchObject({ authors: [], role: 'Senior Staff Reporter' });
  });
  it('says whose names the next line must hold', () => {
    expect(parseByline('By')).toMatchObject({ labelled: true, open: 'author' });
    expect(parseByline('With contributions from')).toMatchObject({ open: 'other' });
    expect(parseByline('By Jane Doe').open).toBeNull();
  });
  it('takes a bare word only after "By"', () => {
    expect(parseByline('Konstantin', { labelled: true }).authors).toHaveLength(1);
    expect(parseByline('Konstantin').authors).toHaveLength(0);
  });
});

describe('dateline', () => {
  it.each(readCases('dateline.valid'))('$input', ({ input, expected }) => expect(readDateline(input)).toBe(expected));
  it.each(readCases('dateline.invalid'))('none: $input', ({ input }) => expect(readDateline(input)).toBeNull());
});

describe('date', () => {
  it.each(readCases('date.valid'))('$input', ({ input, expected }) => expect(readDates(input)).toBe(expected));
  it.each(readCases('date.invalid'))('none: $input', ({ input }) => expect(readDates(input)).toBe(''));

  it('reads 03/04 as the order that fits the page, else as the caller says', () => {
    const text = '03/04/2024';
    expect(parseDates(text, { pageDate: isoDate.as('2024-04-03') })[0]?.day).toBe('2024-04-03');
    expect(parseDates(text, { pageDate: isoDate.as('2024-03-05') })[0]?.day).toBe('2024-03-04');
    expect(parseDates(text, { dayFirst: true })[0]?.day).toBe('2024-04-03');
    expect(parseDates(text)[0]?.day).toBe('2024-03-04');
  });
});

describe('age', () => {
  it.each(readCases('relative-date.valid'))('$input', ({ input, expected }) => expect(readAge(input)).toBe(expected));
  it.each(readCases('relative-date.invalid'))('none: $input', ({ input }) => expect(readAge(input)).toBeNull());
});

describe('caption', () => {
  it.each(readCases('credit.valid'))('$input', ({ input, expected }) => expect(readCaption(input)).toBe(expected));
});
