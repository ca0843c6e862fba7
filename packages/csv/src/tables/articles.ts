import type { Article, Mention } from '@corpus/core';
import type { Column, Table } from '../column.ts';

export interface ArticleRow {
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

/** Names, as resolved on the page, of the entities that the article is about. */
function aboutNames({ article, mentions }: ArticleRow): (string | null)[] {
  const names = new Map(mentions.map((mention) => [mention.entityId, mention.name ?? mention.text]));
  return article.about.map((id) => names.get(id) ?? null);
}

const columns: readonly Column<ArticleRow>[] = [
  { name: 'id', type: 'string', description: 'First 16 hex digits of a SHA-256: of the page, and of its address and site where these were given.', get: (row) => row.article.id },
  { name: 'title', type: 'string', description: 'Headline.', get: (row) => row.article.title },
  { name: 'date_published', type: 'string', description: 'Day or date-time of publication, ISO 8601.', get: (row) => row.article.datePublished },
  { name: 'date_published_basis', type: 'string', description: 'Where that was read: header or text.', get: (row) => row.article.datePublishedBasis },
  { name: 'date_modified', type: 'string', description: 'Day or date-time of the last update printed.', get: (row) => row.article.dateModified },
  { name: 'authors', type: 'list', description: 'Persons and agencies that wrote it.', get: (row) => row.article.authors.map((author) => author.name) },
  { name: 'author_kinds', type: 'list', description: 'Whether each author is a person or an organization.', get: (row) => row.article.authors.map((author) => author.kind) },
  { name: 'byline', type: 'string', description: 'The byline as printed.', get: (row) => row.article.byline },
  { name: 'publisher', type: 'string', description: 'Name of the site.', get: (row) => row.article.publisher },
  { name: 'section', type: 'string', description: 'Section, series or kicker.', get: (row) => row.article.section },
  { name: 'dek', type: 'string', description: 'Standfirst.', get: (row) => row.article.dek },
  { name: 'dateline', type: 'string', description: 'Place (and agency) at the head of the first paragraph.', get: (row) => row.article.dateline },
  { name: 'language', type: 'string', description: 'BCP 47 tag; und where unknown.', get: (row) => row.article.language },
  { name: 'page_type', type: 'string', description: 'What kind of page it is: article, live-blog, list …', get: (row) => row.article.pageType },
  { name: 'page_type_confidence', type: 'number', description: 'Confidence in page_type, 0 to 1.', get: (row) => row.article.pageTypeConfidence },
  { name: 'word_count', type: 'integer', description: 'Words of the body.', get: (row) => row.article.wordCount },
  { name: 'tags', type: 'list', description: 'Topic tags as printed.', get: (row) => row.article.tags },
  { name: 'about', type: 'list', description: 'Ids of the most salient entities, most salient first.', get: (row) => row.article.about },
  { name: 'about_names', type: 'list', description: 'Names of those entities.', get: aboutNames },
  { name: 'event_types', type: 'list', description: 'PLOVER types of the events reported.', get: (row) => row.article.eventTypes },
  { name: 'captions', type: 'list', description: 'Captions of its pictures.', get: (row) => row.article.captions.map((caption) => caption.text) },
  { name: 'related_titles', type: 'list', description: 'Headlines of other stories on the page.', get: (row) => row.article.related.map((story) => story.title && story.title.text) },
  { name: 'corrections', type: 'list', description: 'Correction and update notes.', get: (row) => row.article.corrections.map((note) => note.text) },
  { name: 'url', type: 'string', description: 'Address of the page where it is known.', get: (row) => row.article.url },
  { name: 'source', type: 'string', description: 'Path or stream that the page was read from.', get: (row) => row.article.source },
  { name: 'title_start', type: 'integer', description: 'Offset of the title in the page.', get: (row) => row.article.spans.title && row.article.spans.title.start },
  { name: 'title_end', type: 'integer', description: 'Offset behind the title.', get: (row) => row.article.spans.title && row.article.spans.title.end },
  { name: 'confidence', type: 'number', description: 'Confidence in the article as a whole, 0 to 1.', get: (row) => row.article.confidence },
  { name: 'body', type: 'string', description: 'The text, parts separated by a blank line.', get: (row) => row.article.body },
];

export const articles: Table<ArticleRow> = { name: 'articles', description: 'One row a page.', primaryKey: 'id', foreignKeys: [], columns };
