import { readSync } from 'node:fs';

const READ_BYTES = 64 * 1024;
const LINE_FEED = 0x0a;

/** Reads the lines of an open file of our own making, from its beginning: UTF-8, every line ended. */
export function* readLines(file: number): Generator<string, undefined> {
  let rest: Buffer[] = [];
  for (let at = 0; ;) {
    const bytes = Buffer.allocUnsafe(READ_BYTES);
    const count = readSync(file, bytes, 0, READ_BYTES, at);
    if (count === 0) return;
    at += count;
    const end = bytes.subarray(0, count).lastIndexOf(LINE_FEED);
    if (end < 0) {
      rest.push(bytes.subarray(0, count));
      continue;
    }
    yield* Buffer.concat([...rest, bytes.subarray(0, end)]).toString('utf8').split('\n');
    rest = [bytes.subarray(end + 1, count)];
  }
}
