import { isCorpusError } from '../errors.ts';
import type { CommandHost } from './command-host.ts';
import type { Command } from './command.ts';
import { EXIT_CODES, type ExitCode } from './exit-codes.ts';
import { formatHelp } from './format-help.ts';
import { parseArguments, type CommandArguments } from './parse-arguments.ts';
import { print } from './print.ts';
import { Report } from './report.ts';

/** Pages of a run: `read` counts those worked on and those skipped, `skipped` also inputs that are not there. */
export interface PageCounts {
  read: number;
  wrote: number;
  skipped: number;
}

/** A run of a command: what was asked for, and whom to tell. */
export interface Run {
  readonly command: Command;
  readonly args: CommandArguments;
  readonly host: CommandHost;
  readonly report: Report;
  /** Aborted by SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
}

/**
 * Runs a command: reads the arguments, works, reports on standard error. Never throws and never exits.
 *
 * Nothing heavy is loaded before there is work to do, so that `--help` and `--version` are quick.
 */
export async function runCommand(command: Command, host: CommandHost, work: (run: Run) => Promise<PageCounts>): Promise<ExitCode> {
  const { name } = command;
  let args: CommandArguments;
  try {
    args = parseArguments(command, host.argv.slice(2));
  } catch (error) {
    new Report(host, { name, quiet: false, verbose: false, progress: false }).fail(error);
    return EXIT_CODES.usage;
  }
  if (args.version || args.help) return print(host.stdout, args.version ? `${command.version}\n` : formatHelp(command));
  const interruption = new AbortController();
  const interrupt = (): void => { interruption.abort(EXIT_CODES.interrupted); };
  const terminate = (): void => { interruption.abort(EXIT_CODES.terminated); };
  host.on?.('SIGINT', interrupt);
  host.on?.('SIGTERM', terminate);
  const report = new Report(host, { name, ...args });
  const run: Run = { command, args, host, report, signal: interruption.signal };
  try {
    const printed = (await command.print?.(args.own)) ?? null;
    if (printed !== null) {
      const { printText } = await import('./write-output.ts');
      await printText(printed, run);
      return EXIT_CODES.done;
    }
    if (args.inputs.length === 0 && args.filesFrom === null && host.stdin.isTTY === true) {
      await print(host.stderr, formatHelp(command));
      return EXIT_CODES.usage;
    }
    const counts = await work(run);
    report.finish(counts.skipped, (command.summarize ?? summarizePages)(counts));
    return counts.skipped > 0 ? EXIT_CODES.failed : EXIT_CODES.done;
  } catch (error) {
    return explainEnd(error, report, interruption.signal);
  } finally {
    host.off?.('SIGINT', interrupt);
    host.off?.('SIGTERM', terminate);
  }
}

function summarizePages({ read, wrote, skipped }: PageCounts): string {
  return `read ${String(read)}, wrote ${String(wrote)}, skipped ${String(skipped)}`;
}

function explainEnd(error: unknown, report: Report, signal: AbortSignal): ExitCode {
  if (signal.aborted) return signal.reason as ExitCode;
  const code = isCorpusError(error) ? error.code : null;
  const cause = error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
  if (code === 'OUTPUT_FAILED' && cause?.code === 'EPIPE') return EXIT_CODES.done;
  report.fail(error);
  return code === 'OPTION_INVALID' || code === 'INPUT_NOT_FOUND' ? EXIT_CODES.usage : EXIT_CODES.failed;
}
