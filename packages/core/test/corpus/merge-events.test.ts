import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/corpus/line-store.ts';
import { createEventMerger } from '../../src/corpus/merge-events.ts';
import {
  documentId, entityId, eventMentionId, isoDate, SCHEMA_VERSION, type Article, type Duplicate, type Event, type EventDate, type EventMention, type Participant,
} from '../../src/models/index.ts';

/** What a page says of an event; its beginning is the sentence unless told otherwise. */
type Told = Partial<Omit<EventMention, 'actors' | 'recipients' | 'trigger'>> & {
  act?: string; actors?: readonly (string | Participant)[]; recipients?: readonly (string | Participant)[];
};
type Telling = Told & { publisher?: string | null; title?: string | null; body?: string };

const date = (start: string, end = start, over: Partial<EventDate> = {}): EventDate => ({ start: isoDate.as(start), end: isoDate.as(end), precision: 'day', basis: 'explicit', text: null, ...over });
const JUNE = date('2023-06-01', '2023-06-30', { precision: 'month' });
const place = (name: string, id: string | null = null): NonNullable<Event['location']> => ({
  entityId: id === null ? null : entityId('location', id), text: name, name, country: null, admin1: null, latitude: null, longitude: null, precision: 'city',
});
/** Names in capitals are known entities. */
const party = (text: string): Participant => ({ entityId: /^\p{Lu}+$/u.test(text) ? entityId('location', text) : null, text, role: null, country: null, sectors: [] });
const of = (text: string, country: string): Participant => ({ ...party(text), country: country as NonNullable<Participant['country']> });
const code = (cameoCode: string): Told => ({ cameoCode: cameoCode as NonNullable<Event['cameoCode']> });

const articleAt = (page: number) => documentId(`page ${String(page)}`);

/** A page that tells events, each in a sentence of its own. */
function makePage(page: number, { publisher = null, title = null, body = '' }: Telling, ...events: readonly Told[]): [Article, EventMention[]] {
  const id = articleAt(page);
  const mentions = events.map(({ act = 'met', actors = ['Mali'], recipients = ['Russia'], ...told }, sentence): EventMention => {
    const participants = (list: readonly (string | Participant)[]) => list.map((one) => ({ ...(typeof one === 'string' ? party(one) : one), span: null }));
    const start = 100 * sentence;
    return {
      kind: 'event-mention', schemaVersion: SCHEMA_VERSION, id: eventMentionId(id, start, start + act.length, `CONSULT/${String(sentence)}`), eventId: null, articleId: id,
      type: 'CONSULT', mode: null, contexts: [], cameoCode: null, modality: 'actual', size: null, location: null, date: date('2023-06-14'),
      sentence, text: act, start, end: start + act.length, trigger: { text: act, start, end: start + act.length },
      actors: participants(actors), recipients: participants(recipients), attribution: null, quoted: false, related: false, rule: 'test', confidence: 0.5, ...told,
    };
  });
  return [{ id, publisher, title, body } as unknown as Article, mentions];
}

function mergePages(pages: readonly [Article, EventMention[]][], copies: Readonly<Record<number, number>> = {}): Event[] {
  const merger = createEventMerger();
  for (const [article, mentions] of pages) merger.add(article, mentions);
  const duplicates = Object.entries(copies).map(([copy, original]): Duplicate => ({
    kind: 'duplicate', schemaVersion: SCHEMA_VERSION, id: articleAt(Number(copy)), duplicateOf: articleAt(original),
  }));
  return [...merger.merge(duplicates)].filter((record) => record.kind === 'event');
}

/** What becomes of reports, each the only one of its page. */
function merge(...reports: readonly Telling[]): Event[] {
  return mergePages(reports.map(({ publisher = null, title = null, body = '', ...told }, page) => makePage(page, { publisher, title, body }, told)));
}

const only = (events: readonly Event[]): Event => {
  expect(events).toHaveLength(1);
  return events[0]!;
};

