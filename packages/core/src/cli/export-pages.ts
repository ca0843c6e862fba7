import { omitText, type ExporterCommand, type OutputChunk } from '../export/index.ts';
import type { CorpusRecord } from '../models/index.ts';
import { STANDARD_INPUT } from '../node/find-inputs.ts';
import { readInputList } from '../node/read-input-list.ts';
import { readSeeds } from '../node/read-seeds.ts';
import { locateOutput, openOutput, type Output } from '../node/write-output.ts';
import { openRejects } from '../node/write-rejects.ts';
import type { RejectedInput } from '../seed/index.ts';
import type { CommandHost } from './command-host.ts';
import type { CommandArguments } from './parse-arguments.ts';
import type { Report } from './report.ts';
import type { BuildRecords } from './run-exporter.ts';

/** Pages of a run. `read` is the sum of those worked on and those skipped. */
export interface PageCounts {
  read: number;
  wrote: number;
  skipped: number;
}

/** Reads the pages, makes records of them, and writes what the exporter makes of these; all of the output or none. */
export async function exportPages(
  command: ExporterCommand,
  args: CommandArguments,
  host: CommandHost,
  report: Report,
  signal: AbortSignal,
  buildRecords: BuildRecords | undefined,
): Promise<PageCounts> {
  const place = await locateOutput(args.output, host.stdout);
  const { format, body, fields, limit, strict, split, shard, until, offsets, workers } = args;
  const kind = place.kind === 'folder' ? 'folder' : 'stream';
  const exporter = await command.createExporter(args.own, { format, kind, body, fields, limit });
  const build = buildRecords ?? (await import('../node/run-pipeline.ts')).runPipeline;
  const { stdin } = host;
  const listed = args.filesFrom === null ? [] : await readInputList(args.filesFrom, stdin);
  const named = [...args.inputs, ...listed];
  const inputs = named.length > 0 || args.filesFrom !== null ? named : [STANDARD_INPUT];
  const rejects = args.rejects === null ? null : openRejects(args.rejects);

  const counts: PageCounts = { read: 0, wrote: 0, skipped: 0 };
  const onWarning = report.warn.bind(report);
  const onReject = (reject: RejectedInput): void => {
    counts.skipped += 1;
    report.reject(reject);
    rejects?.write(reject);
  };
  const seeds = readSeeds(inputs, {
    strict, split, shard, stdin, signal, onWarning,
    onReject: (reject) => {
      counts.read += 1;
      onReject(reject);
    },
  });
  const limited = limit === null || command.limits === 'items' ? seeds : takeFirst(seeds, limit);
  const counted = tap(limited, () => {
    counts.read += 1;
    report.progress(counts.read);
  });
  const built = tap(build(counted, { until, offsets, strict, onWarning, onReject, ...(workers === null ? {} : { workers }) }), (record) => {
    if (record.kind === 'article') counts.wrote += 1;
  });
  try {
    const output = await openOutput(place);
    const exported = await writeAll(output, exporter(body ? built : omitTexts(built)), signal);
    return { ...counts, wrote: exported ?? counts.wrote };
  } finally {
    rejects?.close();
  }
}

/** Writes a text that the exporter has at hand, without reading pages. */
export async function printText(text: string, args: CommandArguments, host: CommandHost, signal: AbortSignal): Promise<void> {
  const place = await locateOutput(args.output, host.stdout);
  async function* chunks(): AsyncGenerator<OutputChunk> {
    yield await Promise.resolve({ file: null, text });
  }
  await writeAll(await openOutput(place), chunks(), signal);
}

async function* omitTexts(records: AsyncIterable<CorpusRecord>): AsyncGenerator<CorpusRecord> {
  for await (const record of records) yield omitText(record);
}

async function* takeFirst<T>(items: AsyncIterable<T>, count: number): AsyncGenerator<T> {
  let left = count;
  for await (const item of items) {
    yield item;
    left -= 1;
    if (left === 0) return;
  }
}

async function* tap<T>(items: AsyncIterable<T>, show: (item: T) => void): AsyncGenerator<T> {
  for await (const item of items) {
    show(item);
    yield item;
  }
}

/** Writes all pieces; returns how many articles they say that they carry, or null if none says so. */
async function writeAll(output: Output, chunks: AsyncIterable<OutputChunk>, signal: AbortSignal): Promise<number | null> {
  let articles: number | null = null;
  try {
    for await (const chunk of chunks) {
      signal.throwIfAborted();
      await output.write(chunk);
      if (chunk.articles !== undefined) articles = (articles ?? 0) + chunk.articles;
    }
    await output.commit();
  } catch (error) {
    await output.discard();
    throw error;
  }
  return articles;
}
