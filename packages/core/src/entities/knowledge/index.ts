export * from './knowledge-base.ts';
export type * from './knowledge-entry.ts';
