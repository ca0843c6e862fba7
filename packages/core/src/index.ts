export * from './errors.ts';
export * from './export/index.ts';
export * from './models/index.ts';
export * from './language/index.ts';
