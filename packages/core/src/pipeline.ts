import { extractArticle } from './article/index.ts';
import { createCorpusBuilder, createMemoryStore, type LineStore, type Page, type PageResult } from './corpus/index.ts';
import { trackSorters } from './corpus/line-store.ts';
import { type Knowledge, recognizeMentions, resolveEntities, shippedKnowledge } from './entities/index.ts';
import { CorpusError, type Result } from './errors.ts';
import { codeEvents, mayHoldEvent } from './events/index.ts';
import { convertPageOffsets, type OffsetUnit } from './export/index.ts';
import { analyze, parseSentences, selectZones } from './language/index.ts';
import { labelBlocks, type RepeatedLines, siteOf } from './layout/index.ts';
import type { CorpusRecord } from './models/index.ts';
import type { ReadOptions, SeedInput } from './seed/index.ts';
import { reject, warn } from './seed/read-options.ts';

/** The stages of a page in their order. Each can be replaced: `processPage(input, { stages: { recognizeMentions: mine } })`. */
export const STAGES = {
  labelBlocks,
  extractArticle,
  selectZones,
  analyze,
  recognizeMentions,
  resolveEntities,
  parseSentences,
  codeEvents,
};
export type Stages = typeof STAGES;

export interface PipelineOptions {
  /** How far to go: entities and events cost more than articles. Default: 'events'. */
  readonly until?: 'articles' | 'entities' | 'events';
  /** Stages of your own. Default: {@link STAGES}. */
  readonly stages?: Partial<Stages>;
  /** What is known of the world. Default: the shipped knowledge base. */
  readonly knowledge?: Knowledge;
  /** Lines that stand on many pages of their site, from a first pass: see `learnRepeatedLines`. Default: none known. */
  readonly repeatedLines?: RepeatedLines;
  /** What `start` and `end` of the records count. Default: 'utf16'. */
  readonly offsets?: OffsetUnit;
}

/** The language that entities and events are read in. Articles are cut in any. */
const READ = 'en';

/** Runs one page through the stages. Pure. */
export function processPage(input: SeedInput, options: PipelineOptions = {}): Page {
  const { until = 'events', knowledge = shippedKnowledge(), repeatedLines } = options;
  const stages = { ...STAGES, ...options.stages };
  const { document } = input;
  const blocks = stages.labelBlocks(document, repeatedLines === undefined ? {} : { repeatedLines, site: siteOf(input) });
  const article = stages.extractArticle(document, blocks, input);
  const bare: Page = { document, blocks, article, analysis: null, mentions: [], entities: [], eventMentions: [] };
  if (until === 'articles' || article.language !== READ) return bare;

  const analysis = stages.analyze(document.text, stages.selectZones(blocks));
  const recognized = stages.recognizeMentions(analysis);
  const { mentions, entities, about } = stages.resolveEntities({ document, article, analysis, recognized, knowledge });
  const page: Page = { ...bare, analysis, article: { ...article, about }, mentions, entities };
  if (until === 'entities') return page;

  stages.parseSentences(analysis, mayHoldEvent(analysis));
  const eventMentions = stages.codeEvents({ document, article: page.article, analysis, mentions, entities });
  const eventTypes = [...new Set(eventMentions.map((mention) => mention.type))].sort();
  return { ...page, article: { ...page.article, eventTypes }, eventMentions };
}

/** Runs one page through the stages; whatever a stage throws comes back as an error of code PAGE_FAILED that names the page. */
export function tryPage(input: SeedInput, options: PipelineOptions = {}): Result<PageResult> {
  return attemptPage(input, () => convertPageOffsets(processPage(input, options), options.offsets ?? 'utf16'));
}

/** Does work on a page; what it throws is a PAGE_FAILED with the place of the page. */
export function attemptPage<T>({ place, document }: SeedInput, work: () => T): Result<T> {
  try {
    return { ok: true, value: work() };
  } catch (cause) {
    const { source, line } = place ?? { source: document.source, line: null };
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { ok: false, error: new CorpusError('PAGE_FAILED', `the page could not be worked on: ${reason}`, { source, line }, { cause }) };
  }
}

export interface BuildCorpusOptions extends PipelineOptions, MergePagesOptions {}

/**
 * Pages in, records out, as a stream: see `CorpusRecordSchema` for the order. The same records for the same pages in any order.
 *
 * Reports PAGE_FAILED for a page on which a stage fails, which is passed over, and INPUT_REPEATED for a page read
 * before; with `strict` throws them.
 */
export async function* buildCorpus(inputs: AsyncIterable<SeedInput> | Iterable<SeedInput>, options: BuildCorpusOptions = {}): AsyncGenerator<CorpusRecord> {
  yield* mergePages(tryPages(inputs, options), options);
}

async function* tryPages(inputs: AsyncIterable<SeedInput> | Iterable<SeedInput>, options: BuildCorpusOptions): AsyncGenerator<PageResult> {
  for await (const input of inputs) {
    const result = tryPage(input, options);
    if (result.ok) yield result.value;
    else reject(options, result.error);
  }
}

export interface MergePagesOptions extends ReadOptions {
  /** Keeps what waits for the last page. Default: memory. */
  readonly store?: LineStore;
}

/** The second half of {@link buildCorpus}: what the stages found on pages in, records out. Lets go of what it stored, however it ends. */
export async function* mergePages(pages: AsyncIterable<PageResult>, options: MergePagesOptions = {}): AsyncGenerator<CorpusRecord> {
  const store = trackSorters(options.store ?? createMemoryStore());
  try {
    const builder = createCorpusBuilder(store);
    for await (const page of pages) {
      const records = builder.add(page);
      const { id, source } = page.article;
      if (records.length === 0) warn(options, 'INPUT_REPEATED', `the page ${id} was read before, and this copy was passed over`, { source });
      yield* records;
    }
    yield* builder.finish();
  } finally {
    store.close();
  }
}
