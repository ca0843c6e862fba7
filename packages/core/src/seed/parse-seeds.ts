import { safeParseSeed, type ParseSeedOptions } from './parse-seed.ts';
import { reject } from './read-options.ts';
import type { SeedInput } from './seed-input.ts';
import { splitSeeds, type SplitSeedsOptions } from './split-seeds.ts';

export interface ParseSeedsOptions extends SplitSeedsOptions, Pick<ParseSeedOptions, 'identify'> {}

/**
 * Reads a stream of seeds. A page that begins further down than the stream's first line is named `source:line`.
 *
 * Reports what `splitSeeds` and `parseSeed` report; a page that cannot be read is passed over, and thrown with `strict`.
 */
export async function* parseSeeds(chunks: AsyncIterable<string>, options: ParseSeedsOptions = {}): AsyncGenerator<SeedInput> {
  const { source = null } = options;
  let page = 0;
  for await (const { text, line } of splitSeeds(chunks, options)) {
    const result = safeParseSeed(text, { ...options, source, line });
    if (result.ok) {
      const name = source === null || line === 1 ? source : `${source}:${String(line)}`;
      page += 1;
      yield { document: { ...result.value, source: name }, url: null, publisher: null, place: { source, line, page } };
    } else {
      reject(options, result.error);
    }
  }
}
