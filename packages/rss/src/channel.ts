import { cleanLine } from './clean-text.ts';
import type { FeedItem } from './item.ts';
import type { ResolvedFeedOptions } from './options.ts';

/** A feed with its items, whatever the format. */
export interface Channel {
  readonly title: string;
  readonly link: string;
  readonly description: string;
  readonly self: string | null;
  readonly language: string | null;
  readonly author: string;
  /** The newest date among the items: no clock, so the same items give the same bytes. */
  readonly updated: string | null;
  readonly items: readonly FeedItem[];
}

export const GENERATOR = 'Corpus (@corpus/rss)';

function commonLanguage(items: readonly FeedItem[]): string | null {
  const languages = new Set(items.map((item) => item.language));
  const [language = null] = languages;
  return languages.size === 1 ? language : null;
}

export function createChannel(items: readonly FeedItem[], options: ResolvedFeedOptions): Channel {
  const dates = items.flatMap(({ published, updated }) => [published ?? '', updated ?? '']).sort();
  return {
    title: cleanLine(options.title),
    link: cleanLine(options.link),
    description: cleanLine(options.description),
    self: options.self === null ? null : cleanLine(options.self),
    language: options.language === null ? commonLanguage(items) : cleanLine(options.language),
    author: cleanLine(options.author),
    updated: dates.at(-1) || null,
    items,
  };
}
