import type { Knowledge } from '../entities/index.ts';
import type { ExporterCommand, Goal, OffsetUnit } from '../export/index.ts';
import type { RepeatedLines } from '../layout/index.ts';
import type { CorpusRecord } from '../models/index.ts';
import type { ChunkStore } from '../node/work-on-pages.ts';
import type { ReadOptions, SeedInput } from '../seed/index.ts';
import type { CommandHost } from './command-host.ts';
import type { ExitCode } from './exit-codes.ts';
import { runCommand } from './run-command.ts';

/** What the command line says that concerns the pipeline. */
export interface BuildRecordsOptions extends ReadOptions {
  /** How far to go. */
  readonly until: Goal;
  /** What `start` and `end` count. */
  readonly offsets: OffsetUnit;
  /** What is known of the world. Default: the shipped knowledge base. */
  readonly knowledge?: Knowledge;
  /** Lines that repeat across the pages of a site. Default: none known. */
  readonly repeatedLines?: RepeatedLines;
  /** Threads to work with. Default: as many as there are cores. */
  readonly workers?: number;
  /** Finished chunks of an earlier run. Default: none. */
  readonly chunks?: ChunkStore;
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
 * @example
 * process.exitCode = await runExporter(command, process);
 */
export function runExporter(command: ExporterCommand, host: CommandHost, options: RunExporterOptions = {}): Promise<ExitCode> {
  return runCommand(command, host, async (run) => {
    if (run.args.explain) return (await import('./explain-pages.ts')).explainPages(run);
    const { exportPages } = await import('./export-pages.ts');
    return exportPages(command, run, options.buildRecords);
  });
}
