import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { labelBlocks, extractArticle, type Document } from '@corpus/core';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { measure } from './measure.ts';
import { formatNumber, type SpeedTable } from './table.ts';

type HtmlDocument = Parameters<typeof Defuddle>[0] & object;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The least HTML that holds a page's text: a paragraph a line. The peers read nothing else. */
function wrapText({ text, bodyStart }: Document): string {
  const lines = text.slice(bodyStart).split('\n').filter((line) => line.trim() !== '');
  const paragraphs = lines.map((line) => `<p>${line.replace(/[&<>]/g, (sign) => ESCAPES[sign]!)}</p>`);
  return `<!doctype html><html><head><title>Page</title></head><body><article>${paragraphs.join('\n')}</article></body></html>`;
}

/** Text to article, beside programs that cut articles from HTML. */
export async function measureArticles(documents: readonly Document[], runs: number): Promise<SpeedTable> {
  const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const pages = documents.map(wrapText);
  const programs: readonly [string, () => unknown][] = [
    ['Corpus (`labelBlocks`, `extractArticle`)', () => { for (const document of documents) extractArticle(document, labelBlocks(document)); }],
    ['@mozilla/readability on linkedom', () => { for (const html of pages) new Readability(parseHTML(html).document).parse(); }],
    ['@extractus/article-extractor', async () => { for (const html of pages) await extractFromHtml(html, 'https://example.com/page'); }],
    ['defuddle on linkedom', async () => { for (const html of pages) await Defuddle(parseHTML(html).document as unknown as HtmlDocument); }],
  ];
  const rows: string[][] = [];
  let own = 0;
  for (const [name, run] of programs) {
    const { cpu } = await measure(run, runs);
    own ||= cpu;
    rows.push([name, formatNumber(megabytes / cpu), formatNumber(documents.length / cpu), formatNumber(cpu / own)]);
  }
  return {
    name: 'articles',
    header: ['text to article', 'MB/s', 'pages/s', 'times our CPU time'],
    rows,
    note: 'The others read HTML, which bare text does not have: here they get the same text with a `<p>` around each line, far less markup than a real page, and parsing it is part of their work. The memory of @extractus/article-extractor grows as it runs, which slows it down. Megabytes are of the text.',
  };
}
