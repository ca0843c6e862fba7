import { isCorpusError, RECORD_KINDS, type CorpusError, type RejectedInput } from '@corpus/core';
import { fromJsonLines, parseJsonLine, toJsonLines, toJsonLinesFiles } from '@corpus/json';
import { describe, expect, it } from 'vitest';
import { article, collect, mentions, sampleRecords, stream } from '../../core/test/export/sample-corpus.ts';

const lines = (options?: Parameters<typeof toJsonLines>[1]): Promise<string[]> => collect(toJsonLines(stream(), options));
const read = (...chunks: string[]): Promise<unknown[]> => collect(fromJsonLines(chunks, { source: 'corpus.jsonl' }));
const good = `${JSON.stringify(article)}\n`;

async function failure(work: Promise<unknown>): Promise<CorpusError> {
  const error = await work.then(() => null, (reason: unknown) => reason);
  if (!isCorpusError(error)) throw new Error('no CorpusError');
  return error;
}

describe('toJsonLines', () => {
  it('writes a record a line, with kind and schemaVersion, each line ended', async () => {
    const written = await lines();
    expect(written).toHaveLength(sampleRecords.length);
    for (const line of written) expect(line).toMatch(/^\{"kind":"[a-z-]+","schemaVersion":"1\.0".*\}\n$|^\{.*"kind":"[a-z-]+","schemaVersion":"1\.0".*\}\n$/);
    expect(written.map((line) => JSON.parse(line) as unknown)).toEqual(sampleRecords);
  });

  it('writes the chosen kinds', async () => {
    const kinds = (await lines({ records: ['entity', 'event'] })).map((line) => (JSON.parse(line) as { kind: string }).kind);
    expect(kinds).toEqual(['entity', 'entity', 'entity', 'event', 'event']);
  });

  it('writes the chosen fields, and kind, schemaVersion and id always', async () => {
    const [first] = await lines({ records: ['article'], fields: ['title', 'section'] });
    expect(JSON.parse(first ?? '')).toEqual({
      kind: 'article', schemaVersion: '1.0', id: article.id, section: 'World', title: article.title,
    });
  });

  it.each([
    [['title'], ['article']], [['name'], ['mention', 'entity']], [['trigger', 'duplicateOf'], ['duplicate', 'event-mention']], [['id'], RECORD_KINDS],
  ] as const)('of the fields %j alone writes records that have one: %j', async (fields, kinds) => {
    const written = (await lines({ fields })).map((line) => (JSON.parse(line) as { kind: string }).kind);
    expect(new Set(written)).toEqual(new Set(kinds));
    expect(new Set((await lines({ fields, records: RECORD_KINDS })).map((line) => (JSON.parse(line) as { kind: string }).kind))).toEqual(new Set(RECORD_KINDS));
  });

  it.each([
    [{ records: ['articles' as 'article'] }, /no "articles" records \(there are article, mention/],
    [{ fields: ['titel'] }, /no record has a field "titel" \(there are about, /],
  ])('refuses %j', async (options, message) => {
    const error = await failure(lines(options));
    expect(error).toMatchObject({ code: 'OPTION_INVALID', message: expect.stringMatching(message) as string });
  });
});

describe('toJsonLinesFiles', () => {
  it('writes a file per kind, if only an empty one', async () => {
    const files = new Map<string | null, string>();
    for (const { file, text } of await collect(toJsonLinesFiles(stream([article, ...mentions])))) files.set(file, (files.get(file) ?? '') + text);
    expect([...files.keys()]).toEqual([
      'articles.jsonl', 'mentions.jsonl', 'duplicates.jsonl', 'entities.jsonl', 'events.jsonl', 'event-mentions.jsonl',
    ]);
    expect(files.size).toBe(RECORD_KINDS.length);
    expect(files.get('articles.jsonl')).toBe(good);
    expect(files.get('events.jsonl')).toBe('');
  });
});

describe('fromJsonLines', () => {
  it('takes blank lines, CR LF, a byte-order mark and a last line without its end', async () => {
    expect(await read(`\ufeff\r\n${good.trimEnd()}\r\n\n`, good.trimEnd())).toEqual([article, article]);
    expect(await read(`\ufeff${good}`)).toEqual([article]);
  });

  it('takes a byte-order mark nowhere else', async () => {
    await expect(read(`${good}\ufeff${good}`)).rejects.toMatchObject({ code: 'JSON_INVALID', line: 2 });
  });

  it.each([
    ['not JSON', '{"kind":', 'JSON_INVALID', /^not JSON: /],
    ['an unknown kind', '{"kind":"novel"}', 'RECORD_INVALID', /^kind: /],
    ['an unknown key', JSON.stringify({ ...article, colour: 'red' }), 'RECORD_INVALID', /^record: .*colour/],
    ['a wrong value', JSON.stringify({ ...article, wordCount: -1 }), 'RECORD_INVALID', /^wordCount: /],
    ['a newer version', JSON.stringify({ ...article, schemaVersion: '9.0' }), 'RECORD_INVALID', /^schemaVersion: /],
  ])('names the line of %s', async (_, line, code, message) => {
    const error = await failure(read(good, '\n', `${line}\n`));
    expect(error).toMatchObject({ code, source: 'corpus.jsonl', line: 3, message: expect.stringMatching(message) as string });
  });

  it('reports bad lines and goes on, if asked to', async () => {
    const rejects: RejectedInput[] = [];
    const chunks = [good, 'oops\n', good, `${' '.repeat(good.length)}{}\n`];
    const records = await collect(fromJsonLines(chunks, { source: 's', maxLineLength: good.length, onReject: (reject) => rejects.push(reject) }));
    expect(records).toEqual([article, article]);
    expect(rejects).toMatchObject([
      { code: 'JSON_INVALID', source: 's', line: 2, text: 'oops', message: expect.stringMatching(/^not JSON/) as string },
      { code: 'LINE_TOO_LONG', source: 's', line: 4, text: null },
    ]);
  });

  it('bounds the length of a line', async () => {
    const error = await failure(collect(fromJsonLines(['ab', 'cd', 'e\n'], { maxLineLength: 4 })));
    expect(error).toMatchObject({ code: 'LINE_TOO_LONG', line: 1 });
  });

  it('has a safe form for one line', () => {
    expect(parseJsonLine(good)).toEqual({ ok: true, value: article });
    expect(parseJsonLine('[]')).toMatchObject({ ok: false, error: { code: 'RECORD_INVALID', line: null } });
  });
});
