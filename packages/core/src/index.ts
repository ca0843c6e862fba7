export * from './article/index.ts';
export * from './errors.ts';
export * from './events/index.ts';
export * from './export/index.ts';
export * from './models/index.ts';
export * from './language/index.ts';
export * from './seed/index.ts';
