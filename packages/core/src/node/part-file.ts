import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { CorpusError } from '../errors.ts';
import { describeFailure } from './describe-failure.ts';

const BUFFER_LENGTH = 256 * 1024;
const compress = promisify(gzip);

/**
 * A file that comes into being whole or not at all: written as `FILE.part` in the same folder, synced, and renamed.
 * A part that a killed run left behind is written over. A name in `.gz` is written as gzip, a member for each buffer.
 *
 * Every method throws a CorpusError with code OUTPUT_FAILED where the disk fails.
 */
export class PartFile {
  readonly path: string;
  readonly #handle: FileHandle;
  #buffer: string[] = [];
  #length = 0;

  private constructor(path: string, handle: FileHandle) {
    this.path = path;
    this.#handle = handle;
  }

  static async open(path: string): Promise<PartFile> {
    return new PartFile(path, await reportFailure(path, open(`${path}.part`, 'w')));
  }

  /** Opens a file below a folder that is there, and makes the folders between. */
  static async openBelow(folder: string, path: string): Promise<PartFile> {
    const parent = dirname(path);
    if (parent !== folder) await reportFailure(parent, mkdir(parent, { recursive: true }));
    return PartFile.open(path);
  }

  async write(text: string): Promise<void> {
    this.#buffer.push(text);
    this.#length += text.length;
    if (this.#length >= BUFFER_LENGTH) await this.#flush();
  }

  /** Everything is on the disk after this, under the name of the part. */
  async sync(): Promise<void> {
    await this.#flush();
    await reportFailure(this.path, this.#handle.sync());
    await reportFailure(this.path, this.#handle.close());
  }

  /** Gives the synced part its name. */
  async publish(): Promise<void> {
    await reportFailure(this.path, rename(`${this.path}.part`, this.path));
  }

  /** Leaves no trace. */
  async discard(): Promise<void> {
    await this.#handle.close();
    await reportFailure(this.path, rm(`${this.path}.part`, { force: true }));
  }

  async #flush(): Promise<void> {
    const text = this.#buffer.join('');
    this.#buffer = [];
    this.#length = 0;
    if (text === '') return;
    await reportFailure(this.path, this.#handle.appendFile(this.path.endsWith('.gz') ? await compress(text) : text));
  }
}

export async function reportFailure<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new CorpusError('OUTPUT_FAILED', describeFailure(cause), { source: path }, { cause });
  }
}
