import { defaultModel, Model, type IEntityDatum } from '@alephdata/followthemoney';
import { toFollowTheMoney } from '@corpus/json';
import { describe, expect, it } from 'vitest';
import { agreement, article, attack, collect, entities, mentions, stream } from '../../core/test/export/sample-corpus.ts';
import { languageCodeOf } from '../src/follow-the-money/language-codes.ts';

const model = new Model(defaultModel);
const entitiesOf = async (records = stream()): Promise<IEntityDatum[]> =>
  (await collect(toFollowTheMoney(records))).map((line) => JSON.parse(line) as IEntityDatum);
const one = async (id: string): Promise<IEntityDatum | undefined> => (await entitiesOf()).find((entity) => entity.id === id);

describe('toFollowTheMoney', () => {
  it('writes what the model of FollowTheMoney knows, and points to what it may point to', async () => {
    const all = await entitiesOf();
    const schemas = new Map(all.map(({ id, schema }) => [id, schema]));
    for (const datum of all) {
      const schema = model.getSchema(datum.schema);
      for (const required of schema.required) expect(datum.properties).toHaveProperty(required);
      for (const [name, values] of Object.entries(datum.properties ?? {})) {
        const property = schema.getProperty(name);
        expect(property.stub, `${datum.schema}.${name} is no stub`).toBeFalsy();
        for (const value of values as string[]) {
          if (property.type.name === 'country' || property.type.name === 'language') expect([...property.type.values.keys()]).toContain(value);
          if (property.type.name === 'entity') {
            const target = model.getSchema(schemas.get(value) ?? 'none');
            expect(target.isA(property.getRange()), `${datum.schema}.${name} → ${target.name}`).toBe(true);
          }
        }
      }
      expect(model.getEntity(datum).getCaption()).not.toBe('');
    }
    expect(all.map(({ schema }) => schema)).toEqual([
      'Article', 'Mention', 'Article', 'PublicBody', 'PublicBody', 'Person', 'Event', 'Event',
    ]);
  });

  it('writes an article', async () => {
    expect(await one(article.id)).toEqual({
      id: article.id,
      schema: 'Article',
      properties: {
        title: [article.title], author: ['Ana Núñez', 'Orbit Agency'], publisher: ['Orbit News'], publishedAt: ['2024-02-29'],
        fileName: ['pages/000.txt'], language: ['eng'], keywords: ['trade|energy', 'talks'], bodyText: [article.body],
        peopleMentioned: ['Ilse Brandt'], locationMentioned: ['Kestria', 'Norland'],
      },
    });
  });

  it('writes date-times in UTC', async () => {
    expect((await entitiesOf())[2]?.properties).toMatchObject({ publishedAt: ['2024-03-02T04:30:00'] });
  });

  it('writes a mention for each person or organization of a page', async () => {
    expect(await one(mentions[2]!.id)).toEqual({
      id: mentions[2]!.id,
      schema: 'Mention',
      properties: { document: [article.id], resolved: [entities[2]!.id], name: ['Ilse Brandt'], detectedSchema: ['Person'] },
    });
  });

  it('writes persons with their positions, states as public bodies and other places as addresses', async () => {
    expect((await one(entities[2]!.id))?.properties).toEqual({
      name: ['Ilse Brandt'], country: ['ml'], position: ['President'], description: ['President of Kestria'],
    });
    expect(await one('wd:Q1')).toMatchObject({ schema: 'PublicBody', properties: { wikidataId: ['Q1'], country: ['ml'] } });
    const [city] = await entitiesOf(stream([{ ...entities[0]!, subtype: 'city' }]));
    expect(city).toMatchObject({ schema: 'Address', properties: { full: ['Kestria'], latitude: ['12.5'], longitude: ['-4'] } });
  });

  it.each([
    ['company', 'Company'], ['media', 'Company'], ['news-agency', 'Company'], ['government', 'PublicBody'], ['ministry', 'PublicBody'],
    ['parliament', 'PublicBody'], ['court', 'PublicBody'], ['military', 'PublicBody'], ['police', 'PublicBody'], ['igo', 'PublicBody'], ['party', 'Organization'], [null, 'Organization'],
  ] as const)('writes an organization of kind %s as %s', async (subtype, schema) => {
    expect((await entitiesOf(stream([{ ...entities[0]!, type: 'organization', subtype }])))[0]?.schema).toBe(schema);
  });

  it('leaves out entities that it has no schema for', async () => {
    expect(await entitiesOf(stream([{ ...entities[0]!, type: 'work', subtype: null }]))).toEqual([]);
  });

  it('writes an event with those involved, its place and its proof', async () => {
    expect(await one(agreement.id)).toMatchObject({
      schema: 'Event',
      properties: {
        name: ['Kestria, Norland: agree in Port Alder'], startDate: ['2024-02-29'], location: ['Port Alder'], country: ['ml'],
        involved: ['wd:Q1', entities[1]!.id], keywords: ['AGREE', 'economic', 'actual', 'CAMEO 0311'],
      },
    });
    expect((await one(attack.id))?.properties).not.toHaveProperty('startDate');
  });

  it('writes a date as short as what is known', async () => {
    const march = { ...agreement, date: { ...agreement.date!, precision: 'month' as const } };
    expect((await entitiesOf(stream([march])))[0]?.properties).toMatchObject({ startDate: ['2024-02'], endDate: ['2024-02'] });
  });

  it('knows every two-letter language of the model', () => {
    const known = [...model.types['language']!.values.keys()].filter((code) => !['cnr', 'fil'].includes(code));
    const canonical = (code: string): string => ({ tgl: 'tl', nor: 'no' })[code] ?? new Intl.Locale(code).language;
    expect(known.map((code) => languageCodeOf(canonical(code)))).toEqual(known);
    expect([languageCodeOf('en-GB'), languageCodeOf('und')]).toEqual(['eng', null]);
  });
});
