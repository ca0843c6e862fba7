export type { CommandHost } from './command-host.ts';
export { EXIT_CODES, type ExitCode } from './exit-codes.ts';
export { runExporter, type BuildRecords, type BuildRecordsOptions, type RunExporterOptions } from './run-exporter.ts';
export { SHARED_OPTIONS, type SharedOption, type SharedOptionName } from './shared-options.ts';
export { tuneEngine } from './tune-engine.ts';
