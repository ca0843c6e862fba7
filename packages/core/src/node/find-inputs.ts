import { readdir, realpath, stat } from 'node:fs';
import { realpath as resolvePath, stat as readStatus } from 'node:fs/promises';
import { isAbsolute, sep } from 'node:path';
import { glob, isDynamicPattern, type FileSystemAdapter, type GlobOptions } from 'tinyglobby';
import { CorpusError } from '../errors.ts';
import { reject, warn, type ReadOptions } from '../seed/read-options.ts';
import { comparePaths } from './compare-paths.ts';
import { describeFailure } from './describe-failure.ts';

/** Standard input among the inputs. */
export const STANDARD_INPUT = '-';

/** Names in folders that carry no page, beside hidden ones: words for people, outputs not yet finished. */
const NO_PAGE = /(?:^|\/)(?:readme|licen[cs]e|notice)(?:\.[^/]*)?$|\.(?:md|part|pages)$|\.manifest\.json$|\.part\.d\//i;

/**
 * Finds the files that paths, folders and globs name, in the order of their paths' bytes, each once.
 * A path that is there is taken as it stands, whatever glob signs it holds. Paths are as given, `/`-separated.
 *
 * Reports INPUT_NOT_FOUND, INPUT_UNREADABLE, and INPUT_REPEATED for a link back to a folder already read.
 *
 * @throws {CorpusError} INPUT_NOT_FOUND if there is nothing at all; with `strict` also the others.
 */
export async function findInputs(inputs: readonly string[], options: ReadOptions = {}): Promise<string[]> {
  const found = new Set<string>();
  for (const input of inputs) {
    for (const path of await findInput(input, options)) found.add(path);
  }
  if (found.size === 0) throw new CorpusError('INPUT_NOT_FOUND', 'no input was found');
  return dropRepeated([...found].sort(comparePaths), found, options);
}

async function findInput(input: string, options: ReadOptions): Promise<readonly string[]> {
  if (input === STANDARD_INPUT) return [input];
  const status = await readStatus(input).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (status instanceof Error) {
    if (status.code !== 'ENOENT') return rejectInput(input, 'INPUT_UNREADABLE', describeFailure(status), options);
    return isDynamicPattern(input) ? findByPattern(input, options) : rejectInput(input, 'INPUT_NOT_FOUND', 'no such file or folder', options);
  }
  return status.isDirectory() ? findInFolder(input, options) : [toSlashes(input)];
}

async function findInFolder(folder: string, options: ReadOptions): Promise<readonly string[]> {
  const names = await globWatched('**/*', { cwd: folder }, options);
  const base = toSlashes(folder).replace(/(?<!\/)\/+$/, '');
  const pages = names.filter((name) => !NO_PAGE.test(name)).map((name) => `${base}${base.endsWith('/') ? '' : '/'}${name}`);
  return pages.length > 0 ? pages : rejectInput(folder, 'INPUT_NOT_FOUND', 'no page in this folder', options);
}

async function findByPattern(pattern: string, options: ReadOptions): Promise<readonly string[]> {
  const paths = await globWatched(toSlashes(pattern), { absolute: isAbsolute(pattern), expandDirectories: false }, options);
  return paths.length > 0 ? paths : rejectInput(pattern, 'INPUT_NOT_FOUND', 'no file matches', options);
}

/** Globs, and reports the folders and links that cannot be read, which tinyglobby passes over without a word. */
async function globWatched(pattern: string, globOptions: GlobOptions, options: ReadOptions): Promise<string[]> {
  const troubles = new Map<string, NodeJS.ErrnoException>();
  const paths = await glob(pattern, { ...globOptions, fs: watchFileSystem(troubles) });
  for (const [path, error] of troubles) rejectInput(toSlashes(path), 'INPUT_UNREADABLE', describeFailure(error), options);
  return paths;
}

function watchFileSystem(troubles: Map<string, NodeJS.ErrnoException>): FileSystemAdapter {
  type Callback = (error: NodeJS.ErrnoException | null, ...results: unknown[]) => void;
  const watch = (call: (...words: never[]) => void) => (path: string, ...words: unknown[]): void => {
    const callback = words.pop() as Callback;
    const watched: Callback = (error, ...results) => {
      if (error !== null) troubles.set(path, error);
      callback(error, ...results);
    };
    (call as (...words: unknown[]) => void)(path, ...words, watched);
  };
  return { readdir: watch(readdir), realpath: watch(realpath), stat: watch(stat) } as unknown as FileSystemAdapter;
}

/** Leaves out files that a link to a folder shows under a second name; the name with the fewest folders stays. */
async function dropRepeated(sorted: readonly string[], found: ReadonlySet<string>, options: ReadOptions): Promise<string[]> {
  const folders = [...new Set(sorted.filter((path) => path !== STANDARD_INPUT).map(folderOf))].sort((left, right) => depthOf(left) - depthOf(right));
  const resolved = new Map<string, string>();
  const firstNames = new Map<string, string>();
  for (const folder of folders) {
    const real = await resolvePath(folder === '' ? '.' : folder).catch(() => folder);
    if (!firstNames.has(real)) firstNames.set(real, folder);
    resolved.set(folder, firstNames.get(real) as string);
  }
  const repeated: string[] = [];
  const kept = sorted.filter((path) => {
    const folder = folderOf(path);
    const first = resolved.get(folder) ?? folder;
    const again = first !== folder && found.has(first + path.slice(folder.length));
    if (again && !folder.startsWith(repeated.at(-1) ?? '\0')) repeated.push(folder);
    return !again;
  });
  for (const folder of repeated) {
    warn(options, 'INPUT_REPEATED', 'leads to files that are read already, and was passed over', { source: folder.slice(0, -1) });
  }
  return kept;
}

/** With its slash; empty for a bare name. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function depthOf(folder: string): number {
  return folder.split('/').length;
}

function rejectInput(source: string, code: 'INPUT_NOT_FOUND' | 'INPUT_UNREADABLE', message: string, options: ReadOptions): readonly string[] {
  reject(options, new CorpusError(code, message, { source }));
  return [];
}

function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
