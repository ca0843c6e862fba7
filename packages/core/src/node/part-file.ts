import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { CorpusError } from '../errors.ts';
import { describeFailure } from './describe-failure.ts';

const BUFFER_LENGTH = 256 * 1024;
const compress = promisify(gzip);

/** Bytes of chance in the name of a part, so that two runs with one output never write to one file. */
const MARK_BYTES = 4;
const PART = /\.[\da-f]{8}\.part$/;

/**
 * A file that comes into being whole or not at all: written under another name in the same folder, synced, and renamed.
 * A name in `.gz` is written as gzip, a member for each buffer. The file is open only while a buffer is written.
 *
 * Every method throws a CorpusError with code OUTPUT_FAILED where the disk fails.
 */
export class PartFile {
  readonly path: string;
  readonly #part: string;
  #buffer: string[] = [];
  #length = 0;
  /** Bytes on the disk. */
  #size = 0;

  private constructor(path: string) {
    this.path = path;
    this.#part = `${path}.${randomBytes(MARK_BYTES).toString('hex')}.part`;
  }

  static async open(path: string): Promise<PartFile> {
    const file = new PartFile(path);
    await file.#use('wx', () => Promise.resolve());
    return file;
  }

  /** Opens a file below a folder that is there, and makes the folders between. */
  static async openBelow(folder: string, path: string): Promise<PartFile> {
    const parent = dirname(path);
    if (parent !== folder) await reportFailure(parent, mkdir(parent, { recursive: true }));
    return PartFile.open(path);
  }

  /** Writes a file of one piece. */
  static async write(path: string, text: string): Promise<void> {
    const file = await PartFile.open(path);
    try {
      await file.write(text);
      await file.sync();
      await file.publish();
    } catch (error) {
      await file.discard();
      throw error;
    }
  }

  async write(text: string): Promise<void> {
    this.#buffer.push(text);
    this.#length += text.length;
    if (this.#length >= BUFFER_LENGTH) await this.flush();
  }

  /** Holds nothing in memory after this. */
  async flush(): Promise<void> {
    const text = this.#buffer.join('');
    this.#buffer = [];
    this.#length = 0;
    if (text === '') return;
    let bytes = this.path.endsWith('.gz') ? await compress(text) : Buffer.from(text);
    await this.#use('r+', async (handle) => {
      while (bytes.length > 0) {
        const { bytesWritten } = await handle.write(bytes, 0, bytes.length, this.#size);
        this.#size += bytesWritten;
        bytes = bytes.subarray(bytesWritten);
      }
    });
  }

  /** Everything is on the disk after this, under the name of the part. */
  async sync(): Promise<void> {
    await this.flush();
    await this.#use('r+', (handle) => handle.sync());
  }

  /** Gives the synced part its name. */
  async publish(): Promise<void> {
    await reportFailure(this.path, rename(this.#part, this.path), describePartFailure);
  }

  /** Leaves no trace. */
  async discard(): Promise<void> {
    await reportFailure(this.path, rm(this.#part, { force: true }));
  }

  async #use(flags: 'wx' | 'r+', work: (handle: FileHandle) => Promise<void>): Promise<void> {
    const use = async (): Promise<void> => {
      const handle = await open(this.#part, flags);
      try {
        await work(handle);
      } finally {
        await handle.close();
      }
    };
    await reportFailure(this.path, use(), flags === 'r+' ? describePartFailure : describeFailure);
  }
}

/** The parts in a folder, by name. */
export async function listParts(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => PART.test(name));
}

/**
 * Takes away those of the parts in an output's folder that earlier runs left of it. One that is still at work fails when
 * it writes next: of two runs with one output the later makes it.
 */
export async function removeLeftParts(path: string, parts: readonly string[]): Promise<void> {
  const left = parts.filter((part) => [path, `${path}.manifest.json`].includes(join(dirname(path), part.replace(PART, ''))));
  await Promise.all(left.map((part) => reportFailure(path, rm(join(dirname(path), part), { force: true }))));
}

export async function reportFailure<T>(path: string, work: Promise<T>, describe = describeFailure): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new CorpusError('OUTPUT_FAILED', describe(cause), { source: path }, { cause });
  }
}

/** What failed with a part that was there before. */
function describePartFailure(cause: unknown): string {
  return (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'its part is gone: another run writes this output' : describeFailure(cause);
}
