import type { ExporterCommand } from '../export/index.ts';
import type { SharedOptionName } from './shared-options.ts';

/** A program with the command line that all share: an exporter, or a part of `corpus`. */
export interface Command extends Omit<ExporterCommand, 'createExporter'> {
  /** The shared options that make sense here. Default: all. */
  readonly shared?: readonly SharedOptionName[];
}
