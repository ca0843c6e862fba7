import type { Article } from '../models/article.ts';
import type { Document } from '../models/document.ts';
import { type IsoDate, isoDate } from '../models/formats.ts';

/** The day that a page is of, from which its times count: that of its publication, else of its header; null if it tells none. */
export function pageDate(document: Pick<Document, 'date'>, article: Pick<Article, 'datePublished'>): IsoDate | null {
  return isoDate.if(article.datePublished?.slice(0, 10)) ?? document.date;
}
