import { describe, expect, it } from 'vitest';
import { createDiskStore, runPipeline, type RunPipelineOptions } from '../../src/node/index.ts';
import { buildCorpus, extendKnowledge, learnRepeatedLines, parseKnowledge, parseSeed, shippedKnowledge, type CorpusRecord, type SeedInput } from '../../src/index.ts';

/** Pages with names that recur, and some copies. */
function makePages(count: number): SeedInput[] {
  return Array.from({ length: count }, (_, index) => {
    const town = ['Bamako', 'Paris', 'Accra', 'Lagos', 'Dakar'][index % 5]!;
    const words = Array.from({ length: 60 }, (_, word) => `word${String((Math.floor(index / 2) * 31 + word * 7) % 997)}`).join(' ');
    const text = ` date 2023-06-14 Council of ${town} meets\n\nThe council of ${town} met on Tuesday to talk about road ${String(index)}.\n\nIt said ${words}.\n`;
    return { document: parseSeed(text, { source: `pages.txt:${String(index)}` }), url: null, publisher: null, place: { source: 'pages.txt', line: index, page: index + 1 } };
  });
}

async function* stream(pages: readonly SeedInput[], onTake: () => void = () => undefined): AsyncGenerator<SeedInput> {
  for (const page of pages) {
    onTake();
    yield await Promise.resolve(page);
  }
}

async function collect(records: AsyncIterable<CorpusRecord>): Promise<CorpusRecord[]> {
  const all: CorpusRecord[] = [];
  for await (const record of records) all.push(record);
  return all;
}

const run = (pages: readonly SeedInput[], options: RunPipelineOptions): Promise<CorpusRecord[]> => collect(runPipeline(stream(pages), options));

describe('runPipeline', () => {
  const pages = makePages(400);

  it('gives the records of buildCorpus for any number of threads', async () => {
    const expected = await collect(buildCorpus(pages, { until: 'articles' }));
    expect(expected.some((record) => record.kind === 'duplicate')).toBe(true);
    for (const workers of [1, 2, 3]) expect(await run(pages, { workers, until: 'articles' })).toEqual(expected);
  });

  it('knows a table of one\'s own in every thread', async () => {
    const table = parseKnowledge('{"id":"mine:lagos","type":"location","name":"Lagos","country":"NGA"}', 'jsonl');
    const options = { until: 'entities', knowledge: extendKnowledge(shippedKnowledge(), table) } as const;
    const some = Array.from({ length: 100 }, (_, index): SeedInput => {
      const text = ` date 2023-06-14 Council of Lagos meets\n\nThe council of Lagos met on Tuesday to talk about road ${String(index)}, and said that it would be open soon.\n`;
      return { document: parseSeed(text), url: null, publisher: null };
    });
    const expected = await collect(buildCorpus(some, options));
    expect(expected.some((record) => record.kind === 'entity' && record.id === 'mine:lagos')).toBe(true);
    expect(await run(some, { ...options, workers: 2 })).toEqual(expected);
  });

  it('knows the lines that repeat in every thread', async () => {
    const slogan = 'The council paper of the three towns lives from the help of its readers, and every contribution keeps it going for another day.';
    const signed = makePages(100).map((input): SeedInput => ({ ...input, document: parseSeed(`${input.document.text}\n${slogan}\n\nThat road is the longest, they said, and the money for it comes when the rain has stopped.\n`) }));
    const repeatedLines = await learnRepeatedLines(signed);
    const expected = await collect(buildCorpus(signed, { until: 'articles', repeatedLines }));
    expect(expected.every((record) => record.kind !== 'article' || !record.body.includes(slogan))).toBe(true);
    expect(await run(signed, { until: 'articles', repeatedLines, workers: 2 })).toEqual(expected);
  });

  it('gives the same records where nearly all lies on the disk', async () => {
    const few = pages.slice(0, 30);
    expect(await run(few, { until: 'entities', store: createDiskStore({ heldLength: 100 }) })).toEqual(await collect(buildCorpus(few, { until: 'entities' })));
  });

  it('reads no further ahead than a few chunks', async () => {
    let taken = 0;
    const records = runPipeline(stream(makePages(3000), () => { taken += 1; }), { workers: 2, until: 'articles' });
    for (let count = 0; count < 50; count += 1) await records.next();
    expect(taken).toBeLessThan(9 * 32 + 1);
    await records.return(undefined);
  });

  it('reports pages that fail in the order of the input, and goes on', async () => {
    const rejects: (string | null)[] = [];
    const broken = pages.map((page, index) => (index % 100 === 50 ? { ...page, document: { ...page.document, text: null as unknown as string, bodyStart: 0 } } : page));
    const sized = broken.map((page) => (page.document.text === null ? { ...page, document: { ...page.document, text: { length: 9 } as unknown as string } } : page));
    const records = await run(sized, { workers: 2, until: 'articles', onReject: ({ code, line }) => rejects.push(`${code} ${String(line)}`) });
    expect(rejects).toEqual(['PAGE_FAILED 50', 'PAGE_FAILED 150', 'PAGE_FAILED 250', 'PAGE_FAILED 350']);
    expect(records.filter(({ kind }) => kind === 'article')).toHaveLength(396);
  });
});
