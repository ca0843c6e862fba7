import { hashFields } from '@corpus/core';
import { cleanLine } from './clean-text.ts';
import { foldName } from './fold-name.ts';
import type { FeedItem } from './item.ts';
import type { ResolvedFeedOptions } from './options.ts';

/** A feed with its items, whatever the format. */
export interface Channel {
  /** The feed's own address, else a URN: feeds of other items have others. */
  readonly id: string;
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

/** Made of what the feed is about, and of nothing that changes from day to day. */
function identify({ self, title, link, of, entities, eventTypes, sections }: ResolvedFeedOptions): string {
  const filters = [entities, eventTypes, sections].map((values) => JSON.stringify(values.map(foldName).sort()));
  return self ?? `urn:corpus:feed:${hashFields([title, link, of, ...filters])}`;
}

export function createChannel(items: readonly FeedItem[], options: ResolvedFeedOptions): Channel {
  const dates = items.flatMap(({ published, updated }) => [published ?? '', updated ?? '']).sort();
  return {
    id: cleanLine(identify(options)),
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
