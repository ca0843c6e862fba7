import { describe, expect, it } from 'vitest';
import { findTeaserDates } from '../../src/events/teaser-dates.ts';
import { analyze, type Zone } from '../../src/language/index.ts';
import { type Article, isoDate } from '../../src/models/index.ts';

const PAGE = isoDate.as('2023-06-14');

/** Dates of the teasers on a page: its lines that are longer than a date, in order. */
function datesOf(text: string, related: Article['related'] = []): (string | null)[] {
  const zones: Zone[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]{16,}/g)) zones.push({ start: index, end: index + line.length, kind: 'related-title' });
  const analysis = analyze(text, zones, { tag: false });
  const dateOf = findTeaserDates({ related }, analysis, PAGE);
  return zones.map((_, zone) => dateOf(analysis.sentences.zone.indexOf(zone)));
}

describe('findTeaserDates', () => {
  it('reads the line below a teaser, not below the next one', () =>
    expect(datesOf('Rebels take the town\nJune 2, 2023\nTalks end in the capital\nTroops leave the border\nJune 5, 2023')).toEqual(['2023-06-02', null, '2023-06-05']));

  it('believes the related items first', () => {
    const teaser = { start: 0, end: 33, date: '2023-06-01' } as Article['related'][number];
    expect(datesOf('Rebels take the town\nJune 2, 2023\nTalks end in the capital\nJune 3, 2023', [teaser])).toEqual(['2023-06-01', '2023-06-03']);
  });

  it('does not take the beginning of a line at the end of its reach for a date', () => {
    const short = (length: number): string => `${'a'.repeat(14)}\n`.repeat(length / 15);
    expect(datesOf(`Rebels take the town\n${short(390)}on Monday night\n${short(90)}`)).toEqual([null]);
    expect(datesOf(`Rebels take the town\n${short(390)}on Monday\n${short(90)}`)).toEqual(['2023-06-12']);
    expect(datesOf(`Rebels take the town\n${short(390)}on Monday`)).toEqual(['2023-06-12']);
  });
});
