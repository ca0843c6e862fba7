import { createReadStream, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** Lines of a plain or gzipped file. */
export async function* readLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  yield* createInterface({ input, crlfDelay: Infinity });
}

/** Records of a JSON Lines file, plain or gzipped; blank lines are passed over. */
export async function* readRecords<T>(path: string): AsyncGenerator<T> {
  let number = 0;
  for await (const line of readLines(path)) {
    number++;
    if (line.trim() === '') continue;
    try {
      yield JSON.parse(line) as T;
    } catch (cause) {
      throw new Error(`${path}:${number}: not JSON`, { cause });
    }
  }
}

export interface GoldPage {
  readonly id: string;
  readonly seed: string;
}

/** Pages of a folder of seed files, or of JSON Lines with `id` and `seed`. */
export async function* readPages(path: string): AsyncGenerator<GoldPage> {
  if (!statSync(path).isDirectory()) {
    yield* readRecords<GoldPage>(path);
    return;
  }
  for (const name of readdirSync(path).filter((file) => file.endsWith('.txt')).sort()) {
    yield { id: name.slice(0, -'.txt'.length), seed: await readFile(join(path, name), 'utf8') };
  }
}
