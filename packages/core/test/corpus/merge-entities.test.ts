import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/corpus/line-store.ts';
import { createEntityMerger } from '../../src/corpus/merge-entities.ts';
import type { PageEntity } from '../../src/entities/page-entity.ts';
import { documentId, entityId, type Entity } from '../../src/models/index.ts';

const ID = entityId('person', 'assimi goita');

function onPage(index: number, over: Partial<PageEntity> = {}): PageEntity {
  return {
    id: ID, type: 'person', subtype: null, name: 'Assimi Goita', aliases: [], wikidataId: null, geonamesId: null, country: null, sectors: [],
    latitude: null, longitude: null, description: null, roles: [], mentionCount: 1, confidence: 0.5, articleId: documentId(`page ${String(index)}`), known: false, ...over,
  };
}

/** What becomes of an entity of one page each. */
function merge(...pages: readonly Partial<PageEntity>[]): Entity {
  const merger = createEntityMerger();
  for (const [index, page] of pages.entries()) merger.add([onPage(index, page)]);
  const [entity, ...others] = merger.entities();
  expect(others).toEqual([]);
  return entity!;
}

const country = (code: string): Partial<PageEntity> => ({ country: code as NonNullable<PageEntity['country']> });

describe('an entity of one page', () => {
  it('has the name that the page shows, however often another form is printed', () => {
    expect(merge({ name: 'Assimi Goita', aliases: ['Goita'], mentionCount: 12 })).toMatchObject({ name: 'Assimi Goita', aliases: ['Goita'] });
  });
});

describe('an entity of many pages', () => {
  it('has the name of most mentions, and all others as aliases by code point', () => {
    expect(merge(
      { name: 'Assimi Goïta', mentionCount: 4, aliases: ['Goïta', 'the colonel'] }, { mentionCount: 3, aliases: ['Goita'] }, { mentionCount: 2, aliases: ['Col. Goita', 'Goita'] },
    )).toMatchObject({ name: 'Assimi Goita', aliases: ['Assimi Goïta', 'Col. Goita', 'Goita', 'Goïta', 'the colonel'] });
  });

  it('has the name, the kind, the place and the sectors of a known one where any page knows it', () => {
    const entry = {
      name: 'Assimi Goïta', subtype: 'city', sectors: ['GOV', 'MIL'], wikidataId: 'Q1', geonamesId: 7, latitude: 1.5, longitude: -2.5, description: 'head of state',
    } satisfies Partial<PageEntity>;
    const known: Partial<PageEntity> = { ...entry, known: true };
    const unknown: Partial<PageEntity> = { subtype: 'region', sectors: ['REB'], mentionCount: 9 };
    for (const pages of [[unknown, known, unknown], [known, unknown, unknown], [unknown, unknown, known]]) expect(merge(...pages)).toMatchObject({ ...entry, aliases: ['Assimi Goita'] });
    expect(merge({ sectors: ['REB'] }, { ...known, sectors: [] }).sectors).toEqual(['REB']);
  });

  it('has the country and the kind that most pages tell, of equals the first by name', () => {
    expect(merge(country('MLI'), country('FRA'), country('MLI'), {}).country).toBe('MLI');
    expect(merge(country('MLI'), country('FRA')).country).toBe('FRA');
    expect(merge({}, {})).toMatchObject({ country: null, subtype: null });
    expect(merge({ subtype: 'region' }, { subtype: 'city' }, { subtype: 'region' }).subtype).toBe('region');
  });

  it('has the sectors in order of what pages put first', () => {
    expect(merge({ sectors: ['GOV', 'MIL'] }, { sectors: ['MIL'] }, { sectors: ['MIL', 'REB'] }).sectors).toEqual(['MIL', 'GOV', 'REB']);
  });

  it('has each role once, with the first article by id that prints it', () => {
    const [first, second] = [documentId('page 0'), documentId('page 1')].sort();
    const role = (text: string, articleId: PageEntity['articleId']) => ({ articleId, roles: [{ text, articleId }] });
    for (const order of [[first!, second!], [second!, first!]]) {
      expect(merge(...order.map((id) => role('President', id))).roles).toEqual([{ text: 'President', articleId: first }]);
    }
    expect(merge(role('President', first!), role('Colonel', second!)).roles.map(({ text }) => text)).toEqual(['Colonel', 'President']);
  });

  it('counts mentions and pages, and is as sure as its pages on average', () => {
    expect(merge({ mentionCount: 2, confidence: 0.5 }, { mentionCount: 3, confidence: 0.8 })).toMatchObject({ mentionCount: 5, articleCount: 2, confidence: 0.65 });
  });

  it('has 256 spellings and 64 roles at most, the first by code point, in whatever order pages tell them', () => {
    const number = (index: number): string => String(index).padStart(3, '0');
    const pages = Array.from({ length: 700 }, (_, index) => ({
      articleId: documentId(`page ${String(index)}`), aliases: [`spelling ${number(index)}`], roles: [{ text: `role ${number(index)}`, articleId: documentId(`page ${String(index)}`) }],
    }));
    fc.assert(fc.property(fc.shuffledSubarray(pages, { minLength: pages.length }), (order) => {
      const { name, aliases, roles } = merge(...order);
      expect([name, ...aliases]).toEqual(['Assimi Goita', ...pages.slice(0, 255).map((page) => page.aliases[0])]);
      expect(roles).toEqual(pages.slice(0, 64).map((page) => page.roles[0]));
    }), { numRuns: 5 });
  });
});

describe('createEntityMerger', () => {
  const entity = (index: number, over: Partial<PageEntity> = {}): PageEntity => onPage(index, { id: entityId('person', String(index)), ...over });

  it('holds ten thousand entities at most, gives them by id, and joins what it let go of with what comes later', () => {
    let stored = 0;
    const store = createMemoryStore();
    const merger = createEntityMerger({
      createSorter() {
        const sorter = store.createSorter();
        return { ...sorter, add(line) { stored += 1; sorter.add(line); } };
      },
    });
    for (let index = 0; index < 9_999; index += 1) merger.add([entity(index), entity(index)]);
    expect(stored).toBe(0);
    merger.add([entity(9_999)]);
    expect(stored).toBe(10_000);
    merger.add([entity(0, { name: 'Zoë', mentionCount: 5, aliases: ['Zo'], roles: [{ text: 'Mayor', articleId: documentId('a') }], sectors: ['GOV'], subtype: 'city', ...country('MLI') })]);
    const entities = [...merger.entities()];
    const ids = entities.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toHaveLength(10_000);
    expect(entities.find(({ id }) => id === entityId('person', '0'))).toMatchObject({
      name: 'Zoë', aliases: ['Assimi Goita', 'Zo'], mentionCount: 7, articleCount: 3, roles: [{ text: 'Mayor' }], sectors: ['GOV'], subtype: 'city', country: 'MLI',
    });
  });
});
