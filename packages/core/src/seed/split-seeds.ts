import { CorpusError } from '../errors.ts';
import { reject, warn, type ReadOptions } from './read-options.ts';
import { SeedSplitter, type SeedText, type SplitMode } from './seed-splitter.ts';

/** A page of 100 MB fits; in UTF-16 code units. */
export const MAX_PAGE_LENGTH = 128 * 1024 * 1024;

export interface SplitSeedsOptions extends ReadOptions {
  /** Name of the stream, for warnings. Default: null. */
  readonly source?: string | null;
  /** How much it takes to see a page's head inside a line. Default: `trust`. */
  readonly split?: SplitMode;
  /** Longer pages are reported and passed over, and never held; in UTF-16 code units. Default: 128 Mi. */
  readonly maxPageLength?: number;
}

/** One seed of a stream. */
export interface SplitSeed {
  readonly text: string;
  /** 1-based line of the stream on which it begins. */
  readonly line: number;
}

/**
 * Cuts a stream of concatenated seeds (`cat seeds/*`) into seeds. Joined again, they are the stream; where its chunks
 * begin and end makes no difference. See `judgeHeader` for how a page's head is told from prose.
 *
 * Reports SEED_TOO_LARGE and SEED_HEADER_AMBIGUOUS; with `strict` throws them.
 */
export async function* splitSeeds(chunks: AsyncIterable<string>, options: SplitSeedsOptions = {}): AsyncGenerator<SplitSeed> {
  const { split = 'trust', maxPageLength = MAX_PAGE_LENGTH } = options;
  const splitter = new SeedSplitter(split, maxPageLength);
  for await (const chunk of chunks) yield* keepSized(splitter.push(chunk), options, maxPageLength);
  yield* keepSized(splitter.end(), options, maxPageLength);
}

function* keepSized(seeds: readonly SeedText[], options: SplitSeedsOptions, maxPageLength: number): Generator<SplitSeed> {
  const { source = null, split } = options;
  const advice = split === 'prove' ? 'if the file holds several pages, feed it to standard input' : 'if a page begins there, begin a line with it';
  for (const { text, length, line, doubtfulLine } of seeds) {
    if (doubtfulLine !== null) {
      warn(options, 'SEED_HEADER_AMBIGUOUS', `a header inside a line was taken for prose (${advice})`, { source, line: doubtfulLine });
    }
    if (text === null) {
      const message = `the page has ${String(length)} characters, more than the ${String(maxPageLength)} allowed`;
      reject(options, new CorpusError('SEED_TOO_LARGE', message, { source, line }));
    } else {
      yield { text, line };
    }
  }
}
