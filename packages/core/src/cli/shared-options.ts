import type { CommandOption } from '../export/index.ts';
import type { Command } from './command.ts';

/** An option that all exporters have. */
export interface SharedOption extends CommandOption {
  /** Heading that `--help` lists it under. */
  readonly group: 'Input' | 'Output' | 'Report';
  readonly short?: string;
}

/** The options of every exporter, in the order of `--help`. A new one is a line here and a field of `CommandArguments`. */
export const SHARED_OPTIONS = {
  'files-from': {
    group: 'Input', type: 'string', value: 'file',
    description: 'Read the names of inputs from a file, one a line or parted by NUL; - for standard input.',
  },
  'no-split': {
    group: 'Input', type: 'boolean',
    description: 'Take every file for one page, whatever headers stand inside it.',
  },
  shard: {
    group: 'Input', type: 'string', value: 'i/n',
    description: 'Read only part i of n, from 1/n to n/n. A page\'s part depends on its bytes alone.',
  },
  limit: {
    group: 'Input', type: 'string', value: 'count',
    description: 'Stop after so many pages; for feeds, write so many items.',
  },
  until: {
    group: 'Input', type: 'string', value: 'stage',
    description: 'How far to go: articles, entities or events. Articles alone are many times faster. Default: as far as the output needs.',
  },
  knowledge: {
    group: 'Input', type: 'string', value: 'file',
    description: 'A table of your own entities, JSON Lines or .csv, that win over the shipped ones.',
  },
  'repeated-lines': {
    group: 'Input', type: 'boolean',
    description: 'Read the pages twice: first to learn the lines that repeat across a site, which are no part of an article.',
  },
  workers: {
    group: 'Input', type: 'string', value: 'count',
    description: 'Threads to work with; the output is the same for any number. Default: the cores of the machine.',
  },
  strict: {
    group: 'Input', type: 'boolean',
    description: 'Stop at the first trouble of any kind, and write nothing.',
  },
  output: {
    group: 'Output', short: 'o', type: 'string', value: 'file|folder/',
    description: 'Write here instead of to standard output; the file appears whole or not at all. A name in .gz is written as gzip.',
  },
  manifest: {
    group: 'Output', type: 'boolean',
    description: 'With -o: say in FILE.manifest.json what was made of what; do nothing where that is done already.',
  },
  format: { group: 'Output', short: 'f', type: 'string', value: 'name', description: 'What to write.' },
  explain: {
    group: 'Output', type: 'boolean',
    description: 'Show each page with the roles of its lines and the fields made of them in the margin: why a line was cut.',
  },
  fields: { group: 'Output', type: 'string', value: 'a,b,c', description: 'Keep only these fields.' },
  'no-body': { group: 'Output', type: 'boolean', description: 'Leave out the text of the pages: ids, offsets and names only.' },
  offsets: {
    group: 'Output', type: 'string', value: 'unit',
    description: 'What start and end count: utf16 (JavaScript, the default), code-point (Python) or byte (UTF-8).',
  },
  rejects: { group: 'Output', type: 'string', value: 'file', description: 'List the input that was passed over, as JSON Lines.' },
  quiet: { group: 'Report', short: 'q', type: 'boolean', description: 'Say nothing unless input was passed over or the run failed.' },
  verbose: { group: 'Report', short: 'v', type: 'boolean', description: 'Say everything, with codes and stack traces.' },
  'no-progress': { group: 'Report', type: 'boolean', description: 'Show no counter on the terminal.' },
  version: { group: 'Report', type: 'boolean', description: 'Print the version.' },
  help: { group: 'Report', short: 'h', type: 'boolean', description: 'Print this help.' },
} as const satisfies Readonly<Record<string, SharedOption>>;

export type SharedOptionName = keyof typeof SHARED_OPTIONS;

/** The shared options that a command takes and has none of its own for. */
export function listSharedOptions({ options, shared }: Command): [SharedOptionName, SharedOption][] {
  const all = Object.entries(SHARED_OPTIONS) as [SharedOptionName, SharedOption][];
  return all.filter(([name]) => !Object.hasOwn(options, name) && (shared === undefined || shared.includes(name)));
}
