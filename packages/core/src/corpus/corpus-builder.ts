import type { CorpusRecord } from '../models/index.ts';
import { createDuplicateFinder } from './find-duplicates.ts';
import { IdSet } from './id-set.ts';
import { createMemoryStore, type LineStore } from './line-store.ts';
import { createEntityMerger } from './merge-entities.ts';
import { createEventMerger } from './merge-events.ts';
import type { PageResult } from './page-result.ts';

/** Turns pages into the stream of records that exporters read: see `CorpusRecordSchema` for its order. */
export interface CorpusBuilder {
  /** Takes a page in; gives the records that are final already: none if a page of the same text, address and site was added before. */
  add(page: PageResult): CorpusRecord[];
  /** Gives what is known only when all pages are in. */
  finish(): Generator<CorpusRecord>;
}

/** Holds 300 to 500 bytes a page, and the ids of near copies; all else lies in `store`. */
export function createCorpusBuilder(store: LineStore = createMemoryStore()): CorpusBuilder {
  const seen = new IdSet();
  const duplicateFinder = createDuplicateFinder();
  const entityMerger = createEntityMerger(store);
  const eventMerger = createEventMerger(store);
  return {
    add({ article, mentions, entities, eventMentions }) {
      if (!seen.add(article.id)) return [];
      duplicateFinder.add(article);
      entityMerger.add(entities);
      eventMerger.add(article, eventMentions);
      return [article, ...mentions];
    },
    *finish() {
      const duplicates = duplicateFinder.duplicates();
      yield* duplicates;
      yield* entityMerger.entities();
      yield* eventMerger.merge(duplicates);
    },
  };
}
