import { describe, expect, it } from 'vitest';
import { createCorpusBuilder } from '../../src/corpus/corpus-builder.ts';
import { createMemoryStore, type LineStore } from '../../src/corpus/line-store.ts';
import type { PageResult } from '../../src/corpus/page-result.ts';
import { documentId, entityId, eventMentionId, isoDate, SCHEMA_VERSION, type Article, type CorpusRecord, type EventMention, type Mention } from '../../src/models/index.ts';
import { makeUpText } from './made-up-text.ts';

/** A page that names Mali once and tells that it met Russia. */
function makePage(number: number, publisher: string | null = null, body = makeUpText(number, 60)): PageResult {
  const articleId = documentId(`page ${String(number)}`);
  const start = 10 * number;
  const party = { entityId: null, text: 'Mali', role: null, country: null, sectors: [], span: null };
  return {
    article: { kind: 'article', id: articleId, publisher, title: null, body, datePublished: `2023-06-1${String(number)}` } as Article,
    mentions: [{ kind: 'mention', id: `men:${String(number)}`, articleId } as unknown as Mention],
    entities: [{
      id: entityId('location', 'mali'), type: 'location', subtype: null, name: 'Mali', aliases: [], wikidataId: null, geonamesId: null, country: null, sectors: [], latitude: null, longitude: null,
      description: null, roles: [], mentionCount: 1, confidence: 0.5, articleId, known: false,
    }],
    eventMentions: [{
      kind: 'event-mention', schemaVersion: SCHEMA_VERSION, id: eventMentionId(articleId, start, start + 3, 'CONSULT'), eventId: null, articleId, type: 'CONSULT', mode: null, contexts: [],
      cameoCode: null, modality: 'actual', size: null, location: null, date: { start: isoDate.as('2023-06-14'), end: isoDate.as('2023-06-14'), precision: 'day', basis: 'explicit', text: null },
      sentence: 0, text: 'met', start, end: start + 3, trigger: { text: 'met', start, end: start + 3 }, actors: [party], recipients: [{ ...party, text: 'Russia' }],
      attribution: null, quoted: false, related: false, rule: 'test', confidence: 0.5,
    } satisfies EventMention],
  };
}

function build(pages: readonly PageResult[], store?: LineStore): CorpusRecord[] {
  const builder = createCorpusBuilder(store);
  return [...pages.flatMap((page) => builder.add(page)), ...builder.finish()];
}

describe('createCorpusBuilder', () => {
  const [original, copy, other] = [makePage(1, 'AFP'), makePage(2, 'Yahoo', makeUpText(1, 60)), makePage(3, 'TASS')];

  it('gives articles with their mentions as pages come in, then copies, entities and events with their mentions', () => {
    const records = build([original, copy, other]);
    expect(records.map(({ kind }) => kind)).toEqual([
      'article', 'mention', 'article', 'mention', 'article', 'mention', 'duplicate', 'entity', 'event', 'event-mention', 'event-mention', 'event-mention',
    ]);
    expect(records.slice(0, 2)).toEqual([original.article, ...original.mentions]);
    expect(records.find(({ kind }) => kind === 'entity')).toMatchObject({ name: 'Mali', mentionCount: 3, articleCount: 3 });
    expect(records.find(({ kind }) => kind === 'duplicate')).toMatchObject({ id: copy.article.id, duplicateOf: original.article.id });
  });

  it('counts a copy as a report of its original', () => {
    expect(build([original, copy, other]).find(({ kind }) => kind === 'event')).toMatchObject({ mentionCount: 3, articleCount: 3, sourceCount: 2 });
  });

  it('takes every page once', () => {
    const builder = createCorpusBuilder();
    expect(builder.add(original)).toHaveLength(2);
    expect(builder.add(original)).toEqual([]);
    expect([...builder.finish()]).toMatchObject([{ kind: 'entity', mentionCount: 1, articleCount: 1 }, { kind: 'event', mentionCount: 1 }, { kind: 'event-mention' }]);
  });

  it('makes nothing of no pages', () => {
    expect(build([])).toEqual([]);
  });

  it('lets go of all that waited for the last page', () => {
    const [store, open] = [createMemoryStore(), new Set<number>()];
    let count = 0;
    const watched: LineStore = {
      createSorter() {
        const [sorter, number] = [store.createSorter(), (count += 1)];
        open.add(number);
        return { ...sorter, close() { open.delete(number); sorter.close(); } };
      },
    };
    expect(build([original, copy, other], watched)).toEqual(build([original, copy, other]));
    expect(count).toBeGreaterThan(0);
    expect([...open]).toEqual([]);
  });
});