describe('two reports are of one event', () => {
  it.each<[string, Told, Told, number]>([
    ['of one type, day and two parties, whatever their words', {}, { act: 'held talks' }, 1],
    ['that name the parties the other way round', {}, { act: 'held talks', actors: ['Russia'], recipients: ['Mali'] }, 1],
    ['that share a party and the place', { location: place('Bamako') }, { act: 'held talks', recipients: [], location: place('Bamako') }, 1],
    ['not of another type', {}, { act: 'hit', type: 'ASSAULT' }, 2],
    ['not of another mode', { mode: 'visit' }, { act: 'held talks' }, 2],
    ['not of two modes', { mode: 'visit' }, { act: 'held talks', mode: 'phone' }, 2],
    ['not of another day', {}, { act: 'held talks', date: date('2023-06-15') }, 2],
    ['not if one denies it', {}, { act: 'held talks', modality: 'negated' }, 2],
    ['not if they are only possible', { modality: 'hypothetical' }, { act: 'held talks', modality: 'hypothetical' }, 2],
    ['not if they tell no day', { date: null }, { act: 'held talks', date: null }, 2],
    ['not if they share who acts alone', {}, { act: 'held talks', recipients: ['France'] }, 2],
    ['not if they share who is acted on alone', {}, { act: 'held talks', actors: ['France'] }, 2],
    ['not if they share a party in another place', { location: place('Bamako') }, { act: 'held talks', recipients: [], location: place('Kidal') }, 2],
  ])('%s', (_, one, other, events) => {
    expect(merge(one, other)).toHaveLength(events);
  });
});

const SUMMIT = 'The presidents of Mali and Russia signed a deal on grain and fertiliser in the Kremlin after hours of closed discussions.';
const SUMMIT_TOO = 'A deal on grain and fertiliser was signed in the Kremlin by the presidents of Mali and Russia.';
const STRIKE = 'Copper miners in the south walked out over wages, and three shafts were closed until further notice.';

describe('two reports of the same act, told of the same day by a party', () => {
  const told = { body: SUMMIT, text: SUMMIT, recipients: [] } satisfies Telling;
  const like = { body: SUMMIT_TOO, text: SUMMIT_TOO, recipients: ['Putin'] } satisfies Telling;
  const unlike = { body: STRIKE, text: STRIKE, recipients: ['Putin'] } satisfies Telling;
  const news = (start: string) => ({ date: date(start, start, { basis: 'publication' }) });
  it.each<[string, Telling, Telling, number]>([
    ['are of one event in like stories', told, like, 1],
    ['are of two events in other stories', told, unlike, 2],
    ['are of one event if their titles are alike', { ...told, title: SUMMIT, body: '', text: 'x' }, { ...like, title: SUMMIT, body: '', text: 'y' }, 1],
    ['are of two events if only the ends of their stories are alike', { ...told, text: 'x', body: `${STRIKE.repeat(6)} ${SUMMIT.repeat(6)}` }, { ...like, text: 'y', body: `${'Rain. Sun. Wind. Snow. '.repeat(30)} ${SUMMIT.repeat(6)}` }, 2],
    ['need no party in common but its country', { ...told, actors: [of('the president', 'MLI')] }, { ...like, actors: [of('Goita', 'MLI')] }, 1],
    ['need a party in common', told, { ...like, actors: ['Chad'] }, 2],
    ['need the same act', told, { ...like, act: 'signed' }, 2],
    ['need the same type', told, { ...like, type: 'AGREE' }, 2],
    ['need the same day', told, { ...like, date: date('2023-06-15') }, 2],
    ['are of one event if one is news of the day after that tells no day', told, { ...like, ...news('2023-06-15') }, 1],
    ['are of one event if one is news of the day that tells no day', told, { ...like, ...news('2023-06-14') }, 1],
    ['are of two events if one is older news', told, { ...like, ...news('2023-06-13') }, 2],
    ['are of two events if one is news of two days after', told, { ...like, ...news('2023-06-16') }, 2],
    ['are of two events if one denies it', told, { ...like, modality: 'negated' }, 2],
    ['are of one event if both deny it', { ...told, modality: 'negated' }, { ...like, modality: 'negated' }, 1],
    ['are of two events if they are only possible', { ...told, modality: 'hypothetical' }, { ...like, modality: 'hypothetical' }, 2],
    ['are of two events if they tell no day', { ...told, date: null }, { ...like, date: null }, 2],
    ['may be of two modes', { ...told, mode: 'visit' }, { ...like, mode: 'phone' }, 1],
  ])('%s', (_, one, other, events) => {
    expect(merge(one, other)).toHaveLength(events);
    expect(merge(other, one)).toHaveLength(events);
  });
});

