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
  it.each([
    ['Latin', (index: number) => `word${index} `], ['Cyrillic', (index: number) => `${String.fromCharCode(0x430 + index)}слово `],
    ['Japanese', (index: number) => String.fromCharCode(0x3041 + index)], ['Chinese', (index: number) => String.fromCharCode(0x4e00 + index)],
    ['Thai', (index: number) => String.fromCharCode(0x0e01 + index)],
  ])('take 32 words of %s, and no fewer', (_, word) => {
    const words = Array.from({ length: 32 }, (__, index) => word(index));
    expect(sketchArticle(words.join(''))).not.toBeNull();
    expect(sketchArticle(words.slice(1).join(''))).toBeNull();
  });
  it('see words alone: neither case nor marks nor spaces', () => {
    const words = text(3, 50).split(' ');
    for (const mark of ['\n', ', ', '\u2014', ' \u201c', '\u3001', '\u3002', '\uff0f', '\u2000', '\u206f', '\u3000', '\u303f', '\uff00', '!?', '\u00ab']) {
      expect(sketchArticle(words.join(mark).toUpperCase())).toEqual(sketchArticle(words.join(' ')));
    }
  });
  it('see letters beyond ASCII', () => {
    expect(sketchArticle(text(3, 50).replaceAll('e', 'é'))).not.toEqual(sketchArticle(text(3, 50).replaceAll('e', 'è')));
    expect(sketchArticle(text(3, 50).replaceAll('e', '\uff10'))).not.toEqual(sketchArticle(text(3, 50).replaceAll('e', '\uff0f')));
  });
  it('of equal texts are equal', () => {
    expect(sketchArticle(text(3, 50))).toEqual(sketchArticle(text(3, 50)));
  });
});
