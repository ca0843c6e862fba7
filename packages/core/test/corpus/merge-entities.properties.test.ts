import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEntityMerger } from '../../src/corpus/merge-entities.ts';
import type { PageEntity } from '../../src/entities/page-entity.ts';
import { EntitySchema } from '../../src/models/entity.ts';
import { documentId, entityId } from '../../src/models/identifiers.ts';

const page = fc.record({
  names: fc.array(fc.tuple(fc.constantFrom('Goita', 'Goïta', 'Assimi Goita', '__proto__'), fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 4 }),
  country: fc.constantFrom('MLI', 'FRA', null),
  subtype: fc.constantFrom('city', 'region', null),
  sectors: fc.subarray(['GOV', 'MIL', 'REB'] as const),
  roles: fc.array(fc.constantFrom('President', 'Colonel'), { maxLength: 2 }),
  confidence: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
  known: fc.boolean(),
  entity: fc.integer({ min: 0, max: 2 }),
});

const pages = fc.array(page, { minLength: 1, maxLength: 12 }).map((drafts) =>
  drafts.map((draft, index): PageEntity => {
    const articleId = documentId(`page ${String(index)}`);
    const names = new Map(draft.names);
    const name = draft.known ? 'Assimi Goïta' : draft.names[0]![0];
    return {
      id: entityId('person', String(draft.entity)), type: 'person', subtype: draft.subtype, name, aliases: [...names.keys()].filter((alias) => alias !== name), wikidataId: null, geonamesId: null,
      country: draft.country as PageEntity['country'], sectors: [...draft.sectors], latitude: null, longitude: null, description: null, roles: [...new Set(draft.roles)].map((text) => ({ text, articleId })),
      mentionCount: [...names.values()].reduce((sum, count) => sum + count, 0), confidence: draft.confidence, articleId, known: draft.known, names,
    };
  }),
);

const mergeAll = (entities: readonly PageEntity[]) => {
  const merger = createEntityMerger();
  for (const entity of entities) merger.add([entity]);
  return merger;
};

describe('createEntityMerger', () => {
  it('gives the same in any order', () => {
    fc.assert(fc.property(pages, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (entities, keys) => {
      const shuffled = entities.map((entity, index) => ({ entity, key: keys[index]! })).sort((left, right) => left.key - right.key).map(({ entity }) => entity);
      expect([...mergeAll(shuffled).entities()]).toEqual([...mergeAll(entities).entities()]);
    }));
  });

  it('gives the same for any division of the pages', () => {
    fc.assert(fc.property(pages, fc.nat(12), (entities, cut) => {
      const [left, right] = [mergeAll(entities.slice(0, cut)), mergeAll(entities.slice(cut))];
      left.merge(right);
      const other = mergeAll(entities.slice(cut));
      other.merge(mergeAll(entities.slice(0, cut)));
      expect([...left.entities()]).toEqual([...mergeAll(entities).entities()]);
      expect([...other.entities()]).toEqual([...left.entities()]);
    }));
  });

  it('leaves what it merges as it was', () => {
    fc.assert(fc.property(pages, (entities) => {
      const right = mergeAll(entities);
      const before = [...right.entities()];
      const left = mergeAll(entities.slice(0, 1));
      left.merge(right);
      left.merge(right);
      expect([...right.entities()]).toEqual(before);
    }));
  });

  it('gives records that the schema takes, with every mention and page counted', () => {
    fc.assert(fc.property(pages, (entities) => {
      const merged = [...mergeAll(entities).entities()];
      for (const entity of merged) expect(EntitySchema.parse(entity)).toEqual(entity);
      expect(merged.reduce((sum, entity) => sum + entity.articleCount, 0)).toBe(entities.length);
      expect(merged.reduce((sum, entity) => sum + entity.mentionCount, 0)).toBe(entities.reduce((sum, entity) => sum + entity.mentionCount, 0));
    }));
  });

  it('shows the most frequent name, of equals the first by code point', () => {
    fc.assert(fc.property(pages, (entities) => {
      const unlinked = entities.map((entity) => ({ ...entity, known: false }));
      for (const entity of [...mergeAll(unlinked).entities()]) {
        const counts = new Map<string, number>();
        for (const { id, names } of unlinked) if (id === entity.id) for (const [name, count] of names) counts.set(name, (counts.get(name) ?? 0) + count);
        for (const [name, count] of counts) {
          expect(count < counts.get(entity.name)! || (count === counts.get(entity.name)! && entity.name <= name)).toBe(true);
        }
      }
    }));
  });
});
