import { articleUri, type Article, type Mention } from '@corpus/core';
import { cleanLine, firstWords } from './clean-text.ts';
import type { PageCandidate } from './filter.ts';
import { foldName } from './fold-name.ts';
import { toInstant, type FeedItem } from './item.ts';
import type { FeedContent } from './options.ts';
import { bodyToHtml, paragraph } from './to-html.ts';

const TITLE_LENGTH = 80;
const SUMMARY_LENGTH = 300;

/** Headline, or the first words of a page that has none. */
export function titleOf(article: Pick<Article, 'title' | 'dek' | 'body' | 'id'>): string {
  const title = cleanLine(article.title ?? '');
  return title !== '' ? title : firstWords(article.dek ?? article.body, TITLE_LENGTH) || article.id;
}

function summaryOf({ dek, body }: Article): string | null {
  const text = cleanLine(dek ?? '') || firstWords(body.split('\n\n', 1)[0] ?? '', SUMMARY_LENGTH);
  return text === '' ? null : paragraph(text);
}

/** Each once, the first spelling counts. */
export function distinctNames(names: readonly (string | null | undefined)[]): string[] {
  const distinct = new Map<string, string>();
  for (const name of names) {
    const line = cleanLine(name ?? '');
    if (line !== '' && !distinct.has(foldName(line))) distinct.set(foldName(line), line);
  }
  return [...distinct.values()];
}

function categoriesOf({ section, tags, about }: Article, mentions: readonly Mention[]): string[] {
  const names = new Map(mentions.map((mention) => [mention.entityId, mention.name ?? mention.text]));
  return distinctNames([section, ...tags, ...about.map((id) => names.get(id))]);
}

/** Where an article stands in the order of the feed. */
export function toPageCandidate(article: Article, mentions: readonly Mention[]): PageCandidate {
  const [published, modified] = [article.datePublished, article.dateModified].map((date) => (date === null ? null : toInstant(date))) as [string | null, string | null];
  return { id: cleanLine(articleUri(article)), published, version: `${modified ?? ''} ${article.id}`, article, mentions };
}

export function toArticleItem({ id, published, article, mentions }: PageCandidate, content: FeedContent): FeedItem {
  const html = content === 'full' ? bodyToHtml(article) : '';
  return {
    id,
    url: article.url === null ? null : cleanLine(article.url),
    title: titleOf(article),
    summary: content === 'none' ? null : summaryOf(article),
    content: html === '' ? null : html,
    published,
    updated: article.dateModified === null ? null : toInstant(article.dateModified),
    authors: distinctNames(article.authors.map((author) => author.name)),
    categories: categoriesOf(article, mentions),
    language: article.language === 'und' ? null : article.language,
  };
}
