import { describe, expect, it } from 'vitest';
import { createMemoryStore, type LineSorter, type LineStore } from '../src/corpus/index.ts';
import { buildCorpus, parseSeed, processPage, STAGES, type CorpusRecord, type PipelineOptions, type RejectedInput, type SeedInput } from '../src/index.ts';

function makeInput(number: number, place = true): SeedInput {
  const text = ` date 2023-06-14 Page ${String(number)}\n\nThe council met on Tuesday to talk about road number ${String(number)} and the money it needs.\n`;
  return {
    document: parseSeed(text, { source: `pages.txt:${String(number)}` }), url: null, publisher: null,
    ...(place ? { place: { source: 'pages.txt', line: number, page: number } } : {}),
  };
}

async function collect(records: AsyncIterable<CorpusRecord>): Promise<CorpusRecord[]> {
  const all: CorpusRecord[] = [];
  for await (const record of records) all.push(record);
  return all;
}

/** Fails on page 2. */
const failing: PipelineOptions = {
  until: 'articles',
  stages: {
    extractArticle: (document, ...others) => {
      if (document.text.includes('Page 2')) throw new TypeError('no such field');
      return STAGES.extractArticle(document, ...others);
    },
  },
};

describe('buildCorpus', () => {
  it('passes over a page on which a stage fails, and names it', async () => {
    const rejects: RejectedInput[] = [];
    const records = await collect(buildCorpus([1, 2, 3].map((number) => makeInput(number)), { ...failing, onReject: (reject) => rejects.push(reject) }));
    expect(records.map((record) => record.kind)).toEqual(['article', 'article']);
    expect(rejects).toEqual([
      { code: 'PAGE_FAILED', message: 'the page could not be worked on: no such field', source: 'pages.txt', line: 2, start: null, end: null, text: null },
    ]);
  });

  it('names a page without a place by its source', async () => {
    const rejects: RejectedInput[] = [];
    await collect(buildCorpus([makeInput(2, false)], { ...failing, onReject: (reject) => rejects.push(reject) }));
    expect(rejects).toMatchObject([{ source: 'pages.txt:2', line: null }]);
  });

  it('stops at such a page with strict, and gives the cause', async () => {
    const run = collect(buildCorpus([makeInput(2)], { ...failing, strict: true }));
    await expect(run).rejects.toMatchObject({ code: 'PAGE_FAILED', cause: expect.any(TypeError) as unknown });
  });

  it('takes the same page once', async () => {
    const warnings: string[] = [];
    const records = await collect(buildCorpus([makeInput(1), makeInput(1)], { until: 'articles', onWarning: ({ code }) => warnings.push(code) }));
    expect(records).toHaveLength(1);
    expect(warnings).toEqual(['INPUT_REPEATED']);
  });

  it('keeps pages of one text that come from several addresses or sites, in any order', async () => {
    const text = ` date 2023-06-14 Page\n\n${'The council met on Tuesday to talk about the road and the money it needs, and about who is to pay. '.repeat(4)}\n`;
    const sites: Pick<SeedInput, 'url' | 'publisher'>[] = [
      { url: null, publisher: null }, { url: 'https://a.example/1', publisher: null }, { url: 'https://b.example/1', publisher: null }, { url: null, publisher: 'The Paper' },
    ];
    const inputs = sites.map((site) => ({ document: parseSeed(text), ...site }));
    const records = await collect(buildCorpus(inputs, { until: 'articles' }));
    const sorted = (list: readonly CorpusRecord[]): string[] => list.map((record) => JSON.stringify(record)).sort();
    expect(records.flatMap((record) => (record.kind === 'article' ? [{ url: record.url, publisher: record.publisher }] : []))).toEqual(sites);
    expect(records.filter(({ kind }) => kind === 'duplicate')).toHaveLength(3);
    expect(sorted(await collect(buildCorpus([...inputs].reverse(), { until: 'articles' })))).toEqual(sorted(records));
    expect(records[0]).toMatchObject({ id: inputs[0]!.document.id });
  });

  it('names the address of a page that it passes over', async () => {
    const warnings: string[] = [];
    const input = { ...makeInput(1), url: 'https://a.example/1' };
    await collect(buildCorpus([input, input], { until: 'articles', onWarning: ({ message }) => warnings.push(message) }));
    expect(warnings).toEqual([expect.stringContaining('https://a.example/1') as string]);
  });
});

describe('mergePages', () => {
  /** A store that counts the sorters in use. */
  function countOpen(): { readonly store: LineStore; readonly open: Set<LineSorter> } {
    const open = new Set<LineSorter>();
    const memory = createMemoryStore();
    const createSorter = (): LineSorter => {
      const sorter = memory.createSorter();
      const counted: LineSorter = { ...sorter, close: () => { open.delete(counted); sorter.close(); } };
      open.add(counted);
      return counted;
    };
    return { store: { createSorter }, open };
  }

  it('lets go of what it stored when all records are out', async () => {
    const { store, open } = countOpen();
    await collect(buildCorpus([makeInput(1), makeInput(2)], { store }));
    expect(open.size).toBe(0);
  });

  it('does so when the reader breaks off', async () => {
    const { store, open } = countOpen();
    for await (const record of buildCorpus([makeInput(1), makeInput(2)], { store })) {
      expect(record.kind).toBe('article');
      expect(open.size).toBeGreaterThan(0);
      break;
    }
    expect(open.size).toBe(0);
  });
});

describe('processPage', () => {
  it('stops where it is told', () => {
    const page = processPage(makeInput(1), { until: 'articles' });
    expect(page).toMatchObject({ analysis: null, mentions: [], entities: [], eventMentions: [] });
  });

  it('counts offsets in the unit asked for', () => {
    const document = parseSeed(' date 2023-06-14 Café “Été” opens\n\nThe café opened on Tuesday in the old town, after a year of work on its roof.\n');
    const [utf16, byte] = (['utf16', 'byte'] as const).map((offsets) => processPage({ document, url: null, publisher: null }, { until: 'articles', offsets }).article.paragraphs[0]!);
    expect(byte!.start).toBe(Buffer.byteLength(document.text.slice(0, utf16!.start)));
    expect(byte!.start).not.toBe(utf16!.start);
  });
});
