export { createCorpusBuilder, type CorpusBuilder } from './corpus-builder.ts';
export { createDuplicateFinder, type DuplicateFinder } from './find-duplicates.ts';
export { createEntityMerger, type EntityMerger } from './merge-entities.ts';
export { createMemoryStore, type LineSorter, type LineStore } from './line-store.ts';
export { mergePages, type MergePagesOptions } from './merge-pages.ts';
export { createEventMerger, type EventMerger } from './merge-events.ts';
export type { Page } from './page.ts';
export { parsePageResult, stringifyPageResult, type PageResult } from './page-result.ts';
