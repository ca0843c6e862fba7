import { realpath } from 'node:fs/promises';
import { CorpusError } from '../errors.ts';
import { findInputs } from '../node/find-inputs.ts';
import type { RefuseFile } from '../node/write-output.ts';

/** Keeps a run from replacing the pages that it reads. Looks for their files only where there is a file to replace, and once. */
export function refuseInputs(names: readonly string[]): RefuseFile {
  let inputs: Promise<ReadonlySet<string>> | undefined;
  return async (path) => {
    const file = await realpath(path).catch(() => null);
    if (file === null) return;
    inputs ??= resolveInputs(names);
    if ((await inputs).has(file)) throw new CorpusError('OPTION_INVALID', 'is one of the inputs (give the output another name)', { source: path });
  };
}

async function resolveInputs(names: readonly string[]): Promise<ReadonlySet<string>> {
  const files = new Set<string>();
  for (const input of await findInputs(names)) files.add(await realpath(input).catch(() => input));
  return files;
}
