import { CorpusError } from '../errors.ts';
import { omitText, type ExporterCommand } from '../export/index.ts';
import type { CorpusRecord } from '../models/index.ts';
import type { PageCounts, Run } from './run-command.ts';
import type { BuildRecords } from './run-exporter.ts';
import { findPageFiles, takeFirst, tap, workThrough, type Work } from './work-through.ts';

/**
 * Reads the pages, makes records of them, and writes what the exporter makes of these. Page files are pages that
 * `corpus pages` has worked on already, on this machine or others.
 */
export async function exportPages(command: ExporterCommand, run: Run, buildRecords: BuildRecords | undefined): Promise<PageCounts> {
  const { args } = run;
  const { format, body, fields, limit } = args;
  return workThrough(run, async (place) => {
    const exporter = await command.createExporter(args.own, { format, kind: place.kind === 'folder' ? 'folder' : 'stream', body, fields, limit });
    const build = buildRecords ?? (await import('../node/run-pipeline.ts')).runPipeline;
    return (work) => {
      const counted = tap(makeRecords(run, work, build), (record) => {
        if (record.kind === 'article') work.counts.wrote += 1;
      });
      return exporter(body ? counted : omitTexts(counted));
    };
  });
}

async function* makeRecords({ command, args }: Run, { inputs, seeds, options, counts }: Work, build: BuildRecords): AsyncGenerator<CorpusRecord> {
  const files = await findPageFiles(inputs, options);
  if (files === null) {
    yield* build(seeds, options);
    return;
  }
  if (args.shard !== null) throw new CorpusError('OPTION_INVALID', '--shard does not go with page files (corpus pages takes it)');
  const [{ mergeOutcomes }, { readPageFiles }] = await Promise.all([import('../node/run-pipeline.ts'), import('../node/page-files.ts')]);
  const outcomes = readPageFiles(files);
  const limited = args.limit === null || command.limits === 'items' ? outcomes : takeFirst(outcomes, args.limit);
  yield* mergeOutcomes(tap(limited, () => { counts.read += 1; }), options);
}

async function* omitTexts(records: AsyncIterable<CorpusRecord>): AsyncGenerator<CorpusRecord> {
  for await (const record of records) yield omitText(record);
}
