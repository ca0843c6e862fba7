import { basename, dirname, relative } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import type { Goal } from '../export/index.ts';
import { SCHEMA_VERSION } from '../models/index.ts';
import { STANDARD_INPUT } from '../node/find-inputs.ts';
import { describeOutput, InputHash, locateManifest, readManifest, verifyManifest, writeManifest, type Manifest } from '../node/manifest.ts';
import type { OutputPlace } from '../node/write-output.ts';
import type { Learned } from './learn-first.ts';
import type { PageCounts, Run } from './run-command.ts';
import { openRunInput, type InputNames, type RunInput } from './run-input.ts';

/** All but the pages that decides what an output holds: runs that differ in it make different outputs. */
export type RunIdentity = Pick<Manifest, 'madeBy' | 'core' | 'schemaVersion' | 'options'>;

export function identifyRun({ command, args }: Run, until: Goal, { digests }: Learned): RunIdentity {
  const { format, explain, fields, body, limit, offsets, shard, split, strict, own } = args;
  return {
    madeBy: `${command.name} ${command.version}`,
    core: manifest.version,
    schemaVersion: SCHEMA_VERSION,
    options: { format: explain ? 'explain' : format.id, fields, body, limit, until, offsets, shard, split, strict, ...digests, own },
  };
}

/** The counts of an earlier run, if its output is there, whole, and what this run would make of the same pages. */
export async function findDone(run: Run, place: OutputPlace, inputs: InputNames, identity: RunIdentity): Promise<PageCounts | null> {
  if (place.kind === 'stream' || inputs.names.includes(STANDARD_INPUT)) return null;
  const path = locateManifest(place);
  const earlier = await readManifest(path).catch(() => null);
  if (earlier === null) return null;
  const { madeBy, core, schemaVersion, options } = earlier;
  if (JSON.stringify({ madeBy, core, schemaVersion, options }) !== JSON.stringify(identity)) return null;
  const hash = new InputHash();
  await readThrough(await openRunInput(run, inputs, {}, (fingerprint) => { hash.add(fingerprint); }));
  if (hash.pages === 0 || hash.digest() !== earlier.inputHash || (await verifyManifest(path)).length > 0) return null;
  run.report.note(`${basename(place.path)} is there already, made of the same pages`);
  return earlier.pages;
}

async function readThrough(input: RunInput): Promise<void> {
  const items: AsyncIterator<unknown> = (input.kind === 'seeds' ? input.seeds : input.lines)[Symbol.asyncIterator]();
  while ((await items.next()).done !== true);
}

/** Says beside an output what was made of what. */
export async function recordRun(place: Exclude<OutputPlace, { kind: 'stream' }>, files: readonly string[], run: Pick<Manifest, 'inputHash' | 'pages'> & RunIdentity): Promise<void> {
  const path = locateManifest(place);
  const folder = dirname(path);
  const outputs = await Promise.all(files.map((file) => describeOutput(file, relative(folder, file))));
  await writeManifest(path, { ...run, outputs });
}
