import { describe, expect, it } from 'vitest';
import { explainPage, extractArticle } from '../../src/article/index.ts';
import { buildPage } from './build-page.ts';

const page = buildPage([
  ['chrome', 'Menu'],
  ['title', 'Council of Bamako meets over road'],
  ['byline', 'By Jane Doe'],
  ['dateline-date', 'Published June 24, 2025'],
  ['paragraph', 'The council of Bamako met on Tuesday to talk about the road\nand the money that it needs.'],
  ['caption', 'The road, in May. Photo: John Roe'],
  ['tags', 'Tags: Mali, roads'],
  ['related-title', 'Bridge of Kayes closed for a year'],
]);
const article = extractArticle(page.document, page.blocks);
const explain = (options = {}): string[] => explainPage(page.document, page.blocks, article, options).trimEnd().split('\n');

describe('explainPage', () => {
  it('shows role, confidence and fields of each line, and a dash where it was cut', () => {
    const [head, ...lines] = explain();
    expect(head).toContain('page.txt · 2025-06-24 · article');
    expect(lines.map((line) => line.replaceAll(/ {2,}/g, '  '))).toEqual([
      'seed-header  1.00  -  │ date 2025-06-24',
      'chrome  0.90  -  │ Menu',
      'title  0.90  title  │ Council of Bamako meets over road',
      'byline  0.90  byline authors  │ By Jane Doe',
      'dateline-date  0.90  datePublished  │ Published June 24, 2025',
      'paragraph  0.90  body  │ The council of Bamako met on Tuesday to talk about the road and the money that it needs.',
      'caption  0.90  captions  │ The road, in May. Photo: John Roe',
      'tags  0.90  tags  │ Tags: Mali, roads',
      'related-title  0.90  related  │ Bridge of Kayes closed for a year',
    ]);
    expect(new Set(lines.map((line) => line.indexOf('│'))).size).toBe(1);
  });

  it('folds long lines under themselves, within the width', () => {
    const lines = explain({ width: 90 });
    expect(lines.every((line) => line.length <= 90)).toBe(true);
    const start = lines.findIndex((line) => line.startsWith('paragraph'));
    const text = lines.slice(start, start + 3).map((line) => line.slice(line.indexOf('│') + 2)).join(' ');
    expect(text).toContain('The council of Bamako met on Tuesday to talk about the road and the money that it needs.');
    expect(lines[start + 1]).toMatch(/^ +│ /);
  });

  it('cuts words that are too long, but no character', () => {
    const words = '\u{1f600}'.repeat(60);
    const { document, blocks } = buildPage([['paragraph', words]]);
    const [, , ...lines] = explainPage(document, blocks, extractArticle(document, blocks), { width: 79 }).trimEnd().split('\n');
    const parts = lines.map((line) => line.slice(line.indexOf('│') + 2));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.every((part) => part.isWellFormed())).toBe(true);
    expect(parts.join('')).toBe(words);
  });

  it('colours only when asked to', () => {
    expect(explain().join('')).not.toContain('\u001b');
    const [, , chrome, title] = explain({ color: true });
    expect(chrome).toContain('\u001b[2m');
    expect(title).toContain('\u001b[1m');
  });

  it('passes no escape code of the page on to the terminal', () => {
    const hostile = buildPage([['paragraph', 'One \u001b]0;title\u0007 two \u009b31m three']]);
    const document = { ...hostile.document, source: '\u001b[31mpage\n.txt' };
    const text = explainPage(document, hostile.blocks, extractArticle(document, hostile.blocks));
    expect(text.split('\n')[0]).toContain('\ufffd[31mpage .txt');
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});
