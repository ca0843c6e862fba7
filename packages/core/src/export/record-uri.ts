import type { Article, Event } from '../models/index.ts';

const WIKIDATA = 'http://www.wikidata.org/entity/';

/** The article's own address, else a URN made of its id, which is the same wherever the page lies. */
export function articleUri(article: Pick<Article, 'id' | 'url'>): string {
  return article.url ?? `urn:corpus:article:${article.id}`;
}

/** Wikidata's name of the entity where it has one, else a URN. Keys of a user's own table are percent-encoded. */
export function entityUri(id: string): string {
  if (id.startsWith('wd:')) return WIKIDATA + id.slice('wd:'.length);
  return `urn:corpus:${id.split(':').map((part) => encodeURIComponent(part.toWellFormed())).join(':')}`;
}

export function eventUri(event: Pick<Event, 'id'>): string {
  return `urn:corpus:${event.id}`;
}
