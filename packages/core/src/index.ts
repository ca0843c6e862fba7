export * from './article/index.ts';
export * from './corpus/index.ts';
export * from './entities/index.ts';
export * from './errors.ts';
export * from './events/index.ts';
export * from './export/index.ts';
export * from './language/analysis.ts';
export {
  analyze, type AnalyzeOptions, createAnalysis, lemmatize, parseSentences, PROSE_ROLES, type Segmentation, selectZones, tagSentences,
} from './language/index.ts';
export * from './language/walk-tree.ts';
export * from './layout/index.ts';
export * from './models/index.ts';
export * from './pipeline.ts';
export * from './seed/index.ts';
