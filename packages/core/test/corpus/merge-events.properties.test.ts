import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEventMerger } from '../../src/corpus/merge-events.ts';
import { createMemoryStore, type LineStore } from '../../src/corpus/line-store.ts';
import { EventMentionSchema, EventSchema, SCHEMA_VERSION, documentId, eventMentionId, isoDate, type Article, type Duplicate, type EventMention } from '../../src/models/index.ts';
import { createDiskStore } from '../../src/node/disk-store.ts';

const party = fc.constantFrom('Mali', 'Russia', 'France', 'the army', 'tab\tand\nfeed');
const report = fc.record({
  type: fc.constantFrom('CONSULT' as const, 'ASSAULT' as const),
  trigger: fc.constantFrom('met', 'talks', 'struck'),
  modality: fc.constantFrom('actual' as const, 'negated' as const, 'hypothetical' as const),
  day: fc.constantFrom('2023-06-14', '2023-06-15', null),
  actors: fc.uniqueArray(party, { minLength: 1, maxLength: 2 }),
  recipients: fc.uniqueArray(party, { maxLength: 2 }),
  confidence: fc.integer({ min: 10, max: 99 }).map((hundredths) => hundredths / 100),
});
const pages = fc.array(fc.record({ publisher: fc.constantFrom('AFP', 'TASS', null), reports: fc.array(report, { maxLength: 4 }) }), { maxLength: 10 });

interface Page {
  readonly article: Article;
  readonly mentions: EventMention[];
}

type Draft = typeof pages extends fc.Arbitrary<(infer T)[]> ? T : never;

function makePage({ publisher, reports }: Draft, index: number): Page {
  const id = documentId(`page ${String(index)}`);
  const makeParty = (text: string) => ({ entityId: null, text, role: null, country: null, sectors: [], span: null });
  const mentions = reports.map(({ type, trigger, modality, day, actors, recipients, confidence }, place): EventMention => ({
    kind: 'event-mention', schemaVersion: SCHEMA_VERSION, id: eventMentionId(id, place * 10, place * 10 + trigger.length, type), eventId: null, articleId: id,
    type, mode: null, contexts: [], cameoCode: null, modality, size: null, location: null,
    date: day === null ? null : { start: isoDate.as(day), end: isoDate.as(day), precision: 'day', basis: 'relative', text: null },
    sentence: place, text: trigger, start: place * 10, end: place * 10 + trigger.length, trigger: { text: trigger, start: place * 10, end: place * 10 + trigger.length },
    actors: actors.map(makeParty), recipients: recipients.map(makeParty), attribution: null, quoted: false, related: false, rule: 'test', confidence,
  }));
  return { article: { id, publisher, title: null, body: '' } as unknown as Article, mentions };
}

function merge(input: readonly Page[], duplicates: readonly Duplicate[] = [], store: LineStore = createMemoryStore()) {
  const merger = createEventMerger(store);
  for (const { article, mentions } of input) merger.add(article, mentions);
  return [...merger.merge(duplicates)];
}

describe('createEventMerger', () => {
  it('gives the same in any order', () => {
    fc.assert(fc.property(pages, fc.infiniteStream(fc.nat()), (drafts, keys) => {
      const input = drafts.map(makePage);
      const shuffled = input.map((page) => ({ page, key: keys.next().value as number })).sort((left, right) => left.key - right.key).map(({ page }) => page);
      expect(merge(shuffled)).toEqual(merge(input));
    }), { numRuns: 60 });
  });

  it('gives the same from the disk as from memory', () => {
    fc.assert(fc.property(pages, (drafts) => {
      const input = drafts.map(makePage);
      expect(merge(input, [], createDiskStore({ heldLength: 10_000 }))).toEqual(merge(input));
    }), { numRuns: 10 });
  });

  it('gives every report once, behind its event, and events that are valid', () => {
    fc.assert(fc.property(pages, (drafts) => {
      const input = drafts.map(makePage);
      const records = merge(input);
      let event: string | null = null;
      for (const record of records) {
        if (record.kind === 'event') {
          EventSchema.parse(record);
          event = record.id;
        } else {
          EventMentionSchema.parse(record);
          expect(record.eventId).toBe(event);
        }
      }
      const reported = records.filter(({ kind }) => kind === 'event-mention').map(({ id }) => id).sort();
      const lists = records.reduce<string[][]>((events, record) => (record.kind === 'event' ? [...events, []] : [...events.slice(0, -1), [...events.at(-1)!, record.id]]), []);
      for (const mentions of lists) expect(mentions).toEqual([...mentions].sort());
      expect(reported).toEqual(input.flatMap(({ mentions }) => mentions.map(({ id }) => id)).sort());
      const ids = records.filter(({ kind }) => kind === 'event').map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort());
    }));
  });

  it('counts a copy as a report of its original', () => {
    const draft: Draft = { publisher: null, reports: [{ type: 'CONSULT', trigger: 'met', modality: 'actual', day: null, actors: ['Mali'], recipients: [], confidence: 0.9 }] };
    const input = [makePage(draft, 0), makePage(draft, 1)];
    const duplicate: Duplicate = { kind: 'duplicate', schemaVersion: SCHEMA_VERSION, id: input[1]!.article.id, duplicateOf: input[0]!.article.id };
    expect(merge(input).filter(({ kind }) => kind === 'event')).toHaveLength(2);
    expect(merge(input, [duplicate]).filter(({ kind }) => kind === 'event')).toMatchObject([{ sourceCount: 1, articleCount: 2 }]);
  });
});
