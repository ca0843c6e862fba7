import type { CorpusRecord } from '../models/index.ts';

/** A piece of output. `file` is null for the single output (standard output or `-o FILE`), a relative path in a folder otherwise. */
export interface OutputChunk {
  readonly file: string | null;
  readonly text: string;
  /** Articles that this piece carries, for the summary. Left out by exporters that write every article they are given. */
  readonly articles?: number;
}

/** Records in, text out: pure, the same text for the same records. Holds what its format needs, and says so. */
export type Exporter = (records: AsyncIterable<CorpusRecord>) => AsyncIterable<OutputChunk>;

/** A format that an exporter writes. */
export interface ExportFormat {
  /** Value of `--format`. */
  readonly id: string;
  readonly name: string;
  /** With the dot: ".jsonl". */
  readonly extension: string;
  readonly mediaType: string;
}

/** How far the pipeline goes: each stage includes those before it. */
export const GOALS = ['articles', 'entities', 'events'] as const;
export type Goal = (typeof GOALS)[number];

/** An option of one exporter's command line, beyond those that all share. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** Word shown for the value: `--limit <count>`. */
  readonly value?: string;
  readonly multiple?: boolean;
  /** One sentence for `--help`. */
  readonly description: string;
}

export type CommandOptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What the shared options say that an exporter needs to know. */
export interface ExportTarget {
  readonly format: ExportFormat;
  /** Whether the output is a folder of files (`-o DIR/`) or one stream. */
  readonly kind: 'stream' | 'folder';
  /** False where the records come without running text (`--no-body`, see `omitText`). */
  readonly body: boolean;
  /** Keep these fields only (`--fields`); null for all. */
  readonly fields: readonly string[] | null;
  /** Write no more items than this (`--limit`); null for the exporter's own default. See {@link ExporterCommand.limits}. */
  readonly limit: number | null;
}

/** An exporter as a program: what its bin hands to the command-line kit. */
export interface ExporterCommand {
  /** Name of the bin: "corpus-json". */
  readonly name: string;
  readonly version: string;
  readonly summary: string;
  /** The first one is the default. */
  readonly formats: readonly ExportFormat[];
  /**
   * What `--limit` counts. `pages`: no more than so many pages are read, and the exporter need not care. `items`: every
   * page is read and the exporter picks `target.limit` of them (a feed wants the newest). Default: `pages`.
   */
  readonly limits?: 'pages' | 'items';
  /** How far the pipeline must go for what these options write, where `--until` does not say. Default: `events`. */
  readonly needs?: (values: CommandOptionValues, target: Pick<ExportTarget, 'format' | 'kind' | 'fields'>) => Goal | Promise<Goal>;
  /** An option named like a shared one takes its place: the kit leaves it to the exporter. */
  readonly options: Readonly<Record<string, CommandOption>>;
  /**
   * Rejects with a CorpusError of code OPTION_INVALID on values that make no sense. Asynchronous, so that the exporter
   * loads its libraries only when it runs, never for `--help`.
   */
  readonly createExporter: (values: CommandOptionValues, target: ExportTarget) => Promise<Exporter>;
  /** What these options print without reading any input (a schema, say); null to read and export. */
  readonly print?: (values: CommandOptionValues) => Promise<string | null>;
}
