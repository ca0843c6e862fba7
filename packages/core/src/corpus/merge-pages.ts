import type { CorpusRecord } from '../models/index.ts';
import { type ReadOptions, warn } from '../seed/read-options.ts';
import { createCorpusBuilder } from './corpus-builder.ts';
import { createMemoryStore, type LineStore, trackSorters } from './line-store.ts';
import type { PageResult } from './page-result.ts';

export interface MergePagesOptions extends ReadOptions {
  /** Keeps what waits for the last page. Default: memory. */
  readonly store?: LineStore;
}

/**
 * The second half of `buildCorpus`: what the stages found on pages in, records out. Lets go of what it stored, however it ends.
 *
 * Reports INPUT_REPEATED for a page of the text, address and site of one before; with `strict` throws it.
 */
export async function* mergePages(pages: AsyncIterable<PageResult>, options: MergePagesOptions = {}): AsyncGenerator<CorpusRecord> {
  const store = trackSorters(options.store ?? createMemoryStore());
  try {
    const builder = createCorpusBuilder(store);
    for await (const page of pages) {
      const records = builder.add(page);
      if (records.length === 0) warn(options, 'INPUT_REPEATED', `the page ${nameOf(page)} was read before, and this copy was passed over`, { source: page.article.source });
      yield* records;
    }
    yield* builder.finish();
  } finally {
    store.close();
  }
}

function nameOf({ article: { id, url } }: PageResult): string {
  return url === null ? id : `${id} of ${url}`;
}
