import { safeParsePageRecord } from './parse-page-record.ts';
import type { ParseSeedOptions } from './parse-seed.ts';
import { reject } from './read-options.ts';
import type { SeedInput } from './seed-input.ts';
import { splitLines, type SplitLinesOptions } from './split-lines.ts';

export interface ParsePageRecordsOptions extends SplitLinesOptions, Pick<ParseSeedOptions, 'identify'> {}

/**
 * Reads a stream of JSON Lines. Blank lines are let go.
 *
 * Reports what `splitLines` and `parsePageRecord` report; a bad line is passed over, and thrown with `strict`.
 */
export async function* parsePageRecords(chunks: AsyncIterable<string>, options: ParsePageRecordsOptions = {}): AsyncGenerator<SeedInput> {
  const { source = null } = options;
  let page = 0;
  for await (const { text, line } of splitLines(chunks, options)) {
    if (text.trim() === '') continue;
    const result = safeParsePageRecord(text, { ...options, source, line });
    if (result.ok) {
      page += 1;
      yield { ...result.value, place: { source, line, page } };
    } else {
      reject(options, result.error, text);
    }
  }
}
