import type { PageEntity } from '../entities/index.ts';
import type { Analysis } from '../language/index.ts';
import type { Article, Block, Document, EventMention, Mention } from '../models/index.ts';

/** Everything that is known of one page before pages are merged. */
export interface Page {
  readonly document: Document;
  readonly blocks: readonly Block[];
  readonly article: Article;
  /** Null where the page's language is not read, or where only articles were asked for. */
  readonly analysis: Analysis | null;
  readonly mentions: readonly Mention[];
  readonly entities: readonly PageEntity[];
  /** `eventId` is null until events are merged. */
  readonly eventMentions: readonly EventMention[];
}
