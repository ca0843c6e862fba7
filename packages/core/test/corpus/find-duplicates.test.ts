import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDuplicateFinder } from '../../src/corpus/find-duplicates.ts';
import { compareSketches, sketchArticle } from '../../src/corpus/sketch-article.ts';
import type { Article, DocumentId } from '../../src/index.ts';

const WORDS = 'the ministers of both countries met in the capital to sign an agreement on trade energy security and grain'.split(' ');

/** A text of `length` words that is the same for the same seed and unlike any other. */
function text(seed: number, length: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return `${WORDS[state % WORDS.length]}${(state >>> 8) % 50}`;
  }).join(' ');
}

function article(id: number, body: string, date: string | null = null): Article {
  return { id: id.toString(16).padStart(16, '0') as DocumentId, body, datePublished: date } as Article;
}

function find(articles: readonly Article[]): string[] {
  const finder = createDuplicateFinder();
  for (const each of articles) finder.add(each);
  return finder.duplicates().map(({ id, duplicateOf }) => `${Number.parseInt(id, 16)}→${Number.parseInt(duplicateOf, 16)}`);
}

describe('near copies', () => {
  const report = text(1, 300);

  it('are found when a paragraph is cut and a sentence added', () => {
    expect(find([article(1, report, '2023-06-14'), article(2, `${report.split(' ').slice(0, 260).join(' ')} ${text(9, 20)}`, '2023-06-15')])).toEqual(['2→1']);
  });
  it('point to the oldest, then to the smallest id', () => {
    expect(find([article(1, report, '2023-06-15'), article(2, report, '2023-06-14'), article(3, report, '2023-06-14')])).toEqual(['1→2', '3→2']);
  });
  it('are not articles that only share a paragraph', () => {
    const shared = text(7, 60);
    expect(find([article(1, `${shared} ${text(2, 240)}`), article(2, `${shared} ${text(3, 240)}`)])).toEqual([]);
  });
  it('are never told of texts too short to compare', () => {
    expect(find([article(1, 'Photo gallery of the day'), article(2, 'Photo gallery of the day')])).toEqual([]);
  });
  it('are the same in any order', () => {
    const bodies = [report, `${report} ${text(4, 30)}`, text(5, 200), `${text(5, 190)} ${text(6, 10)}`, text(8, 200)];
    const articles = bodies.map((body, index) => article(index + 1, body, `2023-06-1${index % 3}`));
    const expected = find(articles);
    expect(expected).toHaveLength(2);
    fc.assert(fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (order) => {
      expect(find(order)).toEqual(expected);
    }));
  });
});

describe('sketches', () => {
  it('estimate the share of common shingles', () => {
    const half = `${text(1, 400)} ${text(2, 400)}`;
    const similarity = compareSketches(sketchArticle(`${text(1, 400)} ${text(3, 400)}`)!, sketchArticle(half)!);
    expect(similarity).toBeGreaterThan(0.15);
    expect(similarity).toBeLessThan(0.5);
  });
  it('do not assume spaces: a Japanese text has words too', () => {
    expect(sketchArticle('両国の首脳は電話会談で安全保障と経済関係について協議した。'.repeat(3))).not.toBeNull();
  });
  it('of equal texts are equal', () => {
    expect(sketchArticle(text(3, 50))).toEqual(sketchArticle(text(3, 50)));
  });
});
