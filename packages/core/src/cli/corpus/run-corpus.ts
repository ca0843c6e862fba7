import manifest from '../../../package.json' with { type: 'json' };
import type { CommandHost } from '../command-host.ts';
import type { Command } from '../command.ts';
import { EXIT_CODES, type ExitCode } from '../exit-codes.ts';
import { print } from '../print.ts';
import { runCommand, type PageCounts, type Run } from '../run-command.ts';
import type { SharedOptionName } from '../shared-options.ts';

interface Part extends Omit<Command, 'name' | 'version' | 'formats'> {
  readonly load: () => Promise<(run: Run) => Promise<PageCounts>>;
}

const REPORTING: readonly SharedOptionName[] = ['quiet', 'verbose', 'no-progress', 'version', 'help'];
const READING: readonly SharedOptionName[] = ['files-from', 'no-split', 'shard', 'limit', 'strict', 'output', 'manifest', 'rejects'];

/** The parts of `corpus`, in the order of use on many machines. */
const PARTS: Readonly<Record<string, Part>> = {
  pack: {
    summary: 'Packs pages into JSON Lines files of bounded size.',
    options: {
      size: { type: 'string', value: 'MB', description: 'Size of a file, before gzip. Default: 128.' },
      gzip: { type: 'boolean', description: 'Write .jsonl.gz.' },
    },
    shared: [...READING, ...REPORTING],
    load: async () => (await import('./pack-command.ts')).packCommand,
  },
  pages: {
    summary: 'Works on pages, or on one shard of them, and writes a page file for merge and the exporters.',
    options: {},
    shared: [...READING, 'until', 'knowledge', 'offsets', 'repeated-lines', 'workers', ...REPORTING],
    load: async () => (await import('./work-on-pages-command.ts')).workOnPagesCommand,
  },
  merge: {
    summary: 'Merges page files (*.pages) into one, in any grouping; the exporters read one or many.',
    inputs: 'An input is a page file that corpus pages or corpus merge wrote, or a quoted glob of such files.',
    options: {},
    shared: ['files-from', 'output', ...REPORTING],
    load: async () => (await import('./merge-command.ts')).mergeCommand,
  },
  verify: {
    summary: 'Checks outputs against their manifests (--manifest): give the outputs, or their folder.',
    inputs: 'An input is a file that was written with --manifest, its manifest, or a folder of such files.',
    options: {},
    shared: REPORTING,
    summarize: ({ read, skipped }) => `checked ${String(read)} ${read === 1 ? 'output' : 'outputs'}, ${skipped === 0 ? 'all' : String(read - skipped)} as written`,
    load: async () => (await import('./verify-command.ts')).verifyCommand,
  },
};

/** What `corpus pages` and `corpus merge` write; none of the parts takes `--format`. */
const PAGES_FORMAT = { id: 'pages', name: 'Pages worked on', extension: '.pages', mediaType: 'application/x-ndjson' };

/** Runs `corpus PART …`. Never throws and never exits. */
export async function runCorpus(host: CommandHost): Promise<ExitCode> {
  const [, , name = '', ...args] = host.argv;
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (part !== undefined) {
    const { load, ...shape } = part;
    const command: Command = { ...shape, name: `corpus ${name}`, version: manifest.version, formats: [PAGES_FORMAT] };
    return runCommand(command, withArguments(host, args), async (run) => (await load())(run));
  }
  if (name === '--version') return print(host.stdout, `${manifest.version}\n`);
  const asked = name === '--help' || name === '-h';
  const code = await print(asked ? host.stdout : host.stderr, formatUsage(name === '' || asked ? null : name));
  return asked ? code : EXIT_CODES.usage;
}

/** The same process under other arguments; `process` itself can not be spread. */
function withArguments(host: CommandHost, args: readonly string[]): CommandHost {
  const { env, stdin, stdout, stderr } = host;
  return {
    argv: ['', '', ...args], env, stdin, stdout, stderr,
    on: (event, listener) => host.on?.(event, listener),
    off: (event, listener) => host.off?.(event, listener),
  };
}

function formatUsage(unknown: string | null): string {
  const width = Math.max(...Object.keys(PARTS).map((name) => name.length));
  return [
    ...(unknown === null ? [] : [`corpus: there is no part "${unknown}"`, '']),
    'Usage: corpus <part> [options] [input ...]',
    '',
    ...Object.entries(PARTS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'corpus <part> --help tells more. Pages become JSON, CSV and feeds with corpus-json, corpus-csv and corpus-rss.',
    '',
  ].join('\n');
}
