import { stat } from 'node:fs/promises';
import { CorpusError } from '../errors.ts';
import { findInputs, STANDARD_INPUT } from '../node/find-inputs.ts';
import { mergePageFiles, type MadeWith, type PageLine } from '../node/merge-page-files.ts';
import { readInputList } from '../node/read-input-list.ts';
import { readSeeds } from '../node/read-seeds.ts';
import type { ReadOptions, SeedInput } from '../seed/index.ts';
import type { CommandArguments } from './parse-arguments.ts';
import type { Run } from './run-command.ts';

/** What the command line and `--files-from` name. Page files are pages that `corpus pages` has worked on already. */
export interface InputNames {
  readonly kind: 'seeds' | 'page-files';
  readonly names: readonly string[];
}

/** What a run reads. */
export type RunInput =
  | { readonly kind: 'seeds'; readonly seeds: AsyncIterable<SeedInput> }
  | { readonly kind: 'page-files'; readonly lines: AsyncIterable<PageLine> };

/**
 * Lists the inputs of a run; standard input where there are none.
 *
 * @throws {CorpusError} OPTION_INVALID for page files among others, or with options that are for pages.
 */
export async function listInputs({ args, host }: Pick<Run, 'args' | 'host'>): Promise<InputNames> {
  const listed = args.filesFrom === null ? [] : await readInputList(args.filesFrom, host.stdin);
  const named = [...args.inputs, ...listed];
  const names = named.length > 0 || args.filesFrom !== null ? named : [STANDARD_INPUT];
  const flags = await Promise.all(names.map(namesPageFiles));
  if (!flags.includes(true)) return { kind: 'seeds', names };
  const other = names[flags.indexOf(false)];
  if (other !== undefined) throw new CorpusError('OPTION_INVALID', `page files and pages do not go together: "${other}" names no page file`);
  const late = args.shard !== null ? 'shard' : args.knowledge !== null ? 'knowledge' : args.repeatedLines ? 'repeated-lines' : null;
  if (late !== null) throw new CorpusError('OPTION_INVALID', `--${late} comes too late for page files: their pages are worked on`);
  return { kind: 'page-files', names };
}

/** Whether an input is a file, or a glob of files, by the name that page files have. */
async function namesPageFiles(name: string): Promise<boolean> {
  if (!name.endsWith('.pages')) return false;
  const status = await stat(name).catch(() => null);
  return status?.isDirectory() !== true;
}

/** Opens the input, cut off by `--limit`. Shows of every page what tells it from others, as it goes by. */
export async function openRunInput(run: Run, { kind, names }: InputNames, options: ReadOptions, show: (fingerprint: string) => void): Promise<RunInput> {
  const { command, args, host, signal } = run;
  const limit = command.limits === 'items' && !args.explain ? null : args.limit;
  if (kind === 'page-files') {
    const { madeWith, pages } = mergePageFiles(await findInputs(names, options));
    refuseOther(madeWith, args);
    return { kind, lines: watch(pages, limit, ({ text }) => { show(text); }) };
  }
  const { split, shard } = args;
  const seeds = readSeeds(names, { ...options, split, shard, signal, stdin: host.stdin });
  return { kind, seeds: watch(seeds, limit, (seed) => { show(fingerprint(seed)); }) };
}

/** Page files are as they are: an option that asks for something else would say nothing. */
function refuseOther(made: MadeWith, args: CommandArguments): void {
  for (const name of ['until', 'offsets'] as const) {
    if (args[name] !== null && args[name] !== made[name]) throw new CorpusError('OPTION_INVALID', `the page files were made with --${name} ${made[name]}, not ${args[name]}`);
  }
}

function fingerprint({ document, url, publisher }: SeedInput): string {
  return JSON.stringify([document.id, document.source, url, publisher]);
}

/** The pages of an input, for a command that has no use for page files. */
export function seedsOf(input: RunInput, command: string): AsyncIterable<SeedInput> {
  if (input.kind === 'seeds') return input.seeds;
  throw new CorpusError('OPTION_INVALID', `${command} reads pages, not page files`);
}

async function* watch<T>(items: AsyncIterable<T> | Iterable<T>, limit: number | null, show: (item: T) => void): AsyncGenerator<T> {
  let count = 0;
  for await (const item of items) {
    show(item);
    yield item;
    count += 1;
    if (count === limit) return;
  }
}
