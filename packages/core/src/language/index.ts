export * from './analysis.ts';
export * from './walk-tree.ts';
