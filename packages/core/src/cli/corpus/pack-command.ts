import { existsSync, readdirSync } from 'node:fs';
import { CorpusError } from '../../errors.ts';
import type { OutputChunk } from '../../export/index.ts';
import type { SeedInput } from '../../seed/index.ts';
import type { PageCounts, Run } from '../run-command.ts';
import { seedsOf } from '../run-input.ts';
import { workThrough } from '../work-through.ts';

/** Length of a file's text in millions of UTF-16 code units, about megabytes. */
const DEFAULT_SIZE = 128;
const MILLION = 1_000_000;
const PACKED = /^pages-\d{5,}\.jsonl(?:\.gz)?$/;

/** `corpus pack`: pages into JSON Lines files of bounded size, one for a task of a cluster. */
export function packCommand(run: Run): Promise<PageCounts> {
  const size = parseSize(run.args.own['size']);
  const extension = run.args.own['gzip'] === true ? '.jsonl.gz' : '.jsonl';
  return workThrough(run, (place) => {
    if (place.kind !== 'folder') throw new CorpusError('OPTION_INVALID', 'corpus pack needs a folder: -o FOLDER/');
    return Promise.resolve(({ input, counts }) => {
      const seeds = seedsOf(input, run.command.name);
      refusePacked(place.path);
      return packPages(seeds, size * MILLION, extension, counts);
    });
  });
}

/** Files of an earlier run that this one does not write over would be read as its own. */
function refusePacked(folder: string): void {
  const packed = existsSync(folder) ? readdirSync(folder).find((name) => PACKED.test(name)) : undefined;
  if (packed !== undefined) throw new CorpusError('OPTION_INVALID', `the folder holds packed pages already, ${packed} among them (give another one)`, { source: folder });
}

function parseSize(value: unknown): number {
  if (value === undefined) return DEFAULT_SIZE;
  const size = Number(value);
  if (size > 0) return size;
  throw new CorpusError('OPTION_INVALID', `--size takes a number of megabytes, not "${String(value)}"`);
}

async function* packPages(seeds: AsyncIterable<SeedInput>, size: number, extension: string, counts: PageCounts): AsyncGenerator<OutputChunk> {
  let number = 1;
  let length = 0;
  for await (const { document, url, publisher } of seeds) {
    const text = `${JSON.stringify({ source: document.source, url, publisher, date: document.date, text: document.text })}\n`;
    if (length > 0 && length + text.length > size) {
      number += 1;
      length = 0;
    }
    length += text.length;
    counts.wrote += 1;
    yield { file: `pages-${String(number).padStart(5, '0')}${extension}`, text };
  }
}
