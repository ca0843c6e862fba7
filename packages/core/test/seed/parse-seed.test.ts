import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CorpusWarning } from '../../src/errors.ts';
import { DocumentSchema, isoDate } from '../../src/models/index.ts';
import { parseSeed, safeParseSeed, stringifySeed } from '../../src/seed/index.ts';

const HEADER_LENGTH = ' date 2023-06-14 '.length;

function parseWithWarnings(text: string): { document: ReturnType<typeof parseSeed>; warnings: CorpusWarning[] } {
  const warnings: CorpusWarning[] = [];
  return { document: parseSeed(text, { source: 'page.txt', onWarning: (warning) => warnings.push(warning) }), warnings };
}

describe('parseSeed', () => {
  it('reads the day and keeps the whole text, so that offsets slice the file', () => {
    const text = ' date 2023-06-14 Support The Moscow Times!\nContribute today';
    const document = parseSeed(text, { source: 'pages/1.txt' });
    expect(document).toMatchObject({ source: 'pages/1.txt', date: '2023-06-14', text, bodyStart: HEADER_LENGTH });
    expect(document.text.slice(document.bodyStart)).toBe('Support The Moscow Times!\nContribute today');
    expect(DocumentSchema.parse(document)).toEqual(document);
  });

  it('reads the sample pages without a warning', () => {
    for (const [name, date] of [['000_79beae0986a3d4a4', '2023-06-14'], ['004_bb8641d9c4a6649e', '2025-06-24']] as const) {
      const text = readFileSync(new URL(`../../../../seeds/${name}.txt`, import.meta.url), 'utf8');
      const { document, warnings } = parseWithWarnings(text);
      expect(document).toMatchObject({ date, text, bodyStart: HEADER_LENGTH });
      expect(warnings).toEqual([]);
    }
  });

  it('names a page by its bytes, not by its file', () => {
    const [one, other, changed] = [parseSeed(' date 2023-06-14 é', { source: 'a' }), parseSeed(' date 2023-06-14 é', { source: 'b' }), parseSeed(' date 2023-06-14 e')];
    expect(one.id).toBe(other.id);
    expect(one.id).not.toBe(changed.id);
    expect(parseSeed('abc').id).toBe('ba7816bf8f01cfea');
  });

  it.each([
    ['no leading space', 'date 2023-06-14 Text', 16],
    ['a byte-order mark', '\uFEFF date 2023-06-14 Text', 18],
    ['blank lines before', '\r\n\n date 2023-06-14 Text', 20],
    ['a line break for the second space', ' date 2023-06-14\nText', 16],
    ['CRLF for the second space', ' date 2023-06-14\r\nText', 16],
    ['nothing behind', ' date 2023-06-14', 16],
  ])('accepts a header with %s', (_, text, bodyStart) => {
    const { document, warnings } = parseWithWarnings(text);
    expect(document).toMatchObject({ date: '2023-06-14', text, bodyStart });
    expect(warnings).toEqual([]);
  });

  it('keeps CRLF and no-break spaces as they are', () => {
    const text = ' date 2023-06-14 One\r\ntwo\u00a0three\r\n';
    expect(parseSeed(text).text).toBe(text);
  });

  it.each(['2023-02-30', '2023-13-01', '2023-00-10', '0000-01-01', '2022-29-11', '2023-6-14', '14/06/2023', 'None', 'null', 'NaT', ''])(
    'takes the header " date %s " for one without a day, and warns',
    (day) => {
      const text = ` date ${day} Text`;
      const { document, warnings } = parseWithWarnings(text);
      expect(document).toMatchObject({ date: null, text, bodyStart: text.indexOf('Text') });
      expect(warnings).toMatchObject([{ code: 'SEED_DATE_INVALID', source: 'page.txt', line: 1 }]);
      expect(text.slice(warnings[0]!.start!, warnings[0]!.end!)).toBe(day);
    },
  );

  it.each(['Text alone', 'date night ideas', ' date2023-06-14 x', ' Date 2023-06-14 x', ' date 2023-06-14T10:00 x', ' update 2023-06-14 x', ' date 2023-06-14, x'])(
    'sees no header in %j, and warns',
    (text) => {
      const { document, warnings } = parseWithWarnings(text);
      expect(document).toMatchObject({ date: null, text, bodyStart: 0 });
      expect(warnings).toMatchObject([{ code: 'SEED_HEADER_MISSING', source: 'page.txt', line: 1, start: 0, end: 0 }]);
    },
  );

  it('replaces half of a surrogate pair by U+FFFD, which moves no offset, and warns', () => {
    const { document, warnings } = parseWithWarnings(' date 2023-06-14 a\ud83db😀');
    expect(document.text).toBe(' date 2023-06-14 a\ufffdb😀');
    expect(warnings).toMatchObject([{ code: 'TEXT_ILL_FORMED', start: 18, end: 19 }]);
  });

  it.each(['', ' ', '\n\n', '\uFEFF', '\u00a0\r\n'])('refuses the empty page %j', (text) => {
    expect(() => parseSeed(text, { source: 'page.txt' })).toThrow(expect.objectContaining({ code: 'SEED_EMPTY', source: 'page.txt' }));
    expect(safeParseSeed(text)).toMatchObject({ ok: false, error: { code: 'SEED_EMPTY' } });
  });

  it('lets a header without a page be', () => {
    expect(parseSeed(' date 2023-06-14 ')).toMatchObject({ date: '2023-06-14', bodyStart: HEADER_LENGTH });
  });

  it('names the line of the source on which the page begins', () => {
    const warnings: CorpusWarning[] = [];
    parseSeed('Text', { source: 'all.txt', line: 51, onWarning: (warning) => warnings.push(warning) });
    expect(warnings).toMatchObject([{ source: 'all.txt', line: 51 }]);
  });

  describe('with strict', () => {
    it.each([
      ['Text', 'SEED_HEADER_MISSING'],
      [' date 2023-02-30 Text', 'SEED_DATE_INVALID'],
      [' date 2023-06-14 \ud83d', 'TEXT_ILL_FORMED'],
    ])('refuses %j: %s', (text, code) => {
      const warnings: CorpusWarning[] = [];
      const options = { strict: true, onWarning: (warning: CorpusWarning) => warnings.push(warning) };
      expect(() => parseSeed(text, options)).toThrow(expect.objectContaining({ code }));
      expect(safeParseSeed(text, options)).toMatchObject({ ok: false, error: { code } });
      expect(warnings).toEqual([]);
    });
  });
});

describe('stringifySeed', () => {
  it('writes the header of 17 characters', () => {
    expect(stringifySeed({ date: isoDate.as('2023-06-14'), text: 'Text' })).toBe(' date 2023-06-14 Text');
  });

  it('writes no header without a day', () => {
    expect(stringifySeed({ date: null, text: 'Text' })).toBe('Text');
  });
});
