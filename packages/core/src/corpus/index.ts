export { createCorpusBuilder, type CorpusBuilder } from './corpus-builder.ts';
export { createDuplicateFinder, type DuplicateFinder } from './find-duplicates.ts';
export { createEntityMerger, type EntityMerger } from './merge-entities.ts';
export { createEventMerger, type EventMerger, type MergedEvents } from './merge-events.ts';
export type { Page } from './page.ts';
