import { basename, dirname, relative, resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { CorpusError } from '../errors.ts';
import type { OutputChunk } from '../export/index.ts';
import { SCHEMA_VERSION } from '../models/index.ts';
import { openChunkFolder } from '../node/chunk-folder.ts';
import { findInputs, isPageFile, STANDARD_INPUT } from '../node/find-inputs.ts';
import { describeOutput, InputHash, locateManifest, readManifest, verifyManifest, writeManifest, type Manifest } from '../node/manifest.ts';
import { readInputList } from '../node/read-input-list.ts';
import { readSeeds, type ReadSeedsOptions } from '../node/read-seeds.ts';
import { locateOutput, openOutput, type OutputPlace } from '../node/write-output.ts';
import { openRejects } from '../node/write-rejects.ts';
import type { ReadOptions, RejectedInput, SeedInput } from '../seed/index.ts';
import { tuneEngine } from './tune-engine.ts';
import { learnFirst, type Learned } from './learn-first.ts';
import type { PageCounts, Run } from './run-command.ts';
import type { BuildRecordsOptions } from './run-exporter.ts';
import { writeOutput } from './write-output.ts';

/** The pages of a run, and what to do on the way. */
export interface Work {
  readonly place: OutputPlace;
  /** As the command line and `--files-from` name them. */
  readonly inputs: readonly string[];
  /** The pages that the inputs hold; each is counted as it is read. */
  readonly seeds: AsyncIterable<SeedInput>;
  readonly options: BuildRecordsOptions;
  readonly counts: PageCounts;
}

/** Makes the pieces of the output of pages. */
export type MakeOutput = (work: Work) => AsyncIterable<OutputChunk>;

/**
 * Reads the pages of a run and writes what is made of them, all of it or none. With `-o`, finished work lies in
 * `FILE.part.d` until the run is done, for the next run should this one be killed.
 */
export async function workThrough(run: Run, prepare: (place: OutputPlace) => Promise<MakeOutput>): Promise<PageCounts> {
  const { command, args, host, report, signal } = run;
  const { strict, until, offsets, workers } = args;
  tuneEngine();
  const place = await locateOutput(args.output, host.stdout);
  if (args.manifest && place.kind === 'stream') throw new CorpusError('OPTION_INVALID', '--manifest goes with -o and a file or folder');
  const make = await prepare(place);
  const inputs = await listInputs(run);
  const learned = await learnFirst(run, inputs);
  const done = args.manifest ? await findDone(run, place, inputs, learned) : null;
  if (done !== null) return done;

  const rejects = args.rejects === null ? null : openRejects(args.rejects);
  const counts: PageCounts = { read: 0, wrote: 0, skipped: 0 };
  const onReject = (reject: RejectedInput): void => {
    counts.skipped += 1;
    report.reject(reject);
    rejects?.write(reject);
  };
  const onWarning = report.warn.bind(report);
  const readOptions: ReadOptions = {
    strict, onWarning,
    onReject: (reject) => {
      counts.read += 1;
      onReject(reject);
    },
  };
  const hash = new InputHash();
  const seeds = tap(readPages(run, inputs, readOptions), (input) => {
    counts.read += 1;
    report.progress(counts.read);
    hash.add(input);
  });
  const chunks = place.kind === 'stream' ? null : openChunkFolder(`${resolve(place.path)}.part.d`, [manifest.version, SCHEMA_VERSION, until, offsets, ...Object.values(learned.digests).filter((digest) => digest !== null)]);
  const options: BuildRecordsOptions = { until, offsets, strict, onWarning, onReject, ...learned.options, ...(workers === null ? {} : { workers }), ...(chunks === null ? {} : { chunks }) };
  try {
    const output = await openOutput(place);
    const wrote = await writeOutput(output, make({ place, inputs, seeds, options, counts }), signal);
    const pages = { ...counts, wrote: wrote ?? counts.wrote };
    if (args.manifest && place.kind !== 'stream') {
      const path = locateManifest(place);
      const folder = dirname(path);
      const outputs = await Promise.all(output.paths().map((file) => describeOutput(file, relative(folder, file))));
      await writeManifest(path, { madeBy: `${command.name} ${command.version}`, options: describeOptions(run, learned), inputHash: hash.digest(), pages, outputs });
    }
    await chunks?.remove();
    return pages;
  } finally {
    rejects?.close();
  }
}

async function listInputs({ args, host }: Run): Promise<string[]> {
  const listed = args.filesFrom === null ? [] : await readInputList(args.filesFrom, host.stdin);
  const named = [...args.inputs, ...listed];
  return named.length > 0 || args.filesFrom !== null ? named : [STANDARD_INPUT];
}

function readPages({ command, args, host, signal }: Run, inputs: readonly string[], options: ReadOptions): AsyncIterable<SeedInput> {
  const { split, shard, limit } = args;
  const settings: ReadSeedsOptions = { ...options, split, shard, signal, stdin: host.stdin };
  const seeds = readSeeds(inputs, settings);
  return limit === null || (command.limits === 'items' && !args.explain) ? seeds : takeFirst(seeds, limit);
}

/** The options that decide what an output holds. */
function describeOptions({ args }: Run, { digests }: Learned): unknown {
  const { format, explain, fields, body, limit, until, offsets, shard, split, own } = args;
  return { format: explain ? 'explain' : format.id, fields, body, limit, until, offsets, shard, split, ...digests, own };
}

/** The counts of an earlier run, if its output is there, whole, and what this run would make of the same pages. */
async function findDone(run: Run, place: OutputPlace, inputs: readonly string[], learned: Learned): Promise<PageCounts | null> {
  if (place.kind === 'stream' || inputs.includes(STANDARD_INPUT)) return null;
  const path = locateManifest(place);
  const earlier: Manifest | null = await readManifest(path).catch(() => null);
  const { command } = run;
  if (earlier?.madeBy !== `${command.name} ${command.version}` || JSON.stringify(earlier.options) !== JSON.stringify(describeOptions(run, learned))) return null;
  const hash = new InputHash();
  for await (const input of readPages(run, inputs, {})) hash.add(input);
  if (hash.digest() !== earlier.inputHash || (await verifyManifest(path)).length > 0) return null;
  run.report.note(`${basename(place.path)} is there already, made of the same pages`);
  return earlier.pages;
}

/** The files that inputs name, if these are all page files by name; null otherwise. */
export async function findPageFiles(inputs: readonly string[], options: ReadOptions): Promise<string[] | null> {
  return inputs.every(isPageFile) ? findInputs(inputs, options) : null;
}

export async function* takeFirst<T>(items: AsyncIterable<T>, count: number): AsyncGenerator<T> {
  let left = count;
  for await (const item of items) {
    yield item;
    left -= 1;
    if (left === 0) return;
  }
}

export async function* tap<T>(items: AsyncIterable<T>, show: (item: T) => void): AsyncGenerator<T> {
  for await (const item of items) {
    show(item);
    yield item;
  }
}
