import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CorpusError } from '../../errors.ts';
import { verifyManifest } from '../../node/index.ts';
import type { PageCounts, Run } from '../run-command.ts';

const MANIFEST = /(?:^|[./\\])manifest\.json$/;

/** `corpus verify`: outputs against their manifests. What is wrong goes to standard error, a line each. */
export async function verifyCommand({ args, report }: Run): Promise<PageCounts> {
  if (args.inputs.length === 0) throw new CorpusError('OPTION_INVALID', 'which output, manifest or folder? (see --help)');
  // Of manifests; skipped are those that their outputs do not match.
  const counts: PageCounts = { read: 0, wrote: 0, skipped: 0 };
  for (const manifest of (await Promise.all(args.inputs.map(findManifests))).flat()) {
    const troubles = await verifyManifest(manifest);
    for (const message of troubles) report.fail(new CorpusError('OUTPUT_FAILED', message, { source: manifest }));
    counts.read += 1;
    if (troubles.length > 0) counts.skipped += 1;
    else report.note(`${manifest}: as it was written`);
  }
  return counts;
}

/** The manifest that a path names, of the file that it names, or all of a folder. */
async function findManifests(path: string): Promise<string[]> {
  const status = await stat(path).catch(() => null);
  if (status?.isDirectory() !== true) return [MANIFEST.test(path) ? path : `${path}.manifest.json`];
  const names = (await readdir(path)).filter((name) => MANIFEST.test(name)).sort();
  if (names.length === 0) throw new CorpusError('INPUT_NOT_FOUND', 'no manifest in this folder', { source: path });
  return names.map((name) => join(path, name));
}
