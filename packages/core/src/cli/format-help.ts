import type { CommandOption } from '../export/index.ts';
import type { Command } from './command.ts';
import { listSharedOptions, type SharedOption } from './shared-options.ts';

interface HelpLine {
  readonly left: string;
  readonly right: string;
}

const PAGES = 'An input is a file, a folder, a quoted glob, or - for standard input: pages of text, JSON Lines, either one in .gz.';
const PAGE_FILES = 'Or all are page files (*.pages), which corpus pages wrote.';

/** The text of `--help`. */
export function formatHelp(command: Command): string {
  const shared = listSharedOptions(command).map(([name]) => name);
  const formats = shared.includes('format') ? command.formats : [];
  const own = Object.entries(command.options).map(([name, option]) => describeOption(name, option));
  const groups: [string, HelpLine[]][] = [
    ['Formats', formats.map(({ id, name }, index) => ({ left: id, right: index === 0 ? `${name} (default)` : name }))],
    [`Options of ${command.name}`, own],
    ...(['Input', 'Output', 'Report'] as const).map((group): [string, HelpLine[]] => [group, describeGroup(group, command)]),
  ];
  const width = Math.max(...groups.flatMap(([, lines]) => lines.map(({ left }) => left.length)));
  const sections = groups.filter(([, lines]) => lines.length > 0).map(([title, lines]) =>
    [`${title}:`, ...lines.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`)].join('\n'),
  );
  return [
    `${command.name} ${command.version}: ${command.summary}`,
    `Usage: ${command.name} [options] [input ...]`,
    command.inputs ?? (formats.length > 0 ? `${PAGES}\n${PAGE_FILES}` : PAGES),
    ...sections,
    'Exit status: 0 all well, 1 some input was passed over or the run failed, 2 wrong use or no input.',
  ].join('\n\n') + '\n';
}

function describeGroup(group: SharedOption['group'], command: Command): HelpLine[] {
  return listSharedOptions(command)
    .filter(([, option]) => option.group === group)
    .map(([name, option]) => describeOption(name, option));
}

function describeOption(name: string, option: CommandOption & { readonly short?: string }): HelpLine {
  const short = option.short === undefined ? '    ' : `-${option.short}, `;
  const value = option.type === 'string' ? ` <${option.value ?? 'value'}>` : '';
  return { left: `${short}--${name}${value}`, right: option.multiple === true ? `${option.description} May be repeated.` : option.description };
}
