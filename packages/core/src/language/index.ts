export * from './analysis.ts';
export { analyze, type AnalyzeOptions } from './analyze.ts';
export * from './walk-tree.ts';
