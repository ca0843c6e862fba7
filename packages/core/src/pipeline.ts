import { extractArticle } from './article/index.ts';
import { createCorpusBuilder, type Page } from './corpus/index.ts';
import { type Knowledge, recognizeMentions, resolveEntities, shippedKnowledge } from './entities/index.ts';
import { codeEvents, mayHoldEvent } from './events/index.ts';
import { convertPageOffsets, type OffsetUnit } from './export/index.ts';
import { analyze, parseSentences, selectZones } from './language/index.ts';
import { labelBlocks } from './layout/index.ts';
import type { CorpusRecord } from './models/index.ts';
import type { SeedInput } from './seed/index.ts';

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
  /** What `start` and `end` of the records count. Default: 'utf16'. */
  readonly offsets?: OffsetUnit;
}

/** The language that entities and events are read in. Articles are cut in any. */
const READ = 'en';

/** Runs one page through the stages. Pure; throws nothing for any text. */
export function processPage(input: SeedInput, options: PipelineOptions = {}): Page {
  const { until = 'events', knowledge = shippedKnowledge() } = options;
  const stages = { ...STAGES, ...options.stages };
  const { document } = input;
  const blocks = stages.labelBlocks(document);
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

/** Pages in, records out, as a stream: see `CorpusRecordSchema` for the order. The same records for the same pages in any order. */
export async function* buildCorpus(inputs: AsyncIterable<SeedInput> | Iterable<SeedInput>, options: PipelineOptions = {}): AsyncGenerator<CorpusRecord> {
  const { offsets = 'utf16' } = options;
  const builder = createCorpusBuilder();
  for await (const input of inputs) yield* builder.add(convertPageOffsets(processPage(input, options), offsets));
  yield* builder.finish();
}
