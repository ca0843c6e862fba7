import { afterEach, describe, expect, it } from 'vitest';
import { parseSeed, type SeedInput } from '../../src/index.ts';
import { createWorkerPool, type WorkerPool } from '../../src/node/worker-pool.ts';
import { makeFolder } from './scratch-folder.ts';

/** Names the thread and the page; dies of pages that say so. */
const WORKER = `
  import { parentPort, threadId } from 'node:worker_threads';
  parentPort.postMessage(null);
  parentPort.on('message', (pages) => {
    if (pages.some(({ document }) => document.text.includes('deadly'))) process.exit(7);
    setTimeout(() => parentPort.postMessage(pages.map(({ place }) => threadId + ' ' + place.page + '\\n').join('')), 50);
  });
`;

function chunk(from: number, ...texts: string[]): SeedInput[] {
  return texts.map((text, index) => ({ document: parseSeed(text, { source: 'p.txt' }), url: null, publisher: null, place: { source: 'p.txt', line: from + index, page: from + index } }));
}

describe('createWorkerPool', () => {
  const pools: WorkerPool[] = [];
  const open = async (count: number, worker = WORKER): Promise<WorkerPool> => {
    const folder = await makeFolder({ 'worker.mjs': worker });
    const pool = createWorkerPool(count, { until: 'articles', offsets: 'utf16' }, `${folder}/worker.mjs`);
    pools.push(pool);
    return pool;
  };
  afterEach(async () => { await Promise.all(pools.splice(0).map((pool) => pool.close())); });

  it('starts no more threads than there is work for', async () => {
    const pool = await open(4);
    const threads = async (chunks: number): Promise<number> =>
      new Set((await Promise.all(Array.from({ length: chunks }, (_, index) => pool.run(chunk(index, 'text'))))).map((text) => text.split(' ')[0])).size;
    expect(await threads(1)).toBe(1);
    expect(await threads(2)).toBe(2);
    expect(await threads(12)).toBe(4);
  });

  it('replaces a thread that dies, and names the page that it died of', async () => {
    const pool = await open(2);
    const results = await Promise.all([pool.run(chunk(1, 'one', 'deadly', 'three')), pool.run(chunk(4, 'four')), pool.run(chunk(5, 'five')), pool.run(chunk(6, 'deadly'))]);
    const lines = results.join('').trimEnd().split('\n');
    expect(lines.map((line) => (line.includes('PAGE_FAILED') ? 'failed' : line.split(' ')[1]))).toEqual(['1', 'failed', '3', '4', '5', 'failed']);
    expect(lines[1]).toBe('{"source":"p.txt","line":2,"page":2}\t{"failure":{"code":"PAGE_FAILED","message":"the page could not be worked on: its thread ended with code 7","source":"p.txt","line":2}}');
  });

  it('fails where a thread cannot even start', async () => {
    const pool = await open(2, 'throw new Error("no weights");');
    const runs = await Promise.allSettled([pool.run(chunk(1, 'one')), pool.run(chunk(2, 'two')), pool.run(chunk(3, 'three'))]);
    expect(runs.every(({ status }) => status === 'rejected')).toBe(true);
    await expect(pool.run(chunk(4, 'four'))).rejects.toThrow('no weights');
  });

  it('lets go of all work when it is closed', async () => {
    const pool = await open(1);
    const runs = Promise.allSettled([pool.run(chunk(1, 'one')), pool.run(chunk(2, 'two'))]);
    await pool.close();
    expect((await runs).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
