import { extractArticle, labelBlocks, parseSeed } from '@corpus/core';
import { type GoldPage, readPages } from './read-gold.ts';

/** Predictions for `eval/extraction/score.mjs`. */
export async function* predictExtraction(gold: string, limit: number): AsyncGenerator<string> {
  let count = 0;
  for await (const page of readPages(gold)) {
    if (count++ >= limit) return;
    yield JSON.stringify(predictPage(page));
  }
}

function predictPage({ id, seed }: GoldPage): unknown {
  const document = parseSeed(seed);
  const article = extractArticle(document, labelBlocks(document));
  return {
    id,
    title: article.title,
    authors: article.authors.map((author) => author.name),
    date: article.datePublished,
    dek: article.dek,
    tags: article.tags,
    body: article.body,
  };
}
