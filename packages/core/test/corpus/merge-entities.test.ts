import { describe, expect, it } from 'vitest';
import { createEntityMerger } from '../../src/corpus/merge-entities.ts';
import type { PageEntity } from '../../src/entities/page-entity.ts';
import { documentId, entityId, type Entity } from '../../src/models/index.ts';

/** What becomes of an entity of one page each. */
function merge(...pages: readonly Partial<PageEntity>[]): Entity {
  const merger = createEntityMerger();
  for (const [index, page] of pages.entries()) {
    merger.add([{
      id: entityId('person', 'x'), type: 'person', subtype: null, name: 'Goita', aliases: [], wikidataId: null, geonamesId: null, country: null, sectors: [],
      latitude: null, longitude: null, description: null, roles: [], mentionCount: 1, confidence: 0.5, articleId: documentId(`page ${String(index)}`), known: false,
      names: new Map([['Goita', 1]]), ...page,
    }]);
  }
  const [entity, ...others] = merger.entities();
  expect(others).toEqual([]);
  return entity!;
}

const country = (code: string): Partial<PageEntity> => ({ country: code as NonNullable<PageEntity['country']> });

describe('an entity of many pages', () => {
  it('has the name most printed and all others as aliases, by code point', () => {
    const pages = [{ names: new Map([['Goita', 2]]) }, { names: new Map([['Goïta', 1], ['Assimi Goita', 3]]) }, { names: new Map([['Goita', 2]]), aliases: ['the colonel'] }];
    expect(merge(...pages)).toMatchObject({ name: 'Goita', aliases: ['Assimi Goita', 'Goïta', 'the colonel'] });
  });

  it('has the name, the kind and the sectors of a known one where any page knows it', () => {
    const known = { known: true, name: 'Assimi Goïta', subtype: 'city', sectors: ['GOV', 'MIL'] } as const;
    expect(merge({ subtype: 'region', sectors: ['REB'] }, { subtype: 'region', sectors: ['REB'] }, { ...known, sectors: [...known.sectors] }))
      .toMatchObject({ name: 'Assimi Goïta', aliases: ['Goita'], subtype: 'city', sectors: ['GOV', 'MIL'] });
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
});