describe('an event that a page tells several times', () => {
  const one = (...events: readonly Told[]): Event => only(mergePages([makePage(0, {}, ...events)]));

  it('is what the surest report says', () => {
    const [sure, unsure] = [
      { confidence: 0.9, mode: 'phone', contexts: ['economic'], modality: 'historical', ...code('042') } satisfies Told,
      { confidence: 0.4, mode: 'visit', contexts: ['military'], modality: 'actual', ...code('040') } satisfies Told,
    ];
    for (const order of [[sure, unsure], [unsure, sure], [unsure, sure, unsure]]) {
      expect(one(...order)).toMatchObject({ mode: 'phone', contexts: ['economic'], modality: 'historical', cameoCode: '042', confidence: 0.9, mentionCount: order.length, articleCount: 1 });
    }
    expect(one({ ...sure, mode: 'visit' }, sure).mode).toBe('visit');
  });

  it('has the most precise date, of equals the one of the surest report', () => {
    const [week, day, year] = [date('2023-06-12', '2023-06-18', { precision: 'week' }), date('2023-06-14'), date('2023-01-01', '2023-12-31', { precision: 'year' })];
    for (const [less, more] of [[week, day], [JUNE, week], [year, JUNE], [null, year]] as const) {
      expect(one({ date: less, confidence: 0.9 }, { date: more, confidence: 0.4 }).date).toEqual(more);
      expect(one({ date: more, confidence: 0.4 }, { date: less, confidence: 0.9 }).date).toEqual(more);
    }
    expect(one({ date: date('2023-06-13'), confidence: 0.4 }, { date: day, confidence: 0.9 }).date).toEqual(day);
    expect(one({ date: day, confidence: 0.9 }, { date: date('2023-06-13'), confidence: 0.4 }).date).toEqual(day);
  });

  it('is as long ago as its date: no other report makes it news or the past', () => {
    const year = date('2021-01-01', '2021-12-31', { precision: 'year' });
    expect(one({ date: null, confidence: 0.9 }, { date: year, modality: 'historical', confidence: 0.4 }).modality).toBe('historical');
    expect(one({ date: null, modality: 'historical', confidence: 0.9 }, { confidence: 0.4 }).modality).toBe('actual');
    expect(one({ date: null, confidence: 0.9 }, { modality: 'future', confidence: 0.4 }).modality).toBe('actual');
    expect(one({ date: null, modality: 'future', confidence: 0.9 }, { confidence: 0.4 }).modality).toBe('future');
  });

  it('has the place of the surest report that tells one', () => {
    expect(one({ location: place('Kidal'), confidence: 0.4 }, { location: place('Bamako'), confidence: 0.9 }).location?.name).toBe('Bamako');
    expect(one({ confidence: 0.9 }, { location: place('Kidal'), confidence: 0.4 }).location?.name).toBe('Kidal');
  });

  it('stays apart from others that the page tells in the same words', () => {
    const years = ['2012', '2020', '2021'];
    const coups = years.map((year): Told => ({ act: 'coups', text: 'after coups in 2012, 2020 and 2021', sentence: 7, date: date(`${year}-01-01`, `${year}-12-31`, { precision: 'year' }) }));
    const original = makePage(0, {}, ...coups);
    expect(mergePages([original])).toHaveLength(3);
    const events = mergePages([original, makePage(1, {}, ...coups)], { 1: 0 });
    expect(events.map(({ articleCount, date: told }) => [told?.start.slice(0, 4), articleCount]).sort()).toEqual(years.map((year) => [year, 2]));
  });

  it('stays apart from others of the page without a date', () => {
    expect(mergePages([makePage(0, {}, { act: 'shelled', date: null, sentence: 7, ...code('190') }, { act: 'burned', date: null, sentence: 7 })])).toHaveLength(2);
  });
});

