import { readdir } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDiskStore } from '../../src/node/index.ts';
import { makeFolder } from './scratch-folder.ts';

const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replaceAll('\n', ' ').toWellFormed());

describe('createDiskStore', () => {
  it('sorts as memory does, with any number of runs', async () => {
    const folder = await makeFolder();
    fc.assert(fc.property(fc.array(line, { maxLength: 300, size: 'max' }), fc.integer({ min: 1, max: 2000 }), (lines, heldLength) => {
      const sorter = createDiskStore({ folder, heldLength }).createSorter();
      for (const one of lines) sorter.add(one);
      expect([...sorter.sorted()]).toEqual([...lines].sort());
      expect([...sorter.sorted()]).toEqual([...lines].sort());
      sorter.close();
    }), { numRuns: 30 });
    expect(await readdir(folder)).toEqual([]);
  });

  it('sorts runs of runs of runs', async () => {
    const folder = await makeFolder();
    const sorter = createDiskStore({ folder, heldLength: 1 }).createSorter();
    const lines = Array.from({ length: 1100 }, (_, index) => String((index * 7919) % 1100));
    for (const one of lines) sorter.add(one);
    expect([...sorter.sorted()]).toEqual([...lines].sort());
    sorter.close();
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps lines longer than what it reads at once', () => {
    const sorter = createDiskStore({ heldLength: 1 }).createSorter();
    const lines = ['b'.repeat(200_000), `a${'é'.repeat(70_000)}`, '', 'c'];
    for (const one of lines) sorter.add(one);
    expect([...sorter.sorted()]).toEqual([...lines].sort());
    sorter.close();
  });

  it('says which folder does not take its files', () => {
    const sorter = createDiskStore({ folder: '/no/such/folder', heldLength: 1 }).createSorter();
    expect(() => { sorter.add('line'); }).toThrow(expect.objectContaining({ code: 'OUTPUT_FAILED', source: '/no/such/folder' }) as Error);
  });

  it('fails as a disk does when what it stored cannot be read', () => {
    const sorter = createDiskStore({ heldLength: 1 }).createSorter();
    sorter.add('line');
    const lines = sorter.sorted()[Symbol.iterator]();
    sorter.close();
    expect(() => lines.next()).toThrow(expect.objectContaining({ code: 'OUTPUT_FAILED' }) as Error);
  });
});
