import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEntityMerger } from '../../src/corpus/merge-entities.ts';
import type { PageEntity } from '../../src/entities/page-entity.ts';
import { EntitySchema, type Entity } from '../../src/models/entity.ts';
import { documentId, entityId } from '../../src/models/identifiers.ts';

const page = fc.record({
  name: fc.constantFrom('Assimi Goita', 'Assimi Goïta', '__proto__'),
  aliases: fc.uniqueArray(fc.constantFrom('Goita', 'Goïta', 'constructor'), { maxLength: 3 }),
  mentionCount: fc.integer({ min: 1, max: 5 }),
  country: fc.constantFrom('MLI', 'FRA', null),
  subtype: fc.constantFrom('city', 'region', null),
  sectors: fc.subarray(['GOV', 'MIL', 'REB'] as const),
  roles: fc.uniqueArray(fc.constantFrom('President', 'Colonel')),
  confidence: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
  known: fc.boolean(),
  entity: fc.integer({ min: 0, max: 2 }),
});

const pages = fc.array(page, { minLength: 1, maxLength: 12 }).map((drafts) =>
  drafts.map(({ entity, country, roles, ...draft }, index): PageEntity => {
    const articleId = documentId(`page ${String(index)}`);
    return {
      ...draft, id: entityId('person', String(entity)), type: 'person', name: draft.known ? 'Assimi Goïta Camara' : draft.name, country: country as PageEntity['country'], articleId,
      roles: roles.map((text) => ({ text, articleId })), wikidataId: null, geonamesId: null, latitude: null, longitude: null, description: null,
    };
  }),
);

function mergeAll(entities: readonly PageEntity[]): Entity[] {
  const merger = createEntityMerger();
  for (const entity of entities) merger.add([entity]);
  return [...merger.entities()];
}

describe('createEntityMerger', () => {
  it('gives the same in any order', () => {
    fc.assert(fc.property(pages, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (entities, keys) => {
      const shuffled = entities.map((entity, index) => ({ entity, key: keys[index]! })).sort((left, right) => left.key - right.key).map(({ entity }) => entity);
      expect(mergeAll(shuffled)).toEqual(mergeAll(entities));
    }));
  });

  it('gives records that the schema takes, with every mention and page counted', () => {
    fc.assert(fc.property(pages, (entities) => {
      const merged = mergeAll(entities);
      for (const entity of merged) expect(EntitySchema.parse(entity)).toEqual(entity);
      expect(merged.reduce((sum, entity) => sum + entity.articleCount, 0)).toBe(entities.length);
      expect(merged.reduce((sum, entity) => sum + entity.mentionCount, 0)).toBe(entities.reduce((sum, entity) => sum + entity.mentionCount, 0));
    }));
  });

  it('shows the name of most mentions, of equals the first by code point', () => {
    fc.assert(fc.property(pages, (entities) => {
      const unlinked = entities.map((entity) => ({ ...entity, known: false }));
      for (const { id, name } of mergeAll(unlinked)) {
        const counts = new Map<string, number>();
        for (const page of unlinked) if (page.id === id) counts.set(page.name, (counts.get(page.name) ?? 0) + page.mentionCount);
        const most = Math.max(...counts.values());
        expect(name).toBe([...counts.keys()].filter((other) => counts.get(other) === most).sort()[0]);
      }
    }));
  });
});
