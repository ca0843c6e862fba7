import { createWriteStream } from 'node:fs';
import { mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, normalize, resolve, sep } from 'node:path';
import type { Writable } from 'node:stream';
import { CorpusError } from '../errors.ts';
import type { OutputChunk } from '../export/index.ts';
import { listParts, removeLeftParts } from './left-parts.ts';
import { PartFile } from './part-file.ts';
import { reportFailure } from './report-failure.ts';

/** Where output goes. */
export type OutputPlace =
  | { readonly kind: 'stream'; readonly stream: Writable; readonly name: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string };

/** An output that is there whole after `commit`, and not at all after `discard` (streams excepted). */
export interface Output {
  /** Takes a piece, at the pace of the disk or the reader. */
  write(chunk: OutputChunk): Promise<void>;
  commit(): Promise<void>;
  /** The files that `commit` brings into being. */
  paths(): readonly string[];
  discard(): Promise<void>;
}

/**
 * Says what the value of `-o` means: `-` or nothing is the stream; a name that ends in a slash, or a folder that is
 * there, is a folder; a device or pipe is written to as it is; anything else is a file, through a link if it is one.
 */
export async function locateOutput(path: string | null, stream: Writable): Promise<OutputPlace> {
  if (path === null || path === '-') return { kind: 'stream', stream, name: 'stdout' };
  if (path.endsWith('/') || path.endsWith(sep)) return { kind: 'folder', path };
  const status = await stat(path).catch(() => null);
  if (status === null) return { kind: 'file', path };
  if (status.isDirectory()) return { kind: 'folder', path };
  return status.isFile() ? { kind: 'file', path: await realpath(path) } : { kind: 'stream', stream: createWriteStream(path), name: path };
}

/** Rejects where a file is not to be replaced. */
export type RefuseFile = (path: string) => Promise<void>;

/**
 * Opens an output. Files come into being by a rename once all is written and synced: a killed run leaves no half file.
 *
 * @throws {CorpusError} OUTPUT_FAILED, as do the methods of the output; and what `refuse` throws.
 */
export async function openOutput(place: OutputPlace, refuse: RefuseFile = () => Promise.resolve()): Promise<Output> {
  switch (place.kind) {
    case 'stream':
      return openStreamOutput(place);
    case 'file':
      return openFileOutput(place.path, refuse);
    case 'folder':
      return openFolderOutput(place.path, refuse);
  }
}

/** The code of a CorpusError's cause tells `EPIPE`, a reader that went away, from other failures. */
function openStreamOutput({ stream, name }: Extract<OutputPlace, { kind: 'stream' }>): Output {
  // Failures come through the callback of write; without a listener they would end the process as well.
  stream.on('error', () => undefined);
  return {
    write: ({ text }) =>
      reportFailure(
        name,
        new Promise((done, fail) => {
          stream.write(text, (error) => { if (error) fail(error); else done(); });
        }),
      ),
    commit: () => Promise.resolve(),
    paths: () => [],
    discard: () => Promise.resolve(),
  };
}

async function openFileOutput(path: string, refuse: RefuseFile): Promise<Output> {
  await refuse(path);
  await removeLeftParts(normalize(path), await reportFailure(path, listParts(dirname(path))));
  const file = await PartFile.open(path);
  return {
    write: ({ text }) => file.write(text),
    commit: async () => {
      await file.sync();
      await file.publish();
    },
    paths: () => [path],
    discard: () => file.discard(),
  };
}

async function openFolderOutput(path: string, refuse: RefuseFile): Promise<Output> {
  const folder = resolve(path);
  const status = await stat(folder).catch(() => null);
  if (status === null) await reportFailure(path, mkdir(folder));
  const parts = await reportFailure(path, listParts(folder));
  const files = new Map<string, PartFile>();
  let latest: PartFile | null = null;
  const openNamed = async (name: string): Promise<PartFile> => {
    const target = join(folder, name);
    if (!target.startsWith(folder + sep)) throw new CorpusError('OUTPUT_FAILED', `"${name}" lies outside of the folder`, { source: path });
    await refuse(target);
    await latest?.flush();
    await removeLeftParts(target, parts);
    latest = await PartFile.openBelow(folder, target);
    files.set(name, latest);
    return latest;
  };
  return {
    write: async ({ file, text }) => {
      if (file === null) throw new CorpusError('OUTPUT_FAILED', 'a piece of the output has no file name', { source: path });
      await (files.get(file) ?? (await openNamed(file))).write(text);
    },
    commit: async () => {
      for (const file of files.values()) await file.sync();
      for (const file of files.values()) await file.publish();
    },
    paths: () => [...files.values()].map((file) => file.path),
    discard: async () => {
      for (const file of files.values()) await file.discard();
    },
  };
}
