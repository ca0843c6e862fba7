import type { Article, BodyPart } from '@corpus/core';
import { cleanText } from './clean-text.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain text as HTML text. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

export function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

const TAGS: Readonly<Record<BodyPart['kind'], readonly [string, string]>> = {
  paragraph: ['<p>', '</p>'],
  subheading: ['<h2>', '</h2>'],
  'list-item': ['<ul><li>', '</li></ul>'],
  quote: ['<blockquote><p>', '</p></blockquote>'],
  table: ['<pre>', '</pre>'],
};

/** The body as HTML, part by part. */
export function bodyToHtml({ body, parts }: Pick<Article, 'body' | 'parts'>): string {
  if (body === '') return '';
  const texts = body.split('\n\n');
  const kinds = texts.length === parts.length ? parts.map((part) => part.kind) : [];
  const html = texts.map((text, index) => {
    const [open, close] = TAGS[kinds[index] ?? 'paragraph'];
    return open + escapeHtml(text) + close;
  });
  return html.join('\n').replaceAll('</ul>\n<ul>', '\n');
}
