import type { CorpusRecord, Event, Participant } from '@corpus/core';
import { toGdelt, toGdeltFiles, type GdeltTable } from '@corpus/csv';
import { describe, expect, it } from 'vitest';
import { agreement, agreementReports, article, collect, sampleRecords, secondArticle, stream } from '../../core/test/export/sample-corpus.ts';
import { gdeltEventColumns } from '../src/gdelt/event-columns.ts';
import { gdeltMentionColumns } from '../src/gdelt/mention-columns.ts';

async function rows(table: GdeltTable, records: readonly CorpusRecord[] = sampleRecords): Promise<Record<string, string>[]> {
  const columns = table === 'events' ? gdeltEventColumns : gdeltMentionColumns;
  const lines = (await collect(toGdelt(stream(records), { table }))).join('').split('\n').slice(0, -1);
  return lines.map((line) => {
    const cells = line.split('\t');
    expect(cells).toHaveLength(columns.length);
    return Object.fromEntries(columns.map(({ name }, index) => [name, cells[index] ?? '']));
  });
}

const one = async (changes: Partial<Event>): Promise<Record<string, string>> =>
  (await rows('events', [article, { ...agreement, ...changes }, ...agreementReports]))[0] ?? {};
const actor = (changes: Partial<Participant>): Participant => ({ entityId: null, text: 'x', role: null, country: null, sectors: [], ...changes });

describe('GDELT columns', () => {
  it('are 61 for events and 16 for mentions, with unique names', () => {
    expect(new Set(gdeltEventColumns.map(({ name }) => name)).size).toBe(61);
    expect(new Set(gdeltMentionColumns.map(({ name }) => name)).size).toBe(16);
  });
});

describe('events in GDELT', () => {
  it('carry actors, codes, counts, place and source', async () => {
    const [row, ...others] = await rows('events');
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      SQLDATE: '20240229', MonthYear: '202402', Year: '2024', FractionDate: '2024.1616',
      Actor1Code: 'MLIGOV', Actor1Name: 'KESTRIA', Actor1CountryCode: 'MLI', Actor1Type1Code: 'GOV',
      Actor2Code: 'RUSGOV', Actor2Name: 'NORLAND', Actor2CountryCode: 'RUS',
      IsRootEvent: '1', EventCode: '0311', EventBaseCode: '031', EventRootCode: '03', QuadClass: '1', GoldsteinScale: '5.2',
      NumMentions: '2', NumSources: '1', NumArticles: '2', AvgTone: '',
      Actor1Geo_Type: '0', Actor1Geo_Lat: '',
      ActionGeo_Type: '4', ActionGeo_Fullname: 'Port Alder, Mali', ActionGeo_CountryCode: 'ML', ActionGeo_ADM1Code: '', ActionGeo_Lat: '',
      DATEADDED: '20240229000000', SOURCEURL: 'pages/000.txt',
    });
    expect(row?.['GLOBALEVENTID']).toBe(String(Number.parseInt(agreement.id.slice(4, 17), 16)));
    expect(Number.isSafeInteger(Number(row?.['GLOBALEVENTID']))).toBe(true);
  });

  it.each(['negated', 'future', 'hypothetical'] as const)('leave out %s ones, which GDELT can not tell from real ones', async (modality) => {
    expect(await one({ modality })).toEqual({});
  });

  it('leave out those without a code', async () => {
    expect(await one({ cameoCode: null })).toEqual({});
  });

  it('have the codes of their root, base and quad class', async () => {
    expect(await one({ cameoCode: '14' as Event['cameoCode'] })).toMatchObject({ EventCode: '14', EventBaseCode: '14', EventRootCode: '14', QuadClass: '4' });
    expect(await one({ cameoCode: '190' as Event['cameoCode'] })).toMatchObject({ EventBaseCode: '190', EventRootCode: '19' });
  });

  it('take the day of the first report where the event has none', async () => {
    expect(await one({ date: null })).toMatchObject({ SQLDATE: '20240229', FractionDate: '2024.1616' });
    expect((await rows('events', [{ ...agreement, date: null }]))[0]).toMatchObject({ SQLDATE: '', Year: '', FractionDate: '', DATEADDED: '', SOURCEURL: '' });
  });

  it.each<[string, Partial<Event>, Record<string, string>]>([
    ['a recipient before a second actor', { recipients: [actor({ country: 'FRA' as Participant['country'] })] }, { Actor2Code: 'FRA' }],
    ['an organization by its own code', { actors: [actor({ text: 'World Health Organization', country: 'UNO' as Participant['country'] })] }, {
      Actor1Code: 'IGOUNOWHO', Actor1KnownGroupCode: 'UNO', Actor1Type1Code: 'IGO', Actor1CountryCode: '',
    }],
    ['the United Nations by any name', { actors: [actor({ text: 'the UN', country: 'UNO' as Participant['country'] })] }, { Actor1Code: 'IGOUNO' }],
    ['a stand-in for a country as a role', { actors: [actor({ country: 'NGO' as Participant['country'], sectors: ['MED'] })] }, {
      Actor1Code: 'NGOHLH', Actor1CountryCode: '', Actor1Type1Code: 'NGO', Actor1Type2Code: 'HLH',
    }],
    ['media as MED', { actors: [actor({ country: 'RUS' as Participant['country'], sectors: ['JRN'] })] }, { Actor1Code: 'RUSMED' }],
    ['nobody beyond the third role', { actors: [actor({ country: 'RUS' as Participant['country'], sectors: ['GOV', 'MIL', 'COP', 'JUD'] })] }, { Actor1Code: 'RUSGOVMILCOP' }],
    ['an organization with its roles, three in all', {
      actors: [actor({ text: 'World Health Organization', country: 'UNO' as Participant['country'], sectors: ['MED', 'GOV', 'MIL'] })],
    }, { Actor1Type1Code: 'IGO', Actor1Type2Code: 'HLH', Actor1Type3Code: 'GOV' }],
    ['Europe as a country', { actors: [actor({ country: 'EUR' as Participant['country'] })] }, { Actor1Code: 'EUR', Actor1CountryCode: 'EUR' }],
    ['nobody as nothing', { actors: [], recipients: [] }, { Actor1Code: '', Actor1Name: '', Actor2Code: '' }],
  ])('code %s', async (_, changes, expected) => {
    expect(await one(changes)).toMatchObject(expected);
  });

  it.each([
    ['GOV', 'GOV'], ['MIL', 'MIL'], ['COP', 'COP'], ['JUD', 'JUD'], ['LEG', 'LEG'], ['PRM', 'UAF'], ['REB', 'REB'], ['SPY', 'SPY'], ['UAF', 'UAF'],
    ['OPP', 'OPP'], ['AGR', 'AGR'], ['BUS', 'BUS'], ['CRM', 'CRM'], ['CVL', 'CVL'], ['EDU', 'EDU'], ['ELI', 'ELI'], ['LAB', 'LAB'], ['REF', 'REF'],
    ['JRN', 'MED'], ['MED', 'HLH'], ['SOC', 'CVL'], ['PTY', ''],
  ] as const)('give the sector %s of PLOVER the role "%s" of CAMEO', async (sector, role) => {
    expect(await one({ actors: [actor({ sectors: [sector] })] })).toMatchObject({ Actor1Code: role, Actor1Type1Code: role });
  });

  it('tell history too', async () => {
    expect(await one({ modality: 'historical' })).toMatchObject({ EventCode: '0311' });
  });

  it('are as old as their first dated report, where any is dated', async () => {
    const undated = { ...article, datePublished: null, datePublishedBasis: null };
    const [row] = await rows('events', [undated, secondArticle, { ...agreement, date: null }, ...agreementReports]);
    expect(row).toMatchObject({ SQLDATE: '20240302', DATEADDED: '20240302043000', SOURCEURL: secondArticle.url });
  });

  it('are as old as their first report, whatever the order of the pages', async () => {
    for (const pages of [[article, secondArticle], [secondArticle, article]]) {
      const [row] = await rows('events', [...pages, agreement, ...[...agreementReports].reverse()]);
      expect(row).toMatchObject({ DATEADDED: '20240229000000', SOURCEURL: 'pages/000.txt' });
    }
  });

  it('name the place alone where no country is known', async () => {
    expect(await one({ location: { ...agreement.location!, country: null } })).toMatchObject({ ActionGeo_Fullname: 'Port Alder', ActionGeo_CountryCode: '' });
    expect(await one({ location: null })).toMatchObject({ ActionGeo_Type: '0', ActionGeo_Fullname: '' });
  });

  it.each([
    ['country', 'MLI', '1', 'ML'], ['region', 'MLI', '5', ''], ['region', 'USA', '2', ''], ['facility', 'USA', '3', ''], ['unknown', 'MLI', '0', ''],
  ] as const)('type a %s in %s as %s', async (precision, country, type, admin1) => {
    const location = { ...agreement.location!, precision, country: country as NonNullable<Event['location']>['country'] };
    expect(await one({ location })).toMatchObject({ ActionGeo_Type: type, ActionGeo_ADM1Code: admin1 });
  });
});

