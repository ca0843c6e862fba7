import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeedInput } from '../seed/index.ts';
import { PartFile } from './part-file.ts';
import { reportFailure } from './report-failure.ts';
import type { ChunkStore } from './work-on-pages.ts';

/** Finished chunks of a run in a folder, so that a run that was killed goes on where it stopped. */
export interface ChunkFolder extends ChunkStore {
  /** Takes the folder away, once the run is done. */
  remove(): Promise<void>;
}

/**
 * Opens a folder of finished chunks. A chunk's file is named by a hash of its pages and of `identity`: whatever else
 * decides the outcome. It comes into being whole, so that a file that is there is right. The folder is made with the first.
 */
export function openChunkFolder(folder: string, identity: readonly unknown[]): ChunkFolder {
  const pathOf = (pages: readonly SeedInput[]): string => {
    const hash = createHash('sha256').update(JSON.stringify(identity));
    for (const { document, url, publisher, place } of pages) hash.update(JSON.stringify([document.id, document.source, url, publisher, place]));
    return join(folder, `${hash.digest('hex').slice(0, 32)}.pages`);
  };
  return {
    read: (pages) => readFile(pathOf(pages), 'utf8').catch(() => null),
    async write(pages, outcomes) {
      await reportFailure(folder, mkdir(folder, { recursive: true }));
      await PartFile.write(pathOf(pages), outcomes);
    },
    remove: () => reportFailure(folder, rm(folder, { recursive: true, force: true })),
  };
}
