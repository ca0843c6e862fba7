import { entityUri, type Article, type Author, type Mention } from '@corpus/core';
import type { NewsArticleLeaf, OrganizationLeaf, PersonLeaf, ThingLeaf, WebPageLeaf } from 'schema-dts';
import { articleReference, entityReference, omitUnknown, MENTION_TYPES } from './node.ts';

function author({ kind, name, role, affiliation }: Author): PersonLeaf | OrganizationLeaf {
  if (kind === 'organization') return { '@type': 'Organization', name };
  return omitUnknown({
    '@type': 'Person' as const,
    name,
    jobTitle: role,
    affiliation: affiliation && { '@type': 'Organization' as const, name: affiliation },
  });
}

/** Each entity named on the page once, under the name it has there. A nationality ("Malian") tells less than a name ("Mali"). */
function entitiesOf(mentions: readonly Mention[]): Map<string, ThingLeaf> {
  const named = new Map<string, ThingLeaf>();
  for (const { entityId, name, text, type } of mentions) {
    if (entityId === null) continue;
    const known = named.get(entityId);
    const entity = { '@type': MENTION_TYPES[type] as 'Thing', '@id': entityUri(entityId), name: name ?? text };
    if (known === undefined) named.set(entityId, entity);
    else if (known['@type'] === 'Thing') Object.assign(known, entity);
  }
  return named;
}

/** A page as schema.org NewsArticle; a page that is none (a list, a gallery …) as WebPage. */
export function articleNode(article: Article, mentions: readonly Mention[]): NewsArticleLeaf | WebPageLeaf {
  const entities = entitiesOf(mentions);
  const isArticle = article.pageType === 'article' || article.pageType === 'live-blog';
  const common = {
    ...articleReference(article.id),
    url: article.url,
    identifier: article.id,
    headline: article.title,
    description: article.dek,
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    inLanguage: article.language,
    author: article.authors.map(author),
    creditText: article.byline,
    publisher: article.publisher && { '@type': 'Organization' as const, name: article.publisher },
    keywords: article.tags,
    about: article.about.map((id) => entities.get(id) ?? entityReference(id)),
    mentions: [...entities.values()],
    correction: article.corrections.map(({ text }) => text),
  };
  if (!isArticle) return omitUnknown({ '@type': 'WebPage' as const, ...common, text: article.body });
  return omitUnknown({
    '@type': 'NewsArticle' as const,
    ...common,
    articleSection: article.section,
    dateline: article.dateline,
    wordCount: article.wordCount,
    articleBody: article.body,
  });
}
