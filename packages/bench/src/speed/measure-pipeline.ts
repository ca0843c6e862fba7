import { buildCorpus, parseSeed, processPage, type Document, type PipelineOptions } from '@corpus/core';
import { toJsonLines } from '@corpus/json';
import { measure } from './measure.ts';
import { formatNumber, type SpeedTable } from './table.ts';

const inputOf = (document: Document) => ({ document, url: null, publisher: null });

async function drain(chunks: AsyncIterable<string>): Promise<number> {
  let length = 0;
  for await (const chunk of chunks) length += chunk.length;
  return length;
}

/** Raw page to records, as far as asked; all the way it is with merging and JSON Lines out. */
export async function measurePipeline(documents: readonly Document[], runs: number): Promise<SpeedTable> {
  const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const sentences = documents.reduce((sum, document) => sum + (processPage(inputOf(document), { until: 'entities' }).analysis?.sentences.count ?? 0), 0);
  const goals: readonly [string, PipelineOptions['until'] & string][] = [['articles only', 'articles'], ['articles and entities', 'entities'], ['everything', 'events']];
  const rows: string[][] = [];
  for (const [name, until] of goals) {
    const { cpu } = await measure(() => drain(toJsonLines(buildCorpus(documents.map(({ text }) => inputOf(parseSeed(text))), { until }))), runs);
    rows.push([name, formatNumber(megabytes / cpu), formatNumber(documents.length / cpu), until === 'articles' ? '' : formatNumber(sentences / cpu)]);
  }
  return {
    name: 'pipeline',
    header: ['raw page to merged JSON Lines, one core', 'MB/s', 'pages/s', 'sentences/s'],
    rows,
    note: 'Megabytes are of whole pages, sentences those of the zones that are read as language.',
  };
}
