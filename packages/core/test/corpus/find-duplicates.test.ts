import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDuplicateFinder } from '../../src/corpus/find-duplicates.ts';
import { DuplicateSchema, type Article, type DocumentId, type Duplicate } from '../../src/index.ts';
import { makeUpText, similarity } from './made-up-text.ts';

function article(id: number | string, body: string, date: string | null = null): Article {
  return { id: (typeof id === 'string' ? id : id.toString(16).padStart(16, '0')) as DocumentId, body, datePublished: date } as Article;
}

function findRecords(articles: readonly Article[]): Duplicate[] {
  const finder = createDuplicateFinder();
  for (const each of articles) finder.add(each);
  return finder.duplicates();
}

function find(articles: readonly Article[]): string[] {
  return findRecords(articles).map(({ id, duplicateOf }) => `${Number.parseInt(id, 16)}→${Number.parseInt(duplicateOf, 16)}`);
}

/** A text with its first words replaced by others behind its end. */
function edit(text: string, words: number, seed: number): string {
  return `${text.split(' ').slice(words).join(' ')} ${makeUpText(seed, words)}`;
}

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...items], { minLength: items.length });

describe('near copies', () => {
  const report = makeUpText(1, 300);

  it('are found when a paragraph is cut and a sentence added', () => {
    expect(find([article(1, report, '2023-06-14'), article(2, `${report.split(' ').slice(0, 260).join(' ')} ${makeUpText(9, 20)}`, '2023-06-15')])).toEqual(['2→1']);
  });
  it('are found among any number of articles, short or long', () => {
    for (const length of [40, 150]) {
      const originals = Array.from({ length: 300 }, (_, index) => makeUpText(index, length));
      const copies = originals.map((text, index) => edit(text, 3, 1000 + index));
      expect(find([...copies.map((text, index) => article(1000 + index, text)), ...originals.map((text, index) => article(index, text))]))
        .toEqual(originals.map((_, index) => `${String(1000 + index)}→${String(index)}`));
    }
  });
  it('are found where all pages of a site share half of their text', () => {
    const shared = makeUpText(5000, 150);
    const originals = Array.from({ length: 300 }, (_, index) => `${shared} ${makeUpText(index, 150)}`);
    const copies = originals.map((text, index) => edit(text, 3, 1000 + index));
    expect(find([...originals.map((text, index) => article(index, text, '2023-06-14')), ...copies.map((text, index) => article(1000 + index, text, '2023-06-15'))]))
      .toEqual(originals.map((_, index) => `${String(1000 + index)}→${String(index)}`));
  });
  it.each([[0.8, 0.99, 1], [0.66, 0.85, 0.95], [0.5, 0, 0.05]])('are of articles that are alike by %d between %d and %d', (alike, least, most) => {
    const words = Math.round((500 * (1 - alike)) / (1 + alike));
    const originals = Array.from({ length: 200 }, (_, index) => makeUpText(index, 500));
    const copies = originals.map((text, index) => edit(text, words, 1000 + index));
    expect(similarity(originals[0]!, copies[0]!)).toBeCloseTo(alike, 1);
    const share = find([...originals.map((text, index) => article(index, text)), ...copies.map((text, index) => article(1000 + index, text))]).length / copies.length;
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });
  it('point to the oldest by day, then to the smallest id; the undated are the youngest', () => {
    expect(find([article(1, report, '2023-06-15'), article(2, report, '2023-06-14'), article(3, report, '2023-06-14')])).toEqual(['1→2', '3→2']);
    expect(find([article(1, report, '2023-06-14'), article(2, report, '2023-06-14T06:30:00Z'), article(3, report, '2023-06-13T21:00:00Z')])).toEqual(['1→3', '2→3']);
    expect(find([article(1, report, '2023-06-14'), article(2, report, '2023-06-14T06:30:00Z')])).toEqual(['2→1']);
    expect(find([article(1, report), article(2, report, '2023-06-14')])).toEqual(['1→2']);
  });
  it('point to the oldest of several originals that they are like', () => {
    const [shared, one, other] = [makeUpText(10, 200), makeUpText(11, 60), makeUpText(12, 60)];
    const [first, second] = [`${one} ${shared}`, `${shared} ${other}`];
    expect(find([article(1, first, '2023-06-14'), article(2, second, '2023-06-14')])).toEqual([]);
    for (const [older, younger] of [[1, 2], [2, 1]] as const) {
      const articles = [article(older, first, '2023-06-14'), article(younger, second, '2023-06-15'), article(3, shared, '2023-06-16')];
      expect(find(articles)).toEqual([`3→${String(older)}`]);
    }
  });
  it('are not articles that only share a paragraph', () => {
    const shared = makeUpText(7, 60);
    expect(find([article(1, `${shared} ${makeUpText(2, 240)}`), article(2, `${shared} ${makeUpText(3, 240)}`)])).toEqual([]);
  });
  it('are never told of texts too short to compare', () => {
    expect(find([article(1, 'Photo gallery of the day'), article(2, 'Photo gallery of the day')])).toEqual([]);
    expect(find([])).toEqual([]);
  });
  it('are records by id, the smallest id of a day being the original', () => {
    const ids = ['00000000ffffffff', '0000000100000002', '0000000100000003', '00000003fffffffe', 'fffffffe00000001'];
    fc.assert(fc.property(shuffled(ids), (order) => {
      const records = findRecords(order.map((id) => article(id, report)));
      expect(records.map((record) => DuplicateSchema.parse(record))).toEqual(records);
      expect(records.map(({ id, duplicateOf }) => [id, duplicateOf])).toEqual(ids.slice(1).map((id) => [id, ids[0]]));
    }));
  });
  it('are the same in any order', () => {
    const bodies = [report, `${report} ${makeUpText(4, 30)}`, makeUpText(5, 200), `${makeUpText(5, 190)} ${makeUpText(6, 10)}`, makeUpText(8, 200)];
    const articles = bodies.map((body, index) => article(index + 1, body, `2023-06-1${index % 3}`));
    const expected = find(articles);
    expect(expected).toHaveLength(2);
    fc.assert(fc.property(shuffled(articles), (order) => {
      expect(find(order)).toEqual(expected);
    }));
  });
});
