import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { CorpusError } from '../errors.ts';
import { describeFailure } from './describe-failure.ts';
import { expandGzip } from './expand-gzip.ts';
import { PartFile } from './part-file.ts';

const ManifestOutputSchema = z.object({
  /** Path from the manifest's folder. */
  file: z.string(),
  bytes: z.int(),
  /** Lines, the rows of most formats; of gzip those of the text in it. */
  lines: z.int(),
  sha256: z.string(),
});
export type ManifestOutput = z.infer<typeof ManifestOutputSchema>;

/** What a run made of what: written beside its output, so that anyone can tell later whether both are whole. */
const ManifestSchema = z.object({
  /** The command, with its version: "corpus-json 1.2.0". */
  madeBy: z.string(),
  /** Version of `@corpus/core`. */
  core: z.string(),
  schemaVersion: z.string(),
  /** The options that decide what the output holds. */
  options: z.unknown(),
  /** SHA-256 of the ids, names and addresses of the pages, in their order; of page files that of their lines. */
  inputHash: z.string(),
  pages: z.object({ read: z.int(), wrote: z.int(), skipped: z.int() }),
  outputs: z.array(ManifestOutputSchema),
});
export type Manifest = z.infer<typeof ManifestSchema>;

const LINE_FEED = 0x0a;

/** Hashes pages as they go by. */
export class InputHash {
  readonly #hash: Hash = createHash('sha256');
  #pages = 0;

  /** Takes what tells a page from others, on one line. */
  add(fingerprint: string): void {
    this.#hash.update(fingerprint).update('\n');
    this.#pages += 1;
  }

  get pages(): number {
    return this.#pages;
  }

  digest(): string {
    return this.#hash.copy().digest('hex');
  }
}

/** Where the manifest of an output lies: inside of a folder, beside a file. */
export function locateManifest(output: { readonly kind: 'file' | 'folder'; readonly path: string }): string {
  return output.kind === 'folder' ? join(output.path, 'manifest.json') : `${output.path}.manifest.json`;
}

/** Describes a file for a manifest, reading it once. */
export async function describeOutput(path: string, file: string): Promise<ManifestOutput> {
  const hash = createHash('sha256');
  let bytes = 0;
  let lines = 0;
  async function* readBytes(): AsyncGenerator<Buffer> {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  for await (const chunk of path.endsWith('.gz') ? expandGzip(readBytes(), path) : readBytes()) {
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) lines += 1;
  }
  return { file, bytes, lines, sha256: hash.digest('hex') };
}

export async function writeManifest(path: string, manifest: Manifest): Promise<void> {
  await PartFile.write(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * Checks the outputs that a manifest names against it; gives what is wrong, a sentence each.
 *
 * @throws {CorpusError} INPUT_UNREADABLE, JSON_INVALID, RECORD_INVALID
 */
export async function verifyManifest(path: string): Promise<string[]> {
  const troubles: string[] = [];
  for (const { file, bytes, lines, sha256 } of (await readManifest(path)).outputs) {
    const found = await describeOutput(join(dirname(path), file), file).catch((cause: unknown) => describeFailure(cause));
    if (typeof found === 'string') troubles.push(`${file}: ${found}`);
    else if (found.sha256 !== sha256) troubles.push(`${file}: has ${String(found.bytes)} bytes in ${String(found.lines)} lines with another hash than the ${String(bytes)} bytes in ${String(lines)} lines that were written`);
  }
  return troubles;
}

/** @throws {CorpusError} INPUT_UNREADABLE, JSON_INVALID, RECORD_INVALID */
export async function readManifest(path: string): Promise<Manifest> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CorpusError('INPUT_UNREADABLE', describeFailure(cause), { source: path }, { cause });
  });
  const manifest = ManifestSchema.safeParse(parseJson(text, path));
  if (manifest.success) return manifest.data;
  const [issue] = manifest.error.issues;
  throw new CorpusError('RECORD_INVALID', `${basename(path)} is no manifest: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, { source: path });
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CorpusError('JSON_INVALID', `not JSON: ${(cause as Error).message}`, { source: path }, { cause });
  }
}
