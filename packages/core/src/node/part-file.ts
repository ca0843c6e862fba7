import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { describeFailure } from './describe-failure.ts';
import { namePart } from './left-parts.ts';
import { reportFailure } from './report-failure.ts';

const BUFFER_LENGTH = 256 * 1024;
const compress = promisify(gzip);

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
    this.#part = namePart(path);
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

/** What failed with a part that was there before. */
function describePartFailure(cause: unknown): string {
  return (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'its part is gone: another run writes this output' : describeFailure(cause);
}
