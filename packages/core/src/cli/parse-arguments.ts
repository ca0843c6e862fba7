import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CorpusError } from '../errors.ts';
import { GOALS, OFFSET_UNITS, type CommandOptionValues, type ExportFormat, type Goal, type OffsetUnit } from '../export/index.ts';
import { parseShard, type Shard } from '../seed/shard.ts';
import type { Command } from './command.ts';
import { listSharedOptions, type SharedOptionName } from './shared-options.ts';

/** Options that say which records to make and how to write them. */
const RECORD_OPTIONS: readonly SharedOptionName[] = ['until', 'knowledge', 'workers', 'format', 'fields', 'no-body', 'offsets'];

/** A command line, read. */
export interface CommandArguments {
  readonly inputs: readonly string[];
  readonly filesFrom: string | null;
  readonly split: boolean;
  readonly shard: Shard | null;
  readonly limit: number | null;
  /** Null for as far as the output needs. */
  readonly until: Goal | null;
  /** A table of the user's own entities. */
  readonly knowledge: string | null;
  readonly repeatedLines: boolean;
  /** Null for as many as there are cores. */
  readonly workers: number | null;
  readonly strict: boolean;
  readonly output: string | null;
  readonly manifest: boolean;
  readonly format: ExportFormat;
  /** Show what was made of each line, in place of the format. */
  readonly explain: boolean;
  readonly fields: readonly string[] | null;
  readonly body: boolean;
  /** Null for UTF-16 code units, or what page files have. */
  readonly offsets: OffsetUnit | null;
  readonly rejects: string | null;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly progress: boolean;
  readonly version: boolean;
  readonly help: boolean;
  /** Values of the exporter's own options. */
  readonly own: CommandOptionValues;
}

/**
 * Reads the arguments of a command.
 *
 * @throws {CorpusError} OPTION_INVALID
 */
export function parseArguments(command: Command, args: readonly string[]): CommandArguments {
  const { values, positionals } = readArguments(command, args);
  refuseEmpty(command, values);
  const isShared = (name: SharedOptionName): boolean => !Object.hasOwn(command.options, name);
  const shared = (name: SharedOptionName): string | null => (isShared(name) ? (values[name] as string | undefined) : undefined) ?? null;
  const isSet = (name: SharedOptionName): boolean => isShared(name) && values[name] === true;
  if (isSet('quiet') && isSet('verbose')) throw new CorpusError('OPTION_INVALID', '--quiet and --verbose exclude each other');
  const idle = isSet('explain') ? [...RECORD_OPTIONS, ...Object.keys(command.options)].find((name) => values[name] !== undefined) : undefined;
  if (idle !== undefined) throw new CorpusError('OPTION_INVALID', `--explain writes no records: --${idle} says nothing to it`);
  const [shard, until, offsets] = [shared('shard'), shared('until'), shared('offsets')];
  return {
    inputs: positionals,
    filesFrom: shared('files-from'),
    split: !isSet('no-split'),
    shard: shard === null ? null : parseShard(shard),
    limit: parseCount('limit', shared('limit')),
    until: until === null ? null : chooseOne('until', until, GOALS),
    knowledge: shared('knowledge'),
    repeatedLines: isSet('repeated-lines'),
    workers: parseCount('workers', shared('workers')),
    strict: isSet('strict'),
    output: shared('output'),
    manifest: isSet('manifest'),
    format: findFormat(command, shared('format')),
    explain: isSet('explain'),
    fields: parseFields(shared('fields')),
    body: !isSet('no-body'),
    offsets: offsets === null ? null : chooseOne('offsets', offsets, OFFSET_UNITS),
    rejects: shared('rejects'),
    quiet: isSet('quiet'),
    verbose: isSet('verbose'),
    progress: !isSet('no-progress'),
    version: isSet('version'),
    help: isSet('help'),
    own: Object.fromEntries(Object.keys(command.options).map((name) => [name, values[name]])),
  };
}

function readArguments(command: Command, args: readonly string[]): { values: CommandOptionValues; positionals: string[] } {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, { type, short }] of listSharedOptions(command)) {
    options[name] = short === undefined ? { type } : { type, short };
  }
  for (const [name, { type, multiple = false }] of Object.entries(command.options)) options[name] = { type, multiple };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { values: values as CommandOptionValues, positionals };
  } catch (cause) {
    const [message = ''] = (cause as Error).message.split(/\.\s/);
    throw new CorpusError('OPTION_INVALID', `${message} (see --help)`, {}, { cause });
  }
}

/** An empty value is most often a variable that nobody set; taken for none, it would widen the run. */
function refuseEmpty(command: Command, values: CommandOptionValues): void {
  const names = [...listSharedOptions(command).map(([name]) => name), ...Object.keys(command.options)];
  const empty = names.find((name) => [values[name]].flat().includes(''));
  if (empty !== undefined) throw new CorpusError('OPTION_INVALID', `--${empty} is empty`);
}

function findFormat({ formats }: Command, id: string | null): ExportFormat {
  const format = id === null ? formats[0] : formats.find((one) => one.id === id);
  if (format !== undefined) return format;
  throw new CorpusError('OPTION_INVALID', `there is no format "${id ?? ''}" (there are ${formats.map((one) => one.id).join(', ')})`);
}

function parseCount(name: SharedOptionName, value: string | null): number | null {
  if (value === null) return null;
  if (/^[1-9]\d{0,14}$/.test(value)) return Number(value);
  throw new CorpusError('OPTION_INVALID', `--${name} takes a number from 1, not "${value}"`);
}

function parseFields(value: string | null): readonly string[] | null {
  if (value === null) return null;
  const fields = value.split(',').map((field) => field.trim()).filter((field) => field !== '');
  if (fields.length === 0) throw new CorpusError('OPTION_INVALID', '--fields names no field');
  return fields;
}

function chooseOne<T extends string>(name: SharedOptionName, value: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === value);
  if (choice !== undefined) return choice;
  throw new CorpusError('OPTION_INVALID', `--${name} takes ${choices.join(', ')}, not "${value}"`);
}
