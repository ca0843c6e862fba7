import { resolve } from 'node:path';
import { CorpusError } from '../errors.ts';
import type { ExportTarget, Goal, OutputChunk } from '../export/index.ts';
import { openChunkFolder } from '../node/chunk-folder.ts';
import { InputHash } from '../node/manifest.ts';
import { locateOutput, openOutput, type OutputPlace } from '../node/write-output.ts';
import { openRejects } from '../node/write-rejects.ts';
import type { ReadOptions, RejectedInput } from '../seed/index.ts';
import { learnFirst } from './learn-first.ts';
import type { PageCounts, Run } from './run-command.ts';
import type { BuildRecordsOptions } from './run-exporter.ts';
import { refuseInputs } from './refuse-inputs.ts';
import { listInputs, openRunInput, type RunInput } from './run-input.ts';
import { findDone, identifyRun, recordRun } from './run-manifest.ts';
import { writeOutput } from './write-output.ts';

/** What to work on, and whom to tell. */
export interface Work {
  /** Its pages are counted as they are read. */
  readonly input: RunInput;
  readonly options: BuildRecordsOptions;
  readonly counts: PageCounts;
}

/** Makes the pieces of the output of pages. Throws before the output is opened on input that it has no use for. */
export type MakeOutput = (work: Work) => AsyncIterable<OutputChunk>;

/**
 * Reads the pages of a run and writes what is made of them, all of it or none. With `-o`, finished work lies in
 * `FILE.part.d` until the run is done, for the next run should this one be killed.
 */
export async function workThrough(run: Run, prepare: (place: OutputPlace) => Promise<MakeOutput>): Promise<PageCounts> {
  const { args, host, report, signal } = run;
  const { strict, workers } = args;
  const place = await locateOutput(args.output, host.stdout);
  if (args.manifest && place.kind === 'stream') throw new CorpusError('OPTION_INVALID', '--manifest goes with -o and a file or folder');
  const make = await prepare(place);
  const inputs = await listInputs(run);
  const learned = await learnFirst(run, inputs);
  const until = args.until ?? (await needOf(run, place));
  const offsets = args.offsets ?? 'utf16';
  const identity = identifyRun(run, until, learned);
  const done = args.manifest ? await findDone(run, place, inputs, identity) : null;
  if (done !== null) return done;

  const refuse = refuseInputs(inputs.names);
  if (args.rejects !== null) await refuse(args.rejects);
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
      if (reject.code !== 'INPUT_NOT_FOUND') counts.read += 1;
      onReject(reject);
    },
  };
  const hash = new InputHash();
  const show = (fingerprint: string): void => {
    counts.read += 1;
    report.progress(counts.read);
    hash.add(fingerprint);
  };
  try {
    const chunks = place.kind === 'stream' ? null : openChunkFolder(`${resolve(place.path)}.part.d`, [identity.core, identity.schemaVersion, until, offsets, learned.digests]);
    const options: BuildRecordsOptions = { until, offsets, strict, onWarning, onReject, ...learned.options, ...(workers === null ? {} : { workers }), ...(chunks === null ? {} : { chunks }) };
    const pieces = make({ input: await openRunInput(run, inputs, readOptions, show), options, counts });
    const output = await openOutput(place, refuse);
    const wrote = await writeOutput(output, pieces, signal);
    const pages = { ...counts, wrote: wrote ?? counts.wrote };
    if (args.manifest && place.kind !== 'stream') await recordRun(place, output.paths(), { ...identity, inputHash: hash.digest(), pages });
    await chunks?.remove();
    return pages;
  } finally {
    rejects?.close();
  }
}

/** How far the pipeline must go where nobody says. */
async function needOf({ command, args: { own, format, fields } }: Run, place: OutputPlace): Promise<Goal> {
  return (await command.needs?.(own, { format, fields, kind: kindOf(place) })) ?? 'events';
}

/** The kind of output as exporters know it. */
export function kindOf({ kind }: OutputPlace): ExportTarget['kind'] {
  return kind === 'folder' ? 'folder' : 'stream';
}
