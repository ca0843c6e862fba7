import { describe, expect, it } from 'vitest';
import { createEventMerger } from '../../src/corpus/merge-events.ts';
import {
  documentId, entityId, eventMentionId, isoDate, SCHEMA_VERSION, type Article, type Event, type EventDate, type EventMention,
} from '../../src/models/index.ts';

type Told = Partial<Omit<EventMention, 'actors' | 'recipients' | 'trigger'>> & { act?: string; actors?: readonly string[]; recipients?: readonly string[]; publisher?: string | null };

const day = (start: string, end = start, precision: EventDate['precision'] = 'day'): EventDate => ({ start: isoDate.as(start), end: isoDate.as(end), precision, basis: 'explicit', text: null });
const place = (name: string): NonNullable<Event['location']> => ({ entityId: null, text: name, name, country: null, admin1: null, latitude: null, longitude: null, precision: 'city' });
/** Names in capitals are known entities. */
const party = (text: string) => ({ entityId: /^\p{Lu}+$/u.test(text) ? entityId('location', text) : null, text, role: null, country: null, sectors: [], span: null });

/** What becomes of reports, each the only one of its page. */
function merge(...reports: readonly Told[]): Event[] {
  const merger = createEventMerger();
  for (const [index, { act = 'met', actors = ['Mali'], recipients = ['Russia'], publisher = null, ...told }] of reports.entries()) {
    const id = documentId(`page ${String(index)}`);
    const mention: EventMention = {
      kind: 'event-mention', schemaVersion: SCHEMA_VERSION, id: eventMentionId(id, 0, act.length, 'CONSULT'), eventId: null, articleId: id,
      type: 'CONSULT', mode: null, contexts: [], cameoCode: null, modality: 'actual', size: null, location: null, date: day('2023-06-14'),
      sentence: 0, text: act, start: 0, end: act.length, trigger: { text: act, start: 0, end: act.length },
      actors: actors.map(party), recipients: recipients.map(party), attribution: null, quoted: false, related: false, rule: 'test', confidence: 0.5, ...told,
    };
    merger.add({ id, publisher, title: null, body: '' } as unknown as Article, [mention]);
  }
  return [...merger.merge()].filter((record) => record.kind === 'event');
}

describe('two reports are of one event', () => {
  it.each<[string, Told, Told, number]>([
    ['of one type, day and two parties, whatever their words', {}, { act: 'held talks' }, 1],
    ['that name the parties the other way round', {}, { act: 'held talks', actors: ['Russia'], recipients: ['Mali'] }, 1],
    ['that share a party and the place', { location: place('Bamako') }, { act: 'held talks', recipients: [], location: place('Bamako') }, 1],
    ['not of another type', {}, { act: 'hit', type: 'ASSAULT' }, 2],
    ['not of another mode', { mode: 'visit' }, { act: 'held talks' }, 2],
    ['not of another day', {}, { act: 'held talks', date: day('2023-06-15') }, 2],
    ['not if one denies it', {}, { act: 'held talks', modality: 'negated' }, 2],
    ['not if they are only possible', { modality: 'hypothetical' }, { act: 'held talks', modality: 'hypothetical' }, 2],
    ['not if they tell no day', { date: null }, { act: 'held talks', date: null }, 2],
    ['not if they share a party alone', {}, { act: 'held talks', recipients: ['France'] }, 2],
    ['not if they share a party in another place', { location: place('Bamako') }, { act: 'held talks', recipients: [], location: place('Kidal') }, 2],
  ])('%s', (_, one, other, events) => {
    expect(merge(one, other)).toHaveLength(events);
  });
});

describe('an event of many reports', () => {
  const one = (...reports: readonly Told[]): Event => {
    const [event, ...others] = merge(...reports.map((told, index) => ({ act: `act ${'abc'[index] ?? ''}`, ...told })));
    expect(others).toEqual([]);
    return event!;
  };

  it('has the largest of each count that any tells', () => {
    expect(one({}, {}).size).toBeNull();
    expect(one({ size: { dead: 3, injured: null, arrested: 0, participants: null } }, { size: { dead: 5, injured: 2, arrested: null, participants: null } }, {}).size)
      .toEqual({ dead: 5, injured: 2, arrested: 0, participants: null });
    expect(one({ size: { dead: 5, injured: null, arrested: null, participants: 90 } }, { size: { dead: 3, injured: null, arrested: null, participants: 100 } }).size)
      .toEqual({ dead: 5, injured: null, arrested: null, participants: 100 });
  });

  it('has the three contexts most told, of equals the first by name', () => {
    expect(one({ contexts: ['rights', 'military'] }, { contexts: ['military', 'health'] }, { contexts: ['economic', 'military', 'health'] }).contexts)
      .toEqual(['military', 'health', 'economic']);
  });

  it('has the code that most reports have, if any has one', () => {
    const code = (cameoCode: string): Told => ({ cameoCode: cameoCode as NonNullable<Event['cameoCode']> });
    expect(one(code('040'), code('042'), code('042'))).toMatchObject({ cameoCode: '042', goldstein: 1.9 });
    expect(one({}, code('042'))).toMatchObject({ cameoCode: '042' });
    expect(one({}, {})).toMatchObject({ cameoCode: null, goldstein: null });
  });

  it('has a place if any report tells one', () => {
    expect(one({}, { location: place('Bamako') }).location?.name).toBe('Bamako');
    expect(one({}, {}).location).toBeNull();
  });

  it('has every party once, known ones first, then those most told', () => {
    expect(one({ actors: ['Mali', 'the army'], recipients: ['Russia'] }, { actors: ['the army', 'Mali'] }, { actors: ['Mali', 'UN'] }).actors.map(({ text }) => text))
      .toEqual(['UN', 'Mali', 'the army']);
  });

  it('is as sure as its reports together', () => {
    expect(one({ confidence: 0.5 }, { confidence: 0.8 }).confidence).toBe(0.9);
    expect(one({ confidence: 0.5 }).confidence).toBe(0.5);
  });

  it('counts reports, articles and publishers; an unknown publisher counts for each article', () => {
    expect(one({ publisher: 'AFP' }, { publisher: 'AFP' }, { publisher: 'TASS' })).toMatchObject({ mentionCount: 3, articleCount: 3, sourceCount: 2 });
    expect(one({}, {})).toMatchObject({ mentionCount: 2, articleCount: 2, sourceCount: 2 });
  });
});
