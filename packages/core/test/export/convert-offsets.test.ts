import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertOffsets, convertPageOffsets, createOffsetConverter } from '../../src/export/index.ts';
import type { Page } from '../../src/corpus/index.ts';
import { CorpusRecordSchema, documentId, isoDate, type CorpusRecord } from '../../src/models/index.ts';
import { agreementReports, article, attackReports, entities, mentions, SEED_TEXT, agreement } from './sample-corpus.ts';

const codePoints = [...SEED_TEXT];
const bytes = new TextEncoder().encode(SEED_TEXT);
const sliceCodePoints = (start: number, end: number): string => codePoints.slice(start, end).join('');
const sliceBytes = (start: number, end: number): string => new TextDecoder().decode(bytes.subarray(start, end));

/** Every `start` and `end` in a record, in order. */
function ranges(value: unknown): [number, number][] {
  if (typeof value !== 'object' || value === null) return [];
  const { start, end } = value as { start?: unknown; end?: unknown };
  const own: [number, number][] = typeof start === 'number' && typeof end === 'number' ? [[start, end]] : [];
  return [...own, ...Object.values(value).flatMap(ranges)];
}

const records: readonly CorpusRecord[] = [article, ...mentions, agreementReports[0]!, ...attackReports];

describe('convertOffsets', () => {
  it.each(records)('makes the offsets of $kind $id slice code points and bytes', (record) => {
    const expected = ranges(record).map(([start, end]) => SEED_TEXT.slice(start, end));
    const points = ranges(convertOffsets(record, createOffsetConverter(SEED_TEXT, 'code-point')));
    const octets = ranges(convertOffsets(record, createOffsetConverter(SEED_TEXT, 'byte')));
    expect(points.map(([start, end]) => sliceCodePoints(start, end))).toEqual(expected);
    expect(octets.map(([start, end]) => sliceBytes(start, end))).toEqual(expected);
  });

  it('leaves everything but offsets as it is', () => {
    const at = createOffsetConverter(SEED_TEXT, 'byte');
    for (const record of [...entities, agreement]) expect(convertOffsets(record, at)).toEqual(record);
    expect(convertOffsets(article, at)).toMatchObject({ id: article.id, body: article.body, wordCount: article.wordCount });
  });

  it('gives records that are still valid', () => {
    const at = createOffsetConverter(SEED_TEXT, 'byte');
    for (const record of records) expect(CorpusRecordSchema.safeParse(convertOffsets(record, at)).error).toBeUndefined();
  });

  it('changes nothing for UTF-16', () => {
    expect(convertOffsets(article, createOffsetConverter(SEED_TEXT, 'utf16'))).toEqual(article);
  });
});

describe('convertPageOffsets', () => {
  const document = { id: documentId(SEED_TEXT), source: null, date: isoDate.as('2024-02-29'), text: SEED_TEXT, bodyStart: 17 };
  const page: Page = { document, blocks: [], article, analysis: null, mentions, entities: [], eventMentions: attackReports };

  it('converts every record of a page', () => {
    const { article: converted, mentions: [mention], eventMentions: [report] } = convertPageOffsets(page, 'code-point');
    const words = [converted.spans.title!, mention!, report!.trigger].map(({ start, end }) => sliceCodePoints(start, end));
    expect(words).toEqual([article.title, 'Kestria', 'attack']);
  });

  it('does nothing for UTF-16', () => {
    expect(convertPageOffsets(page, 'utf16')).toBe(page);
  });
});

describe('createOffsetConverter', () => {
  it.each([
    ['code-point', 'a🛰b', [0, 1, null, 2, 3]],
    ['byte', 'a🛰b', [0, 1, null, 5, 6]],
    ['byte', 'é€', [0, 2, 5]],
    ['utf16', 'a🛰b', [0, 1, 2, 3, 4]],
    ['byte', '', [0]],
  ] as const)('counts %s in %j', (unit, text, expected) => {
    const at = createOffsetConverter(text, unit);
    expected.forEach((value, offset) => value !== null && expect(at(offset)).toBe(value));
  });

  it('agrees with encoding the text before the offset, for any text', () => {
    const text = fc.array(fc.constantFrom('a', 'é', '€', '🛰', '\n', '𝔘'), { maxLength: 300 });
    fc.assert(
      fc.property(text, fc.nat(), (characters, pick) => {
        const before = characters.slice(0, pick % (characters.length + 1)).join('');
        const whole = characters.join('');
        expect(createOffsetConverter(whole, 'code-point')(before.length)).toBe([...before].length);
        expect(createOffsetConverter(whole, 'byte')(before.length)).toBe(new TextEncoder().encode(before).length);
      }),
    );
  });
});
