import { readFile, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusWarning } from '../../src/errors.ts';
import type { RejectedInput } from '../../src/seed/index.ts';
import { readSeeds, type ReadSeedsOptions } from '../../src/node/index.ts';
import { makeFolder } from './scratch-folder.ts';

const SEEDS = new URL('../../../../seeds/', import.meta.url);
const sample = (name: string): Promise<Buffer> => readFile(new URL(`${name}.txt`, SEEDS));
const MALI = await sample('000_79beae0986a3d4a4');
const VATICAN = await sample('004_bb8641d9c4a6649e');
const PAGE = ' date 2023-06-14 Title\n\nText';

async function read(inputs: readonly string[], options: ReadSeedsOptions = {}) {
  const warnings: CorpusWarning[] = [];
  const rejects: RejectedInput[] = [];
  const pages = [];
  const listen = { onWarning: (warning: CorpusWarning) => warnings.push(warning), onReject: (reject: RejectedInput) => rejects.push(reject) };
  for await (const page of readSeeds(inputs, { ...listen, ...options })) pages.push(page);
  return { pages, documents: pages.map(({ document }) => document), warnings, rejects };
}

const stdin = (...chunks: readonly (string | Uint8Array)[]): Readable => Readable.from(chunks);

describe('readSeeds', () => {
  it('reads the samples from their folder, by files and by a glob', async () => {
    const folder = decodeURI(SEEDS.pathname).replace(/\/$/, '');
    const expected = [
      { id: 'eb0664c6f21e4807', source: `${folder}/000_79beae0986a3d4a4.txt`, date: '2023-06-14', text: MALI.toString() },
      { id: '4ef8e97b6878f96c', source: `${folder}/004_bb8641d9c4a6649e.txt`, date: '2025-06-24', text: VATICAN.toString() },
    ];
    expect((await read([folder])).documents).toMatchObject(expected);
    expect((await read(expected.map(({ source }) => source).reverse())).documents).toMatchObject(expected);
    const { documents, warnings, rejects } = await read([`${folder}/*.txt`]);
    expect(documents).toMatchObject(expected);
    expect([...warnings, ...rejects]).toEqual([]);
  });

  it('reads concatenated seeds from standard input, a file and .gz', async () => {
    const both = Buffer.concat([MALI, VATICAN, MALI]);
    const folder = await makeFolder({ 'all.txt': both, 'all.txt.gz': gzipSync(both), 'parts.gz': Buffer.concat([MALI, VATICAN, MALI].map((part) => gzipSync(part))) });
    const expected = [MALI, VATICAN, MALI].map((bytes) => ({ text: bytes.toString() }));
    expect((await read(['-'], { stdin: stdin(both.subarray(0, 1000), both.subarray(1000)) })).documents).toMatchObject([
      { ...expected[0], source: 'stdin' },
      { ...expected[1], source: 'stdin:51' },
      { ...expected[2], source: 'stdin:164' },
    ]);
    for (const name of ['all.txt', 'all.txt.gz', 'parts.gz']) {
      expect((await read([`${folder}/${name}`])).documents).toMatchObject(expected);
    }
  });

  it('takes every file for one page if told so', async () => {
    const folder = await makeFolder({ 'all.txt': Buffer.concat([MALI, VATICAN]) });
    expect((await read([folder], { split: false })).documents).toHaveLength(1);
  });

  it('does not cut a page at a date in its prose', async () => {
    const page = ' date 2023-06-14 Title\n\nThe new opening date 2023-07-01 was set; tour date 2023-07-02 Berlin.';
    const folder = await makeFolder({ 'page.txt': page });
    expect((await read([folder])).documents).toMatchObject([{ text: page }]);
  });

  it('reads JSON Lines by name, and on standard input by its first sign', async () => {
    const line = '{"text":"Title","date":"2023-06-14","url":"https://example.org/a","publisher":"Example"}';
    const folder = await makeFolder({ 'a.jsonl': line, 'b.NDJSON': `${line}\n`, 'c.jsonl.gz': gzipSync(`\n${line}`), 'd.json': line });
    const { pages } = await read([folder]);
    expect(pages.map(({ document }) => document.source?.slice(folder.length + 1))).toEqual(['a.jsonl:1', 'b.NDJSON:1', 'c.jsonl.gz:2', 'd.json:1']);
    expect(pages[0]).toMatchObject({ url: 'https://example.org/a', publisher: 'Example', document: { text: ' date 2023-06-14 Title' } });
    expect((await read(['-'], { stdin: stdin(' ', '\n', line) })).documents).toMatchObject([{ source: 'stdin:2' }]);
  });

  it('refuses one JSON document, by name and on standard input, and takes none of its lines', async () => {
    const documents = { 'list.json': '[{"text":"Title"}]', 'laid-out.json': '{\n  "text": "Title"\n}\n' };
    const folder = await makeFolder({ ...documents, 'page.txt': '[{"text":"Title"}] is how a page begins' });
    const { pages, rejects } = await read([folder]);
    expect(rejects.map(({ code, source }) => [code, source])).toEqual(['laid-out.json', 'list.json'].map((name) => ['JSON_INVALID', `${folder}/${name}`]));
    expect(pages.map(({ document }) => document.source)).toEqual([`${folder}/page.txt`]);
    for (const text of Object.values(documents)) {
      expect(await read(['-'], { stdin: stdin(text) })).toMatchObject({ pages: [], rejects: [{ code: 'JSON_INVALID', source: 'stdin' }] });
    }
  });

  it('keeps a byte-order mark and CRLF, and names the page by its bytes', async () => {
    const bytes = Buffer.from('\uFEFF date 2023-06-14 Title\r\nText\r\n');
    const folder = await makeFolder({ 'a.txt': bytes });
    const { documents: [document], warnings } = await read([folder]);
    expect(document).toMatchObject({ text: bytes.toString('utf8'), date: '2023-06-14', bodyStart: 18 });
    expect(warnings).toEqual([]);
  });

  it('replaces invalid UTF-8 and warns; refuses it with strict', async () => {
    const folder = await makeFolder({ 'a.txt': Buffer.concat([Buffer.from(`${PAGE}\n`), Buffer.of(0xe9), Buffer.from('t')]) });
    const { documents, warnings, rejects } = await read([folder]);
    expect(documents[0]?.text).toBe(`${PAGE}\n\uFFFDt`);
    expect(warnings).toMatchObject([{ code: 'ENCODING_INVALID', source: `${folder}/a.txt`, line: 4 }]);
    expect(rejects).toEqual([]);
    await expect(read([folder], { strict: true })).rejects.toMatchObject({ code: 'ENCODING_INVALID' });
  });

  it('passes over what holds no text, names it, and goes on', async () => {
    const folder = await makeFolder({
      'a-empty.txt': '', 'b-blank.txt': ' \n', 'c-gzip.txt': gzipSync(PAGE), 'd-utf16.txt': Buffer.from(PAGE, 'utf16le'), 'e-binary.txt': Buffer.of(1, 0, 2),
      'f-broken.gz': Buffer.from('no gzip'), 'g-short.gz': gzipSync(MALI).subarray(0, 500), 'h-empty.gz': gzipSync(''), 'i.html': '<!doctype html><p>Text</p>', 'z.txt': PAGE,
    });
    const { documents, rejects } = await read([folder]);
    expect(documents).toMatchObject([{ text: PAGE }]);
    expect(rejects.map(({ code, source }) => [source?.slice(folder.length + 1), code])).toEqual([
      ['a-empty.txt', 'SEED_EMPTY'],
      ['b-blank.txt', 'SEED_EMPTY'],
      ['c-gzip.txt', 'ENCODING_UNSUPPORTED'],
      ['d-utf16.txt', 'ENCODING_UNSUPPORTED'],
      ['e-binary.txt', 'ENCODING_UNSUPPORTED'],
      ['f-broken.gz', 'GZIP_INVALID'],
      ['g-short.gz', 'GZIP_INVALID'],
      ['h-empty.gz', 'SEED_EMPTY'],
      ['i.html', 'ENCODING_UNSUPPORTED'],
    ]);
  });

  it('passes over a file that vanishes while others are read', async () => {
    const folder = await makeFolder({ 'a.txt': PAGE, 'b.txt': PAGE, 'c.txt': PAGE });
    const rejects: RejectedInput[] = [];
    const sources: (string | null)[] = [];
    for await (const { document } of readSeeds([folder], { onReject: (reject) => rejects.push(reject) })) {
      sources.push(document.source);
      await rm(`${folder}/b.txt`, { force: true });
    }
    expect(sources).toEqual([`${folder}/a.txt`, `${folder}/c.txt`]);
    expect(rejects).toMatchObject([{ code: 'INPUT_UNREADABLE', source: `${folder}/b.txt` }]);
  });

  it('passes over standard input that fails', async () => {
    const broken = new Readable({ read() { this.destroy(new Error('gone')); } });
    expect((await read(['-'], { stdin: broken })).rejects).toMatchObject([{ code: 'INPUT_UNREADABLE', source: 'stdin', message: 'gone' }]);
  });

  it('stops a gzip bomb by ratio and by size', async () => {
    const folder = await makeFolder({ 'a.txt.gz': gzipSync(`${PAGE}\n`.repeat(100_000)), 'b.txt': PAGE });
    const byRatio = await read([folder], { expansion: { maxBytes: 1e9, maxRatio: 100, freeBytes: 1e6 } });
    expect(byRatio.rejects).toMatchObject([{ code: 'GZIP_TOO_LARGE', source: `${folder}/a.txt.gz` }]);
    const bySize = await read([folder], { expansion: { maxBytes: 1e6, maxRatio: 1e9, freeBytes: 0 } });
    expect(bySize.rejects).toMatchObject([{ code: 'GZIP_TOO_LARGE', source: `${folder}/a.txt.gz` }]);
    expect(bySize.documents.at(-1)?.source).toBe(`${folder}/b.txt`);
    const allowed = await read([folder], { expansion: { maxBytes: 1e9, maxRatio: 100, freeBytes: 1e9 } });
    expect(allowed.documents).toHaveLength(100_001);
  });

  it('passes over pages and lines over the bounds', async () => {
    const folder = await makeFolder({ 'a.txt': `${PAGE}${'x'.repeat(100)}\n${PAGE}`, 'b.jsonl': `{"text":"${'x'.repeat(100)}"}\n{"text":"${PAGE.replaceAll('\n', ' ')}"}` });
    const { documents, rejects } = await read([folder], { maxPageLength: 80, maxLineLength: 80 });
    expect(documents.map(({ source }) => source)).toEqual([`${folder}/a.txt:4`, `${folder}/b.jsonl:2`]);
    expect(rejects).toMatchObject([{ code: 'SEED_TOO_LARGE', line: 1 }, { code: 'LINE_TOO_LONG', line: 1 }]);
  });

  it('reads each page in exactly one shard, whatever the file it is in', async () => {
    const pages = Array.from({ length: 40 }, (_, index) => ` date 2023-06-14 Page ${String(index)}\n`);
    const folder = await makeFolder({ 'all.txt': pages.join('') });
    const apart = await makeFolder(Object.fromEntries(pages.map((page, index) => [`${String(index)}.txt`, page])));
    const shards = await Promise.all([1, 2, 3].map(async (index) => (await read([folder], { shard: { index, count: 3 } })).documents.map(({ text }) => text)));
    expect(shards.flat().sort()).toEqual([...pages].sort());
    const second = await read([apart], { shard: { index: 2, count: 3 } });
    expect(second.documents.map(({ text }) => text).sort()).toEqual([...(shards[1] ?? [])].sort());
  });

  it('stops when told to, also while it waits for standard input', async () => {
    const controller = new AbortController();
    const waiting = read(['-'], { stdin: new Readable({ read: () => undefined }), signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toThrow();
  });

  it('closes standard input when the taker has enough', async () => {
    const endless = new Readable({ read() { this.push(`${PAGE}\n`); } });
    for await (const { document } of readSeeds(['-'], { stdin: endless })) {
      expect(document.text).toBe(`${PAGE}\n`);
      break;
    }
    expect(endless.destroyed).toBe(true);
  });

  it('survives any bytes', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(fc.tuple(fc.nat({ max: MALI.length - 1 }), fc.nat({ max: 255 })), { maxLength: 30 }).map((changes) => {
        const mutated = Buffer.from(MALI);
        for (const [at, byte] of changes) mutated[at] = byte;
        return mutated;
      }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), async (content, jsonLines) => {
        const { pages, rejects } = await read(['-'], { stdin: stdin(...(jsonLines ? ['{'] : []), content) });
        expect(pages.length + rejects.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
