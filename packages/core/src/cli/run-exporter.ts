import { isCorpusError } from '../errors.ts';
import type { ExporterCommand, OffsetUnit } from '../export/index.ts';
import type { CorpusRecord } from '../models/index.ts';
import type { ReadOptions, SeedInput } from '../seed/index.ts';
import type { CommandHost } from './command-host.ts';
import { EXIT_CODES, type ExitCode } from './exit-codes.ts';
import { formatHelp } from './format-help.ts';
import { parseArguments, type CommandArguments, type Goal } from './parse-arguments.ts';
import { Report } from './report.ts';

/** What the command line says that concerns the pipeline. */
export interface BuildRecordsOptions extends ReadOptions {
  /** How far to go. */
  readonly until: Goal;
  /** What `start` and `end` count. */
  readonly offsets: OffsetUnit;
  /** Threads to work with. Default: as many as there are cores. */
  readonly workers?: number;
}

/** Pages in, records out: `runPipeline`, or somebody's own. */
export type BuildRecords = (
  inputs: AsyncIterable<SeedInput>,
  options: BuildRecordsOptions,
) => AsyncIterable<CorpusRecord>;

export interface RunExporterOptions {
  /** Makes records of pages. Default: the whole pipeline of Corpus, loaded when there is work. */
  readonly buildRecords?: BuildRecords;
}

/**
 * Runs an exporter as a program: reads the arguments and the pages, writes the output, reports on standard error.
 * Never throws and never exits: the caller sets `process.exitCode` to what it returns.
 *
 * Nothing heavy is loaded before there is work to do, so that `--help` and `--version` are quick.
 *
 * @example
 * process.exitCode = await runExporter(command, process);
 */
export async function runExporter(command: ExporterCommand, host: CommandHost, options: RunExporterOptions = {}): Promise<ExitCode> {
  const { name } = command;
  let args: CommandArguments;
  try {
    args = parseArguments(command, host.argv.slice(2));
  } catch (error) {
    new Report(host, { name, quiet: false, verbose: false, progress: false }).fail(error);
    return EXIT_CODES.usage;
  }
  if (args.version || args.help) {
    host.stdout.write(args.version ? `${command.version}\n` : formatHelp(command));
    return EXIT_CODES.done;
  }
  const interruption = new AbortController();
  const interrupt = (): void => { interruption.abort(EXIT_CODES.interrupted); };
  const terminate = (): void => { interruption.abort(EXIT_CODES.terminated); };
  host.on?.('SIGINT', interrupt);
  host.on?.('SIGTERM', terminate);
  const report = new Report(host, { name, ...args });
  try {
    const printed = (await command.print?.(args.own)) ?? null;
    if (printed !== null) {
      const { printText } = await import('./export-pages.ts');
      await printText(printed, args, host, interruption.signal);
      return EXIT_CODES.done;
    }
    if (args.inputs.length === 0 && args.filesFrom === null && host.stdin.isTTY === true) {
      host.stderr.write(formatHelp(command));
      return EXIT_CODES.usage;
    }
    const { exportPages } = await import('./export-pages.ts');
    const { read, wrote, skipped } = await exportPages(command, args, host, report, interruption.signal, options.buildRecords);
    report.finish({ read, wrote, skipped });
    return skipped > 0 ? EXIT_CODES.failed : EXIT_CODES.done;
  } catch (error) {
    return explainEnd(error, report, interruption.signal);
  } finally {
    host.off?.('SIGINT', interrupt);
    host.off?.('SIGTERM', terminate);
  }
}

function explainEnd(error: unknown, report: Report, signal: AbortSignal): ExitCode {
  if (signal.aborted) return signal.reason as ExitCode;
  const code = isCorpusError(error) ? error.code : null;
  const cause = error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
  if (code === 'OUTPUT_FAILED' && cause?.code === 'EPIPE') return EXIT_CODES.done;
  report.fail(error);
  return code === 'OPTION_INVALID' || code === 'INPUT_NOT_FOUND' ? EXIT_CODES.usage : EXIT_CODES.failed;
}
