import { writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergePageFiles } from '../../src/node/index.ts';
import { makeFolder } from './scratch-folder.ts';

const HEADER = '{"kind":"pages"}';
const place = fc.record({ source: fc.constantFrom('a', 'b', 'a/b', '\u{1f600}', '\uffff'), line: fc.constant(1), page: fc.integer({ min: 1, max: 9 }) });
/** Places in the order of a run, each with the number of the shard that has it. */
const sharded = fc.uniqueArray(fc.tuple(place, fc.nat(3)), { maxLength: 40, selector: ([{ source, page }]) => `${source} ${String(page)}` });

it('merges any division of pages in any grouping to the same lines', async () => {
  const folder = await makeFolder();
  const write = async (name: string, lines: Iterable<string>): Promise<string> => {
    const path = `${folder}/${name}.pages`;
    await writeFile(path, [HEADER, ...lines].map((line) => `${line}\n`).join(''));
    return path;
  };
  const merge = (name: string, ...paths: string[]): Promise<string> => write(name, mergePageFiles(paths).lines);
  await fc.assert(fc.asyncProperty(sharded, async (pages) => {
    const bySource = (left: string, right: string): number => Buffer.compare(Buffer.from(left), Buffer.from(right));
    const sorted = [...pages].sort(([a], [b]) => bySource(a.source, b.source) || a.page - b.page);
    const lineOf = (page: (typeof pages)[number]): string => `${JSON.stringify(page[0])}\t{}`;
    const [a, b, c, d] = (await Promise.all([0, 1, 2, 3].map((shard) => write(String(shard), sorted.filter((page) => page[1] === shard).map(lineOf))))) as [string, string, string, string];
    const expected = sorted.map(lineOf);
    expect([...mergePageFiles([d, b, a, c]).lines]).toEqual(expected);
    expect([...mergePageFiles([await merge('ab', a, b), await merge('cd', c, d)]).lines]).toEqual(expected);
    expect([...mergePageFiles([await merge('bc', c, b), a, d, a]).lines]).toEqual(expected);
  }), { numRuns: 50 });
});
