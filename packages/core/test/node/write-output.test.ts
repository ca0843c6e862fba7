import { readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { locateOutput, openOutput, openRejects, type Output } from '../../src/node/index.ts';
import { makeFolder } from './scratch-folder.ts';

const sink = new Writable({ write: (_chunk, _encoding, done) => { done(); } });
const read = (...path: string[]): Promise<string> => readFile(join(...path), 'utf8');

describe('locateOutput', () => {
  it('takes nothing and "-" for the stream', async () => {
    expect(await locateOutput(null, sink)).toEqual({ kind: 'stream', stream: sink, name: 'stdout' });
    expect(await locateOutput('-', sink)).toEqual({ kind: 'stream', stream: sink, name: 'stdout' });
  });

  it('takes a slash at the end, or a folder that is there, for a folder', async () => {
    const folder = await makeFolder();
    expect(await locateOutput(folder, sink)).toEqual({ kind: 'folder', path: folder });
    expect(await locateOutput(`${folder}/new/`, sink)).toEqual({ kind: 'folder', path: `${folder}/new/` });
  });

  it('takes anything else for a file, and follows a link to it', async () => {
    const folder = await makeFolder({ 'a.csv': '' });
    await symlink('a.csv', join(folder, 'link.csv'));
    expect(await locateOutput(`${folder}/new.csv`, sink)).toEqual({ kind: 'file', path: `${folder}/new.csv` });
    expect(await locateOutput(`${folder}/link.csv`, sink)).toEqual({ kind: 'file', path: `${folder}/a.csv` });
  });

  it.skipIf(process.platform === 'win32')('writes to a device as it is, and does not replace it', async () => {
    const place = await locateOutput('/dev/null', sink);
    expect(place.kind).toBe('stream');
    const output = await openOutput(place);
    await output.write({ file: null, text: 'x' });
    await output.commit();
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });
});

describe('a file', () => {
  it('is there after commit, whole, and its part is gone', async () => {
    const folder = await makeFolder();
    const output = await openOutput({ kind: 'file', path: join(folder, 'out.txt') });
    await output.write({ file: null, text: 'one é\n' });
    await output.write({ file: null, text: 'x'.repeat(600_000) });
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^out\.txt\.[\da-f]{8}\.part$/)]);
    await output.commit();
    expect(await readdir(folder)).toEqual(['out.txt']);
    expect(await read(folder, 'out.txt')).toBe(`one é\n${'x'.repeat(600_000)}`);
  });

  it('is there even if nothing is written', async () => {
    const folder = await makeFolder();
    await (await openOutput({ kind: 'file', path: join(folder, 'out.txt') })).commit();
    expect(await read(folder, 'out.txt')).toBe('');
  });

  it('leaves no trace after discard, and the old file as it was', async () => {
    const folder = await makeFolder({ 'out.txt': 'old' });
    const output = await openOutput({ kind: 'file', path: join(folder, 'out.txt') });
    await output.write({ file: null, text: 'new' });
    await output.discard();
    expect(await readdir(folder)).toEqual(['out.txt']);
    expect(await read(folder, 'out.txt')).toBe('old');
  });

  it('takes away the part that a killed run has left, and no other file', async () => {
    const folder = await makeFolder({ 'out.txt.0123abcd.part': 'half a line of the run before', 'out.txt.mine.part': '', 'other.0123abcd.part': '' });
    const output = await openOutput({ kind: 'file', path: join(folder, 'out.txt') });
    await output.write({ file: null, text: 'new' });
    await output.commit();
    expect((await readdir(folder)).sort()).toEqual(['other.0123abcd.part', 'out.txt', 'out.txt.mine.part']);
    expect(await read(folder, 'out.txt')).toBe('new');
  });

  it('is never mixed of two runs: the later makes it, and the earlier fails', async () => {
    const folder = await makeFolder();
    const open = (): Promise<Output> => openOutput({ kind: 'file', path: join(folder, 'out.txt') });
    const earlier = await open();
    await earlier.write({ file: null, text: 'a'.repeat(600_000) });
    const later = await open();
    await later.write({ file: null, text: 'b' });
    await expect(earlier.write({ file: null, text: 'a'.repeat(600_000) })).rejects.toMatchObject({ code: 'OUTPUT_FAILED', message: expect.stringContaining('another run') as string });
    await earlier.discard();
    await later.commit();
    expect(await readdir(folder)).toEqual(['out.txt']);
    expect(await read(folder, 'out.txt')).toBe('b');
  });

  it('fails in a folder that is not there', async () => {
    const folder = await makeFolder();
    await expect(openOutput({ kind: 'file', path: join(folder, 'nope/out.txt') })).rejects.toMatchObject({ code: 'OUTPUT_FAILED' });
  });
});

