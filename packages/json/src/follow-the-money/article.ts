import type { Article, EntityType, Mention } from '@corpus/core';
import { omitEmpty, schemaOf, type FollowTheMoneyEntity } from './entity.ts';
import { languageCodeOf } from './language-codes.ts';

/** FollowTheMoney has no time zones: a date-time is written in UTC. */
function date(value: string | null): string | null {
  return value !== null && value.length > 'YYYY-MM-DD'.length ? new Date(value).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length) : value;
}

export function articleToFollowTheMoney(article: Article, mentions: readonly Mention[]): FollowTheMoneyEntity {
  const named = (type: EntityType): string[] =>
    mentions.filter((mention) => mention.type === type && mention.form === 'name').map((mention) => mention.name ?? mention.text);
  return {
    id: article.id,
    schema: 'Article',
    properties: omitEmpty({
      title: [article.title],
      author: article.authors.map((author) => author.name),
      publisher: [article.publisher],
      publishedAt: [date(article.datePublished)],
      modifiedAt: [date(article.dateModified)],
      sourceUrl: [article.url],
      fileName: [article.source],
      language: [languageCodeOf(article.language)],
      summary: [article.dek],
      keywords: article.tags,
      bodyText: [article.body],
      peopleMentioned: named('person'),
      companiesMentioned: named('organization'),
      locationMentioned: named('location'),
    }),
  };
}

/** One Mention for each entity of the page that a FollowTheMoney Mention can point to. It has the id of the first of its mentions. */
export function mentionsToFollowTheMoney(mentions: readonly Mention[]): FollowTheMoneyEntity[] {
  const byEntity = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.entityId === null || (mention.type !== 'person' && mention.type !== 'organization')) continue;
    const found = byEntity.get(mention.entityId);
    if (found === undefined) byEntity.set(mention.entityId, [mention]);
    else found.push(mention);
  }
  return [...byEntity].flatMap(([entityId, found]) => {
    const [first] = found;
    if (first === undefined) return [];
    const names = found.filter((mention) => mention.form === 'name').map((mention) => mention.text);
    return {
      id: first.id,
      schema: 'Mention' as const,
      properties: omitEmpty({
        document: [first.articleId],
        resolved: [entityId],
        name: names.length > 0 ? names : [first.name ?? first.text],
        detectedSchema: [schemaOf({ type: first.type, subtype: null })],
      }),
    };
  });
}
