export * from './convert-offsets.ts';
export * from './describe-event.ts';
export * from './exporter.ts';
export * from './group-records.ts';
export * from './omit-text.ts';
export * from './record-uri.ts';
