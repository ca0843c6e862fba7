import type { ExporterCommand } from '../export/index.ts';
import type { PageCounts } from './run-command.ts';
import type { SharedOptionName } from './shared-options.ts';

/** A program with the command line that all share: an exporter, or a part of `corpus`. */
export interface Command extends Omit<ExporterCommand, 'createExporter'> {
  /** The shared options that make sense here. Default: all. */
  readonly shared?: readonly SharedOptionName[];
  /** What an input is, a sentence for `--help`. Default: pages. */
  readonly inputs?: string;
  /** The last line of a run. Default: how many pages were read, written and skipped. */
  readonly summarize?: (counts: PageCounts) => string;
}