describe('the id of an event', () => {
  const idOf = (...reports: readonly Telling[]): string => only(merge(...reports)).id;

  it('is the same however many pages tell it, in whatever order they name its parties', () => {
    const told = { actors: ['Mali', 'Chad', 'Niger'], recipients: ['Russia', 'China'] } satisfies Telling;
    const turned = { actors: ['Niger', 'Mali', 'Chad'], recipients: ['China', 'Russia'] } satisfies Telling;
    expect(idOf(told)).toBe(idOf(turned));
    expect(idOf(told)).toBe(idOf(told, turned, { actors: ['Niger'], recipients: ['Russia'] }));
  });

  it.each<[string, Telling]>([
    ['type', { type: 'ASSAULT' }], ['mode', { mode: 'visit' }], ['denial', { modality: 'negated' }], ['actors', { actors: ['Chad'] }], ['recipients', { recipients: ['Chad'] }],
    ['sides', { actors: ['Russia'], recipients: ['Mali'] }], ['first day', { date: date('2023-06-13', '2023-06-14') }], ['last day', { date: date('2023-06-14', '2023-06-15') }],
    ['place', { location: place('Kidal') }], ['place of one name', { location: place('Bamako', 'other') }],
  ])('is another for another %s', (_, other) => {
    expect(idOf({ location: place('Bamako') })).not.toBe(idOf({ location: place('Bamako'), ...other }));
  });
});

describe('a near copy', () => {
  const sentence = { act: 'met', text: 'The two sides met.', date: null } satisfies Told;

  it('tells the events of its original where its words are the same, and no others', () => {
    const [original, copy] = [makePage(0, {}, sentence), makePage(1, {}, sentence)];
    expect(mergePages([original, copy])).toHaveLength(2);
    expect(mergePages([original, copy], { 1: 0 })).toMatchObject([{ mentionCount: 2, articleCount: 2, sourceCount: 1 }]);
    for (const other of [{ text: 'The two sides met again.' }, { act: 'sides' }, { type: 'AGREE' }] satisfies Told[]) {
      expect(mergePages([original, makePage(1, {}, { ...sentence, ...other })], { 1: 0 })).toHaveLength(2);
    }
    expect(mergePages([makePage(0, {}), copy, makePage(2, {}, sentence)], { 1: 0, 2: 0 })).toMatchObject([{ articleCount: 2, sourceCount: 1 }]);
  });

  it('is of the publisher of its original', () => {
    const pages = [makePage(0, { publisher: 'AFP' }, {}), makePage(1, { publisher: 'Yahoo' }, {}), makePage(2, { publisher: 'AFP' }, {})];
    expect(mergePages(pages)).toMatchObject([{ sourceCount: 2 }]);
    expect(mergePages(pages, { 1: 0 })).toMatchObject([{ articleCount: 3, sourceCount: 1 }]);
  });
});

describe('createEventMerger', () => {
  it('keeps a bounded number of lines for a report of hundreds of parties', () => {
    let lines = 0;
    const store = createMemoryStore();
    const merger = createEventMerger({
      createSorter() {
        const sorter = store.createSorter();
        return { ...sorter, add(line) { lines += 1; sorter.add(line); } };
      },
    });
    const assembly = { actors: Array.from({ length: 300 }, (_, index) => of(`state ${String(index)}`, 'MLI')), location: place('Geneva') } satisfies Told;
    for (const page of [0, 1]) merger.add(...makePage(page, {}, assembly));
    expect([...merger.merge()].filter(({ kind }) => kind === 'event')).toHaveLength(1);
    expect(lines).toBeLessThan(100);
  });
});

