export * from './exporter.ts';
