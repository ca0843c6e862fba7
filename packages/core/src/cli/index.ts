export type { CommandHost } from './command-host.ts';
export { EXIT_CODES, type ExitCode } from './exit-codes.ts';
export { runExporter } from './run-exporter.ts';
