import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCorpusError, type CorpusWarning } from '../../src/errors.ts';
import { parsePageRecord, parsePageRecords, safeParsePageRecord, type RejectedInput } from '../../src/seed/index.ts';
import { collect, feedInChunks } from './chunks.ts';

function parse(record: unknown) {
  const warnings: CorpusWarning[] = [];
  const options = { source: 'pages.jsonl', line: 7, onWarning: (warning: CorpusWarning) => warnings.push(warning) };
  return { input: parsePageRecord(JSON.stringify(record), options), warnings };
}

describe('parsePageRecord', () => {
  it('makes a seed of text and date', () => {
    const { input, warnings } = parse({ text: 'Title\n\nText', date: '2023-06-14' });
    expect(input.document).toMatchObject({ text: ' date 2023-06-14 Title\n\nText', date: '2023-06-14', bodyStart: 17, source: 'pages.jsonl:7' });
    expect(input).toMatchObject({ url: null, publisher: null });
    expect(warnings).toEqual([]);
  });

  it('takes a text that begins with a header for a seed', () => {
    const { input } = parse({ text: ' date 2023-06-14 Title', date: '1999-01-01' });
    expect(input.document).toMatchObject({ text: ' date 2023-06-14 Title', date: '2023-06-14' });
  });

  it('carries address, publisher and name', () => {
    const { input } = parse({ text: ' date 2023-06-14 x', url: 'https://example.org/a', publisher: ' Example ', id: 17, source: 'crawl' });
    expect(input).toMatchObject({ url: 'https://example.org/a', publisher: 'Example', document: { source: '17' } });
    expect(parse({ text: ' date 2023-06-14 x', source: 'crawl' }).input.document.source).toBe('crawl');
  });

  it('takes the day of a date-time', () => {
    expect(parse({ text: 'x', date: '2023-06-14T22:10:00Z' }).input.document.date).toBe('2023-06-14');
    expect(parse({ text: 'x', date: '2023-06-14 22:10' }).input.document.date).toBe('2023-06-14');
  });

  it.each([undefined, null])('warns where there is neither date (%j) nor header', (date) => {
    const { input, warnings } = parse({ text: 'Title', date });
    expect(input.document).toMatchObject({ text: 'Title', date: null, bodyStart: 0 });
    expect(warnings).toMatchObject([{ code: 'SEED_HEADER_MISSING', source: 'pages.jsonl', line: 7 }]);
  });

  it.each(['June 14', '2023-02-30', '', 20230614])('warns of the date %j', (date) => {
    const { input, warnings } = parse({ text: 'Title', date });
    expect(input.document).toMatchObject({ text: 'Title', date: null });
    expect(warnings).toMatchObject([{ code: 'SEED_DATE_INVALID', source: 'pages.jsonl', line: 7 }]);
  });

  it.each(['example', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x'])('leaves out %s, which is no address of the web, and warns', (url) => {
    const { input, warnings } = parse({ text: ' date 2023-06-14 x', url });
    expect(input.url).toBeNull();
    expect(warnings).toMatchObject([{ code: 'RECORD_INVALID' }]);
  });

  it('reads a line with a byte-order mark and CR', () => {
    expect(parsePageRecord('\uFEFF{"text":" date 2023-06-14 x"}\r').document.date).toBe('2023-06-14');
  });

  it.each([
    ['{"text": "x"', 'JSON_INVALID'],
    ['', 'JSON_INVALID'],
    ['[{"text": "x"}]', 'RECORD_INVALID'],
    ['null', 'RECORD_INVALID'],
    ['"text"', 'RECORD_INVALID'],
    ['{"body": "x"}', 'RECORD_INVALID'],
    ['{"text": 5}', 'RECORD_INVALID'],
    ['{"__proto__": {"text": "x"}}', 'RECORD_INVALID'],
    ['{"kind": "mention", "schemaVersion": "1.0", "text": "Putin"}', 'RECORD_INVALID'],
    ['{"text": " \\n"}', 'SEED_EMPTY'],
    ['{"text": "", "date": "2023-01-01"}', 'SEED_EMPTY'],
  ])('refuses %s: %s', (line, code) => {
    expect(safeParsePageRecord(line, { source: 'a.jsonl', line: 3 })).toMatchObject({ ok: false, error: { code, source: 'a.jsonl', line: 3 } });
    expect(() => parsePageRecord(line)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses with strict what it warns of else', () => {
    expect(safeParsePageRecord('{"text":"x"}', { strict: true })).toMatchObject({ ok: false, error: { code: 'SEED_HEADER_MISSING' } });
  });

  it('survives any JSON and any line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.record({ text: fc.string(), date: fc.jsonValue(), url: fc.jsonValue(), id: fc.jsonValue() }).map((value) => JSON.stringify(value))), (line) => {
        const result = safeParsePageRecord(line);
        expect(result.ok || isCorpusError(result.error)).toBe(true);
      }),
    );
  });
});

describe('parsePageRecords', () => {
  const lines = '{"text":" date 2023-06-14 a"}\n\n  \r\n{broken\n{"text":" date 2023-06-14 b"}';

  it('lets blank lines go, and passes over bad ones with their text', async () => {
    const rejects: RejectedInput[] = [];
    const inputs = await collect(parsePageRecords(feedInChunks(lines, [3]), { source: 'a.jsonl', onReject: (reject) => rejects.push(reject) }));
    expect(inputs.map(({ document }) => document.source)).toEqual(['a.jsonl:1', 'a.jsonl:5']);
    expect(rejects).toMatchObject([{ code: 'JSON_INVALID', source: 'a.jsonl', line: 4, text: '{broken' }]);
  });

  it('passes over a line over the bound without its text', async () => {
    const rejects: RejectedInput[] = [];
    const inputs = await collect(
      parsePageRecords(feedInChunks(`{"text":"${'x'.repeat(100)}"}\n${lines}`, [9]), { maxLineLength: 50, onReject: (reject) => rejects.push(reject) }),
    );
    expect(inputs).toHaveLength(2);
    expect(rejects).toMatchObject([{ code: 'LINE_TOO_LONG', line: 1, text: null }, { code: 'JSON_INVALID', line: 5 }]);
  });

  it('tells onWarning of rejects where nobody else listens', async () => {
    const warnings: CorpusWarning[] = [];
    await collect(parsePageRecords(feedInChunks(lines, [99]), { onWarning: (warning) => warnings.push(warning) }));
    expect(warnings).toMatchObject([{ code: 'JSON_INVALID' }]);
  });

  it('stops at the first bad line with strict', async () => {
    await expect(collect(parsePageRecords(feedInChunks(lines, [99]), { strict: true }))).rejects.toMatchObject({ code: 'JSON_INVALID', line: 4 });
  });
});