describe('an event of many reports', () => {
  const one = (...reports: readonly Telling[]): Event => only(merge(...reports.map((told, index) => ({ act: `act ${'abc'[index] ?? ''}`, ...told }))));

  it('has the largest of each count that any tells', () => {
    expect(one({}, {}).size).toBeNull();
    expect(one({ size: { dead: 3, injured: null, arrested: 0, participants: null } }, { size: { dead: 5, injured: 2, arrested: null, participants: null } }, {}).size)
      .toEqual({ dead: 5, injured: 2, arrested: 0, participants: null });
    expect(one({ size: { dead: 5, injured: null, arrested: null, participants: 90 } }, { size: { dead: 3, injured: null, arrested: null, participants: 100 } }).size)
      .toEqual({ dead: 5, injured: null, arrested: null, participants: 100 });
  });

  /** The same of every order: reports are read by the ids of their articles. */
  const inAnyOrder = <T>(first: Telling, second: Telling, third: Telling, pick: (event: Event) => T): T => {
    const [picked, ...others] = [[first, second, third], [second, third, first], [third, first, second], [third, second, first]].map((order) => pick(one(...order)));
    for (const other of others) expect(other).toEqual(picked);
    return picked!;
  };

  it('has the three contexts most told, of equals the first by name', () => {
    expect(inAnyOrder({ contexts: ['rights', 'military'] }, { contexts: ['military', 'health'] }, { contexts: ['economic', 'military', 'health'] }, ({ contexts }) => contexts))
      .toEqual(['military', 'health', 'economic']);
  });

  it('has the code that most reports have, if any has one', () => {
    const codeOf = (...reports: readonly [Telling, Telling, Telling]) => inAnyOrder(...reports, ({ cameoCode, goldstein }) => [cameoCode, goldstein]);
    expect(codeOf(code('040'), code('042'), code('042'))).toEqual(['042', 1.9]);
    expect(codeOf({}, code('042'), {})).toEqual(['042', 1.9]);
    expect(one({}, {})).toMatchObject({ cameoCode: null, goldstein: null });
  });

  it('has the mode that most reports have, if any has one', () => {
    const told = (mode: string | null): Telling => ({ act: 'met', body: SUMMIT, text: SUMMIT, mode });
    const modeOf = (...modes: readonly [string | null, string | null, string | null]) => inAnyOrder(told(modes[0]), told(modes[1]), told(modes[2]), ({ mode }) => mode);
    expect(modeOf(null, 'visit', null)).toBe('visit');
    expect(modeOf('visit', 'phone', 'phone')).toBe('phone');
    expect(modeOf(null, null, null)).toBeNull();
  });

  it('happened, is ahead or is past as most reports say', () => {
    expect(inAnyOrder({ modality: 'actual' }, { modality: 'historical' }, { modality: 'historical' }, ({ modality }) => modality)).toBe('historical');
    expect(inAnyOrder({ modality: 'actual' }, { modality: 'actual' }, { modality: 'historical' }, ({ modality }) => modality)).toBe('actual');
  });

  it('has the most precise date', () => {
    const told = (when: EventDate): Telling => ({ act: 'met', body: SUMMIT, text: SUMMIT, date: when });
    const day = date('2023-06-01');
    expect(inAnyOrder(told(JUNE), told(day), told(JUNE), (event) => event.date)).toEqual(day);
  });

  it('has a place if any report tells one', () => {
    expect(inAnyOrder({}, { location: place('Bamako') }, {}, ({ location }) => location?.name)).toBe('Bamako');
    expect(one({}, {}).location).toBeNull();
  });

  it('has every party once, known ones first, then those most told, of equals by name', () => {
    expect(one({ actors: ['Mali', 'Chad', 'Niger'] }, { actors: ['Niger', 'Mali', 'Chad'] }).actors.map(({ text }) => text)).toEqual(['Chad', 'Mali', 'Niger']);
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
