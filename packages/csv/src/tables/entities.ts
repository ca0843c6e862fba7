import type { Entity } from '@corpus/core';
import type { Column, Table } from '../column.ts';

const columns: readonly Column<Entity>[] = [
  { name: 'id', type: 'string', description: 'wd:Q… of Wikidata, or ent: and 16 hex digits.', get: (row) => row.id },
  { name: 'name', type: 'string', description: 'The name to show.', get: (row) => row.name },
  { name: 'type', type: 'string', description: 'person, organization, location, nationality, event, product, work or other.', get: (row) => row.type },
  { name: 'subtype', type: 'string', description: 'Finer type: country, city, ministry, company …', get: (row) => row.subtype },
  { name: 'country', type: 'string', description: 'ISO 3166-1 alpha-3 of the country it is, lies in or belongs to.', get: (row) => row.country },
  { name: 'sectors', type: 'list', description: 'PLOVER sectors, primary first.', get: (row) => row.sectors },
  { name: 'roles', type: 'list', description: 'Roles printed with it.', get: (row) => row.roles.map((role) => role.text) },
  { name: 'role_article_ids', type: 'list', description: 'A page that prints each role.', get: (row) => row.roles.map((role) => role.articleId) },
  { name: 'aliases', type: 'list', description: 'Other spellings.', get: (row) => row.aliases },
  { name: 'description', type: 'string', description: 'Short description from the knowledge base.', get: (row) => row.description },
  { name: 'wikidata_id', type: 'string', description: 'Wikidata item.', get: (row) => row.wikidataId },
  { name: 'geonames_id', type: 'integer', description: 'GeoNames feature.', get: (row) => row.geonamesId },
  { name: 'latitude', type: 'number', description: 'WGS 84 decimal degrees.', get: (row) => row.latitude },
  { name: 'longitude', type: 'number', description: 'WGS 84 decimal degrees.', get: (row) => row.longitude },
  { name: 'mention_count', type: 'integer', description: 'Mentions over all pages.', get: (row) => row.mentionCount },
  { name: 'article_count', type: 'integer', description: 'Articles that mention it.', get: (row) => row.articleCount },
  { name: 'confidence', type: 'number', description: 'Confidence of the link, 0 to 1.', get: (row) => row.confidence },
];

export const entities: Table<Entity> = {
  name: 'entities',
  description: 'One row for each person, organization, place …, over all pages.',
  primaryKey: 'id',
  foreignKeys: [],
  columns,
};