describe('a folder', () => {
  it('is made, and gets its files when all of them are whole', async () => {
    const folder = join(await makeFolder(), 'tables');
    const output = await openOutput({ kind: 'folder', path: `${folder}/` });
    await output.write({ file: 'articles.csv', text: 'a' });
    await output.write({ file: 'parts/events.csv', text: 'e' });
    await output.write({ file: 'articles.csv', text: 'b' });
    expect((await readdir(folder)).sort()).toEqual([expect.stringMatching(/^articles\.csv\.[\da-f]{8}\.part$/), 'parts']);
    await output.commit();
    expect((await readdir(folder)).sort()).toEqual(['articles.csv', 'parts']);
    expect(await read(folder, 'articles.csv')).toBe('ab');
    expect(await read(folder, 'parts/events.csv')).toBe('e');
  });

  it.skipIf(process.platform !== 'linux')('takes more files than a process may open', async () => {
    const folder = await makeFolder();
    const countOpen = async (): Promise<number> => (await readdir('/proc/self/fd')).length;
    const before = await countOpen();
    const output = await openOutput({ kind: 'folder', path: folder });
    for (let number = 0; number < 50; number += 1) {
      await output.write({ file: `${String(number)}.txt`, text: 'x' });
      expect(await countOpen()).toBeLessThan(before + 10);
    }
    await output.commit();
    expect(await readdir(folder)).toHaveLength(50);
  });

  it('keeps no part after discard', async () => {
    const folder = await makeFolder({ 'mine.txt': 'x' });
    const output = await openOutput({ kind: 'folder', path: folder });
    await output.write({ file: 'articles.csv', text: 'a' });
    await output.discard();
    expect(await readdir(folder)).toEqual(['mine.txt']);
  });

  it.each(['../out.csv', 'a/../../out.csv', '.', '', null])('refuses the file name %j', async (file) => {
    const folder = join(await makeFolder(), 'tables');
    const output = await openOutput({ kind: 'folder', path: folder });
    await expect(output.write({ file, text: 'x' })).rejects.toMatchObject({ code: 'OUTPUT_FAILED' });
  });

  it('fails below a folder that is not there', async () => {
    const folder = await makeFolder();
    await expect(openOutput({ kind: 'folder', path: join(folder, 'nope/tables/') })).rejects.toMatchObject({ code: 'OUTPUT_FAILED' });
  });
});

describe('a stream', () => {
  it('is written at the pace of its reader', async () => {
    let taken = 0;
    const slow = new Writable({ highWaterMark: 1, write: (chunk: Buffer, _encoding, done) => { taken += chunk.length; setImmediate(done); } });
    const output = await openOutput({ kind: 'stream', stream: slow, name: 'slow' });
    for (let index = 0; index < 10; index += 1) {
      await output.write({ file: null, text: 'abc' });
      expect(taken).toBe(3 * (index + 1));
    }
  });

  it('tells by the cause of its error that the reader went away', async () => {
    const gone = new Writable({ write: (_chunk, _encoding, done) => { done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })); } });
    const output = await openOutput({ kind: 'stream', stream: gone, name: 'gone' });
    await expect(output.write({ file: null, text: 'x' })).rejects.toMatchObject({ code: 'OUTPUT_FAILED', cause: { code: 'EPIPE' } });
  });
});

describe('openRejects', () => {
  const reject = { code: 'JSON_INVALID', message: 'not JSON', source: 'a.jsonl', line: 4, start: null, end: null, text: '{broken' } as const;

  it('writes a line of JSON at once', async () => {
    const folder = await makeFolder();
    const rejects = openRejects(join(folder, 'rejects.jsonl'));
    rejects.write(reject);
    expect(JSON.parse(await read(folder, 'rejects.jsonl'))).toEqual(reject);
    rejects.close();
  });

  it('fails where it cannot write', async () => {
    const folder = await makeFolder();
    expect(() => openRejects(join(folder, 'nope/rejects.jsonl'))).toThrow(expect.objectContaining({ code: 'OUTPUT_FAILED' }));
  });
});
