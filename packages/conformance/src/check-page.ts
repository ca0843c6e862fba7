import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { ArticleSchema, BlockSchema, EventMentionSchema, MentionSchema, type Article, type Block, type EventMention, type Mention, type Page, type Span, type TextSpan } from '@corpus/core';

const fold = (words: string): string => words.trim().replace(/\s+/g, ' ');

/** Throws an AssertionError unless all that was found on the page obeys the models and points back to its words. */
export function checkPage({ document, blocks, article, mentions, entities, eventMentions }: Page): void {
  const { text } = document;
  checkBlocks(text, blocks);
  checkArticle(text, article);
  const ids = new Set(entities.map(({ id }) => id));
  let end = 0;
  for (const mention of mentions) {
    checkMention(text, mention);
    ok(mention.start >= end || mention.form !== 'name', `mention at ${mention.start} overlaps the one before`);
    ok(mention.entityId !== null && ids.has(mention.entityId), `mention at ${mention.start} has no entity`);
    if (mention.form === 'name') end = mention.end;
  }
  for (const mention of eventMentions) checkEventMention(text, mention);
  strictEqual(new Set(eventMentions.map(({ id }) => id)).size, eventMentions.length, 'two event mentions have one id');
}

function checkSpan(text: string, { start, end }: Span): void {
  ok(start >= 0 && start <= end && end <= text.length, `${start}–${end} is outside the page of ${text.length}`);
}

/** White space is folded in the words, not in the page. */
function checkWords(text: string, span: TextSpan): void {
  checkSpan(text, span);
  strictEqual(fold(span.text), fold(text.slice(span.start, span.end)));
}

function checkBlocks(text: string, blocks: readonly Block[]): void {
  let end = 0;
  blocks.forEach((block, index) => {
    BlockSchema.parse(block);
    strictEqual(block.index, index);
    ok(block.start >= end && block.end > block.start, `block ${index} overlaps the one before, or is empty`);
    strictEqual(text.slice(end, block.start).trim(), '', `text before block ${index} is in no block`);
    strictEqual(block.text, text.slice(block.start, block.end));
    end = block.end;
  });
  strictEqual(text.slice(end).trim(), '', 'the last text is in no block');
}

function checkArticle(text: string, article: Article): void {
  ArticleSchema.parse(article);
  const { spans } = article;
  for (const field of ['title', 'dek', 'byline', 'section', 'dateline'] as const) {
    const span = spans[field];
    strictEqual(span === null, article[field] === null, `${field} without its place, or the reverse`);
    if (span !== null) checkWords(text, { ...span, text: article[field]! });
  }
  deepStrictEqual(article.tags, spans.tags.map(({ start, end }) => fold(text.slice(start, end))));
  strictEqual(article.body, article.parts.map(({ start, end }) => text.slice(start, end)).join('\n\n'));
  for (const span of [spans.datePublished, spans.dateModified, ...article.parts, ...article.paragraphs, ...article.authors, ...article.related]) if (span !== null) checkSpan(text, span);
  const teasers = article.related.flatMap(({ title, dek, section, dateText }) => [title, dek, section, dateText]);
  for (const span of [...article.captions, ...article.corrections, ...teasers]) if (span !== null) checkWords(text, span);
}

function checkMention(text: string, mention: Mention): void {
  MentionSchema.parse(mention);
  checkSpan(text, mention);
  strictEqual(mention.text, text.slice(mention.start, mention.end));
}

function checkEventMention(text: string, mention: EventMention): void {
  EventMentionSchema.parse(mention);
  checkSpan(text, mention);
  strictEqual(mention.text, text.slice(mention.start, mention.end));
  checkWords(text, mention.trigger);
  if (mention.attribution !== null) checkWords(text, mention.attribution);
  for (const { span } of [...mention.actors, ...mention.recipients]) if (span !== null) checkSpan(text, span);
}
