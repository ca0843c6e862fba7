import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusWarning } from '../../src/errors.ts';
import { comparePaths, findInputs } from '../../src/node/index.ts';
import { makeFolder } from './scratch-folder.ts';

async function find(inputs: readonly string[]) {
  const warnings: CorpusWarning[] = [];
  const rejects: CorpusWarning[] = [];
  const paths = await findInputs(inputs, { onWarning: (warning) => warnings.push(warning), onReject: (reject) => rejects.push(reject) });
  return { paths, warnings, rejects };
}

describe('findInputs', () => {
  it('finds the files of a folder and of the folders in it, in the order of their bytes', async () => {
    const folder = await makeFolder({ 'b.txt': '', 'a/z.txt': '', 'a.txt': '', 'B.txt': '', 'é.txt': '', 'a/y': '', 'c.jsonl.gz': '' });
    const { paths } = await find([folder]);
    expect(paths.map((path) => path.slice(folder.length + 1))).toEqual(['B.txt', 'a.txt', 'a/y', 'a/z.txt', 'b.txt', 'c.jsonl.gz', 'é.txt']);
  });

  it('names files by the folder as given', async () => {
    const folder = await makeFolder({ 'a.txt': '' });
    expect((await find([`${folder}//`])).paths).toEqual([`${folder}/a.txt`]);
    expect((await find([`${folder}/.`])).paths).toEqual([`${folder}/./a.txt`]);
  });

  it('leaves out hidden files, words for people and unfinished outputs, unless they are named', async () => {
    const folder = await makeFolder({ 'a.txt': '', '.hidden': '', '.git/config': '', 'README.md': '', README: '', 'LICENSE.txt': '', 'notes.md': '', 'out.csv.part': '', 'readmeter.txt': '' });
    expect((await find([folder])).paths).toEqual([`${folder}/a.txt`, `${folder}/readmeter.txt`]);
    expect((await find([`${folder}/README.md`])).paths).toEqual([`${folder}/README.md`]);
  });

  it('expands a glob', async () => {
    const folder = await makeFolder({ 'a/1.txt': '', 'a/2.md': '', 'b/3.txt': '' });
    expect((await find([`${folder}/**/*.txt`])).paths).toEqual([`${folder}/a/1.txt`, `${folder}/b/3.txt`]);
    expect((await find([`${folder}/{a,b}/[12].*`])).paths).toEqual([`${folder}/a/1.txt`, `${folder}/a/2.md`]);
  });

  it('takes a path that is there as it stands, glob signs and all', async () => {
    const folder = await makeFolder({ '[x]*.txt': '', 'x.txt': '' });
    expect((await find([`${folder}/[x]*.txt`])).paths).toEqual([`${folder}/[x]*.txt`]);
  });

  it('gives each file once, however often it is named', async () => {
    const folder = await makeFolder({ 'a.txt': '', 'b.txt': '' });
    expect((await find([`${folder}/b.txt`, folder, `${folder}/*.txt`])).paths).toEqual([`${folder}/a.txt`, `${folder}/b.txt`]);
    expect((await find(['-', '-'])).paths).toEqual(['-']);
  });

  it('follows links, but not back to where it has been', async () => {
    const folder = await makeFolder({ 'a/1.txt': '', 'other/2.txt': '' });
    await symlink('../a', join(folder, 'a/loop'));
    await symlink('../other', join(folder, 'a/more'));
    await symlink('../other/2.txt', join(folder, 'a/linked.txt'));
    const { paths, warnings } = await find([join(folder, 'a')]);
    expect(paths.map((path) => path.slice(folder.length + 1))).toEqual(['a/1.txt', 'a/linked.txt', 'a/more/2.txt']);
    expect(warnings).toMatchObject([{ code: 'INPUT_REPEATED', source: `${folder}/a/loop` }]);
  });

  it('passes over links that lead nowhere or to themselves', async () => {
    const folder = await makeFolder({ 'a.txt': '' });
    await symlink('nowhere', join(folder, 'dangling.txt'));
    await symlink('self.txt', join(folder, 'self.txt'));
    const { paths, rejects } = await find([folder]);
    expect(paths).toEqual([`${folder}/a.txt`]);
    expect(rejects.map(({ code, source }) => [code, source]).sort()).toEqual([
      ['INPUT_UNREADABLE', `${folder}/dangling.txt`],
      ['INPUT_UNREADABLE', `${folder}/self.txt`],
    ]);
  });

  it('reports what names nothing, and goes on', async () => {
    const folder = await makeFolder({ 'a.txt': '', 'empty/.keep': '' });
    const { paths, rejects } = await find([`${folder}/nope.txt`, `${folder}/*.nope`, `${folder}/empty`, `${folder}/a.txt/b`, `${folder}/a\0b`, folder]);
    expect(paths).toEqual([`${folder}/a.txt`]);
    expect(rejects.map(({ code }) => code)).toEqual(['INPUT_NOT_FOUND', 'INPUT_NOT_FOUND', 'INPUT_NOT_FOUND', 'INPUT_UNREADABLE', 'INPUT_UNREADABLE']);
  });

  it('throws if there is nothing at all', async () => {
    const folder = await makeFolder();
    await expect(findInputs([folder, `${folder}/nope`])).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
    await expect(findInputs([])).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
  });

  it('throws at the first trouble with strict', async () => {
    const folder = await makeFolder({ 'a.txt': '' });
    await symlink('nowhere', join(folder, 'dangling.txt'));
    await expect(findInputs([folder], { strict: true })).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' });
  });
});

describe('comparePaths', () => {
  it('orders as the bytes of UTF-8 do', () => {
    const path = fc.string({ unit: fc.constantFrom('a', 'b', '/', 'é', '\uE000', '\uFFFD', '😀', '\u{10FFFF}') });
    fc.assert(
      fc.property(path, path, (left, right) => {
        expect(Math.sign(comparePaths(left, right))).toBe(Buffer.compare(Buffer.from(left), Buffer.from(right)));
      }),
    );
  });
});
