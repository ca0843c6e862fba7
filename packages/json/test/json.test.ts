import { CorpusSchema } from '@corpus/core';
import { toJson } from '@corpus/json';
import { describe, expect, it } from 'vitest';
import { collect, stream } from '../../core/test/export/sample-corpus.ts';

const document = async (options?: Parameters<typeof toJson>[1], records = stream()): Promise<string> =>
  (await collect(toJson(records, options))).join('');

describe('toJson', () => {
  it('writes a Corpus', async () => {
    const parsed = CorpusSchema.safeParse(JSON.parse(await document()));
    expect(parsed.error).toBeUndefined();
    expect(parsed.data).toMatchObject({ articles: { length: 2 }, mentions: { length: 4 }, entities: { length: 3 }, eventMentions: { length: 3 } });
  });

  it('writes a Corpus of nothing', async () => {
    const empty = '{"schemaVersion":"1.0","articles":[],"mentions":[],"duplicates":[],"entities":[],"events":[],"eventMentions":[]}\n';
    expect(await document({}, stream([]))).toBe(empty);
    expect(await document({ records: [] })).toBe(empty);
  });

  it('indents by two spaces', async () => {
    const pretty = await document({ pretty: true });
    expect(pretty).toBe(`${JSON.stringify(JSON.parse(pretty), null, 2)}\n`);
    expect(JSON.parse(pretty)).toEqual(JSON.parse(await document()));
  });
});
