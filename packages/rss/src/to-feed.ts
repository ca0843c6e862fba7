import type { CorpusRecord } from '@corpus/core';
import { createChannel, type Channel } from './channel.ts';
import { collectItems } from './collect-items.ts';
import type { RssFormat } from './format.ts';
import { resolveFeedOptions, type FeedOptions } from './options.ts';
import { stringifyAtom } from './stringify-atom.ts';
import { stringifyJsonFeed } from './stringify-json-feed.ts';
import { stringifyRss } from './stringify-rss.ts';

const STRINGIFY = {
  rss: stringifyRss,
  atom: stringifyAtom,
  jsonfeed: stringifyJsonFeed,
} as const satisfies Record<RssFormat, (channel: Channel) => string>;

/** Reads all records and writes one feed of the newest items; tells how many there are. */
export async function writeFeed(
  records: AsyncIterable<CorpusRecord>,
  format: RssFormat,
  options: FeedOptions,
): Promise<{ readonly text: string; readonly items: number }> {
  const resolved = resolveFeedOptions(options);
  const channel = createChannel(await collectItems(records, resolved), resolved);
  return { text: STRINGIFY[format](channel), items: channel.items.length };
}

/** Writes a feed of the newest items, in one piece once all records are read. */
export async function* toFeed(records: AsyncIterable<CorpusRecord>, format: RssFormat, options: FeedOptions = {}): AsyncGenerator<string> {
  yield (await writeFeed(records, format, options)).text;
}

/** RSS 2.0. */
export const toRss = (records: AsyncIterable<CorpusRecord>, options?: FeedOptions): AsyncGenerator<string> => toFeed(records, 'rss', options);
/** Atom 1.0. */
export const toAtom = (records: AsyncIterable<CorpusRecord>, options?: FeedOptions): AsyncGenerator<string> => toFeed(records, 'atom', options);
/** JSON Feed 1.1. */
export const toJsonFeed = (records: AsyncIterable<CorpusRecord>, options?: FeedOptions): AsyncGenerator<string> => toFeed(records, 'jsonfeed', options);
