import { mergePages, type PageResult } from '../corpus/index.ts';
import type { CorpusRecord } from '../models/index.ts';
import type { BuildCorpusOptions } from '../pipeline.ts';
import type { SeedInput } from '../seed/index.ts';
import { reject } from '../seed/read-options.ts';
import type { PageOutcome } from './chunk-pages.ts';
import { createDiskStore } from './disk-store.ts';
import { workOnPages, type WorkOnPagesOptions } from './work-on-pages.ts';

export interface RunPipelineOptions extends BuildCorpusOptions, WorkOnPagesOptions {}

/**
 * Does what `buildCorpus` does, on all cores: what waits for the last page lies in nameless
 * temporary files, unless `store` says otherwise. The same records for any number of threads.
 */
export async function* runPipeline(inputs: AsyncIterable<SeedInput>, options: RunPipelineOptions = {}): AsyncGenerator<CorpusRecord> {
  yield* mergeOutcomes(workOnPages(inputs, options), options);
}

/** The second half of {@link runPipeline}: what became of pages in, records out. */
export async function* mergeOutcomes(outcomes: AsyncIterable<PageOutcome>, options: BuildCorpusOptions = {}): AsyncGenerator<CorpusRecord> {
  const store = options.store ?? createDiskStore();
  yield* mergePages(keepResults(outcomes, options), { ...options, store });
}

async function* keepResults(outcomes: AsyncIterable<PageOutcome>, options: BuildCorpusOptions): AsyncGenerator<PageResult> {
  for await (const { result } of outcomes) {
    if (result.ok) yield result.value;
    else reject(options, result.error);
  }
}
