import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/models/index.ts';
import { mergePageFiles } from '../../src/node/index.ts';
import { makeFolder } from './scratch-folder.ts';

const HEADER = JSON.stringify({ kind: 'pages', schemaVersion: SCHEMA_VERSION });
const place = fc.record({ source: fc.constantFrom('a', 'b', 'a/b', '\u{1f600}', '\uffff'), line: fc.constant(1), page: fc.integer({ min: 1, max: 9 }) });
/** Places in the order of a run, each with the number of the shard that has it. */
const sharded = fc.uniqueArray(fc.tuple(place, fc.nat(3)), { maxLength: 40, selector: ([{ source, page }]) => `${source} ${String(page)}` });

it('merges any division of pages in any grouping to the same lines', async () => {
  const folder = await makeFolder();
  const write = async (name: string, lines: Iterable<string>): Promise<string> => {
    const path = `${folder}/${name}.pages`;
    const pages = [...lines];
    await writeFile(path, [HEADER, ...pages, JSON.stringify({ kind: 'end', pages: pages.length })].map((line) => `${line}\n`).join(''));
    return path;
  };
  const linesOf = (...paths: string[]): string[] => [...mergePageFiles(paths).pages].map(({ text }) => text);
  const merge = (name: string, ...paths: string[]): Promise<string> => write(name, linesOf(...paths));
  await fc.assert(fc.asyncProperty(sharded, async (pages) => {
    const bySource = (left: string, right: string): number => Buffer.compare(Buffer.from(left), Buffer.from(right));
    const sorted = [...pages].sort(([a], [b]) => bySource(a.source, b.source) || a.page - b.page);
    const lineOf = (page: (typeof pages)[number]): string => `${JSON.stringify(page[0])}\t{}`;
    const [a, b, c, d] = (await Promise.all([0, 1, 2, 3].map((shard) => write(String(shard), sorted.filter((page) => page[1] === shard).map(lineOf))))) as [string, string, string, string];
    const expected = sorted.map(lineOf);
    expect(linesOf(d, b, a, c)).toEqual(expected);
    expect(linesOf(await merge('ab', a, b), await merge('cd', c, d))).toEqual(expected);
    expect(linesOf(await merge('bc', c, b), a, d, a)).toEqual(expected);
  }), { numRuns: 50 });
});

it.skipIf(process.platform !== 'linux')('merges more files than a process may open', async () => {
  const names = Array.from({ length: 50 }, (_, index) => `${String(index)}.pages`);
  const folder = await makeFolder(Object.fromEntries(names.map((name, index) => [name, `${HEADER}\n{"source":"${name}","line":1,"page":${String(index + 1)}}\t{}\n{"kind":"end","pages":1}\n`])));
  const countOpen = (): number => readdirSync('/proc/self/fd').length;
  const before = countOpen();
  const { pages } = mergePageFiles(names.map((name) => `${folder}/${name}`));
  for (const page of pages) {
    expect(page.place?.source).toMatch(/\.pages$/);
    expect(countOpen()).toBeLessThan(before + 10);
  }
});
