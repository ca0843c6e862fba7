import type { Article, Mention } from '@corpus/core';
import type { Column, Table } from '../column.ts';

export interface MentionRow {
  readonly mention: Mention;
  readonly article: Article | null;
}

const columns: readonly Column<MentionRow>[] = [
  { name: 'id', type: 'string', description: 'Id of the mention.', get: (row) => row.mention.id },
  { name: 'article_id', type: 'string', description: 'Page that it stands on.', get: (row) => row.mention.articleId },
  { name: 'article_title', type: 'string', description: 'Headline of that page.', get: (row) => row.article && row.article.title },
  { name: 'entity_id', type: 'string', description: 'Entity meant; empty if it could not be told.', get: (row) => row.mention.entityId },
  { name: 'entity_name', type: 'string', description: 'Name of that entity as resolved on the page.', get: (row) => row.mention.name },
  { name: 'text', type: 'string', description: 'The words.', get: (row) => row.mention.text },
  { name: 'type', type: 'string', description: 'person, organization, location, nationality, event, product, work or other.', get: (row) => row.mention.type },
  { name: 'form', type: 'string', description: 'name, nominal or pronoun.', get: (row) => row.mention.form },
  { name: 'role', type: 'string', description: 'Title or office printed with the name.', get: (row) => row.mention.role },
  { name: 'sentence', type: 'integer', description: 'Sentence of the page, from 0.', get: (row) => row.mention.sentence },
  { name: 'start', type: 'integer', description: 'Offset of the words in the page.', get: (row) => row.mention.start },
  { name: 'end', type: 'integer', description: 'Offset behind them.', get: (row) => row.mention.end },
  { name: 'confidence', type: 'number', description: 'Confidence, 0 to 1.', get: (row) => row.mention.confidence },
];

export const mentions: Table<MentionRow> = {
  name: 'mentions',
  description: 'One row for each place where an entity is named or meant.',
  primaryKey: 'id',
  foreignKeys: [{ column: 'article_id', table: 'articles' }, { column: 'entity_id', table: 'entities' }],
  columns,
};
