import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/index.ts';
import { ArticleSchema, BLOCK_ROLES } from '../../src/models/index.ts';
import { buildPage } from './build-page.ts';

const WORDS = ['By', 'Jane', 'Doe', 'and', 'John', 'AFP', ',', '|', '•', ':', '(', ')', '/', '14', 'June', '2023', '2d ago', '@doe', 'Photo:', 'Getty Images', 'Updated', '—', 'LONDON', 'é', '😀', '日本', '#tag', '\u00a0', 'the', '...', '&#8216;'];
const line = fc.oneof(fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' ')), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const pages = fc.array(fc.tuple(fc.constantFrom(...BLOCK_ROLES), line.map((text) => text.replaceAll('\n', ' '))), { maxLength: 25 }).map((lines) => buildPage(lines));

const fold = (text: string): string => text.trim().replace(/\s+/g, ' ');

describe('any page', () => {
  it('gives a valid article whose every field points back to its words', () => {
    fc.assert(fc.property(pages, ({ document, blocks }) => {
      const article = extractArticle(document, blocks);
      expect(ArticleSchema.safeParse(article).error?.issues).toBeUndefined();
      const { text } = document;
      const { spans } = article;
      for (const field of ['title', 'dek', 'byline', 'section', 'dateline'] as const) {
        const span = spans[field];
        expect(span === null ? null : fold(text.slice(span.start, span.end))).toBe(article[field] === null ? null : fold(article[field]));
      }
      expect(article.tags).toEqual(spans.tags.map(({ start, end }) => fold(text.slice(start, end))));
      expect(article.body).toBe(article.parts.map(({ start, end }) => text.slice(start, end)).join('\n\n'));
      for (const { start, end, text: words } of [...article.captions, ...article.corrections, ...article.related.flatMap(({ title, dek, section, dateText }) => [title, dek, section, dateText]).filter((span) => span !== null)]) {
        expect(fold(text.slice(start, end))).toBe(words);
      }
      for (const { start, end, name } of article.authors) expect(fold(text.slice(start, end)).replaceAll('\u00ad', '').toLowerCase()).toBe(name.toLowerCase());
    }), { numRuns: 400 });
  });

  it('gives the same article twice', () => {
    fc.assert(fc.property(pages, ({ document, blocks }) => {
      expect(extractArticle(document, blocks)).toEqual(extractArticle(document, blocks));
    }), { numRuns: 50 });
  });
});