describe('mentions in GDELT', () => {
  it('point to page, sentence and characters', async () => {
    const [first, second] = await rows('event_mentions');
    expect(first).toMatchObject({
      EventTimeDate: '20240229000000', MentionTimeDate: '20240229000000', MentionType: '2', MentionSourceName: 'Orbit News',
      MentionIdentifier: 'pages/000.txt', SentenceID: '1', Actor1CharOffset: String(agreementReports[0]!.actors[0]!.span!.start),
      ActionCharOffset: String(agreementReports[0]!.trigger.start), InRawText: '1', Confidence: '90', MentionDocLen: String(article.body.length),
    });
    expect(second).toMatchObject({ MentionTimeDate: '20240302043000', MentionType: '1', MentionSourceName: 'example.org', MentionIdentifier: secondArticle.url });
  });

  it('have no day and source where the page tells none', async () => {
    const bare = { ...article, datePublished: null, datePublishedBasis: null, publisher: null, source: null };
    expect((await rows('event_mentions', [bare, agreement, agreementReports[0]!]))[0]).toMatchObject({
      MentionTimeDate: '', MentionSourceName: '', MentionIdentifier: article.id,
    });
  });

  it('have -1 for actors that the page leaves unsaid', async () => {
    const report = { ...agreementReports[0]!, actors: [] };
    expect((await rows('event_mentions', [article, agreement, report]))[0]).toMatchObject({ Actor1CharOffset: '-1', Actor2CharOffset: '-1' });
  });
});

describe('toGdeltFiles', () => {
  it('writes both files, if only empty ones', async () => {
    expect(await collect(toGdeltFiles(stream([article])))).toEqual([{ file: 'corpus.export.CSV', text: '' }, { file: 'corpus.mentions.CSV', text: '' }]);
  });

  it('lets no text break a line or column', async () => {
    const [row] = await rows('events', [{ ...article, source: 'a\tb\r\nc' }, { ...agreement, actors: [actor({ text: 'x\ny' })] }, agreementReports[0]!]);
    expect(row).toMatchObject({ Actor1Name: 'X Y', SOURCEURL: 'a b c' });
  });
});
