import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseSeed, STAGES, type SeedInput } from '../../src/index.ts';
import { openChunkFolder } from '../../src/node/chunk-folder.ts';
import { stringifyOutcome, workOnPages, type WorkOnPagesOptions } from '../../src/node/index.ts';
import { makeFolder } from './scratch-folder.ts';

async function* pages(count: number): AsyncGenerator<SeedInput> {
  for (let page = 1; page <= count; page += 1) {
    const document = parseSeed(` date 2023-06-14 Page ${String(page)}\n\nText of page ${String(page)}.\n`, { source: 'pages.txt' });
    yield await Promise.resolve({ document, url: null, publisher: null, place: { source: 'pages.txt', line: page, page } });
  }
}

/** Works on pages until it has so many outcomes, as a run does that is killed then. */
async function work(count: number, options: WorkOnPagesOptions, killAfter = Infinity): Promise<{ lines: string[]; worked: number }> {
  let worked = 0;
  const stages: WorkOnPagesOptions['stages'] = {
    labelBlocks: (document) => {
      worked += 1;
      return STAGES.labelBlocks(document);
    },
  };
  const lines: string[] = [];
  for await (const outcome of workOnPages(pages(count), { ...options, stages, until: 'articles' })) {
    lines.push(stringifyOutcome(outcome));
    if (lines.length === killAfter) break;
  }
  return { lines, worked };
}

describe('finished chunks', () => {
  it('are not worked on again by the next run, which gives the same', async () => {
    const folder = `${await makeFolder()}/chunks`;
    const whole = await work(400, {});
    expect(whole.worked).toBe(400);
    await work(400, { chunks: openChunkFolder(folder, ['1']) }, 300);
    const again = await work(400, { chunks: openChunkFolder(folder, ['1']) });
    expect(again.lines).toEqual(whole.lines);
    expect(again.worked).toBeLessThan(200);
  });

  it('count only for the same pages and the same identity', async () => {
    const folder = `${await makeFolder()}/chunks`;
    await work(200, { chunks: openChunkFolder(folder, ['1']) });
    expect((await work(200, { chunks: openChunkFolder(folder, ['2']) })).worked).toBe(200);
    expect((await work(200, { chunks: openChunkFolder(folder, ['1']) })).worked).toBe(0);
    expect((await work(198, { chunks: openChunkFolder(folder, ['1']) })).worked).toBeGreaterThan(0);
  });

  it('are none where there is little to do', async () => {
    const folder = `${await makeFolder()}/chunks`;
    expect((await work(10, { chunks: openChunkFolder(folder, []) })).worked).toBe(10);
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  it('go away with their folder', async () => {
    const parent = await makeFolder();
    const chunks = openChunkFolder(`${parent}/chunks`, []);
    await work(100, { chunks });
    expect(await readdir(parent)).toEqual(['chunks']);
    await chunks.remove();
    expect(await readdir(parent)).toEqual([]);
  });
});
