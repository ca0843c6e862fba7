export type { ExtractionRecord } from './extraction-record.ts';
export type { LayoutPage } from './layout-page.ts';
export { makeLayout } from './make-layout.ts';
export { readLayoutPages } from './read-layout-pages.ts';
export { recordPage, trainLayout } from './train-layout.ts';
