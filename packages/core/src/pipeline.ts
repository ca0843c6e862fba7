import { extractArticle } from './article/index.ts';
import { mergePages, type MergePagesOptions, type Page, type PageResult } from './corpus/index.ts';
import { type Knowledge, recognizeMentions, resolveEntities, shippedKnowledge } from './entities/index.ts';
import type { Result } from './errors.ts';
import { codeEvents, mayHoldEvent } from './events/index.ts';
import { convertPageOffsets, type Goal, type OffsetUnit } from './export/index.ts';
import { analyze, parseSentences, selectZones } from './language/index.ts';
import { labelBlocks, type RepeatedLines, siteOf } from './layout/index.ts';
import type { CorpusRecord } from './models/index.ts';
import { attemptPage } from './seed/attempt-page.ts';
import type { SeedInput } from './seed/index.ts';
import { reject } from './seed/read-options.ts';

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
  readonly until?: Goal;
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
  return convertPageOffsets(runStages(input, options), options.offsets ?? 'utf16');
}

function runStages(input: SeedInput, options: PipelineOptions): Page {
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
  return attemptPage(input, () => processPage(input, options));
}

export interface BuildCorpusOptions extends PipelineOptions, MergePagesOptions {}

/**
 * Pages in, records out, as a stream: see `CorpusRecordSchema` for the order. The same records for the same pages in any order; of
 * pages of one text, address and site the first counts, and gives the article its `source`.
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
