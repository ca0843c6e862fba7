const READ_BYTES = 64 * 1024;
const LINE_FEED = 0x0a;

/** Fills a buffer with the bytes that stand at a place of a file; returns their number, 0 behind its end. */
export type ReadAt = (bytes: Buffer, at: number) => number;

/** Reads the lines of a file of our own making, from its beginning: UTF-8, every line ended. What follows the last line feed is no line. */
export function* readLines(readAt: ReadAt): Generator<string, undefined> {
  let rest: Buffer[] = [];
  for (let at = 0; ;) {
    const bytes = Buffer.allocUnsafe(READ_BYTES);
    const count = readAt(bytes, at);
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
