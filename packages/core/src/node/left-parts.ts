import { randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reportFailure } from './report-failure.ts';

const MARK_BYTES = 4;
const PART = /\.[\da-f]{8}\.part$/;

/** Makes up the name of a file's part: by chance, so that two runs with one output never write to one file. */
export function namePart(path: string): string {
  return `${path}.${randomBytes(MARK_BYTES).toString('hex')}.part`;
}

/** The parts in a folder, by name. */
export async function listParts(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => PART.test(name));
}

/**
 * Takes away those of the parts in an output's folder that earlier runs left of it. One that is still at work fails when
 * it writes next: of two runs with one output the later makes it.
 */
export async function removeLeftParts(path: string, parts: readonly string[]): Promise<void> {
  const left = parts.filter((part) => [path, `${path}.manifest.json`].includes(join(dirname(path), part.replace(PART, ''))));
  await Promise.all(left.map((part) => reportFailure(path, rm(join(dirname(path), part), { force: true }))));
}
