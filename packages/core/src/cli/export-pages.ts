import { omitText, type ExporterCommand } from '../export/index.ts';
import type { CorpusRecord } from '../models/index.ts';
import { readPageLine, type PageLine } from '../node/merge-page-files.ts';
import type { PageOutcome } from '../node/chunk-pages.ts';
import type { PageCounts, Run } from './run-command.ts';
import type { BuildRecords } from './run-exporter.ts';
import { kindOf, workThrough, type Work } from './work-through.ts';

/**
 * Reads the pages, makes records of them, and writes what the exporter makes of these. Page files are pages that
 * `corpus pages` has worked on already, on this machine or others.
 */
export async function exportPages(command: ExporterCommand, run: Run, buildRecords: BuildRecords | undefined): Promise<PageCounts> {
  const { format, body, fields, limit, own } = run.args;
  return workThrough(run, async (place) => {
    const exporter = await command.createExporter(own, { format, kind: kindOf(place), body, fields, limit });
    const { mergeOutcomes, runPipeline } = await import('../node/run-pipeline.ts');
    const makeRecords = ({ input, options }: Work): AsyncIterable<CorpusRecord> =>
      input.kind === 'seeds' ? (buildRecords ?? runPipeline)(input.seeds, options) : mergeOutcomes(readOutcomes(input.lines), options);
    return (work) => exporter(prepareRecords(makeRecords(work), body, work.counts));
  });
}

async function* readOutcomes(lines: AsyncIterable<PageLine>): AsyncGenerator<PageOutcome> {
  for await (const line of lines) yield readPageLine(line);
}

/** Counts the articles, and leaves out the texts where they are not wanted. */
async function* prepareRecords(records: AsyncIterable<CorpusRecord>, body: boolean, counts: PageCounts): AsyncGenerator<CorpusRecord> {
  for await (const record of records) {
    if (record.kind === 'article') counts.wrote += 1;
    yield body ? record : omitText(record);
  }
}
