export type { Channel } from './channel.ts';
export { rssCommand } from './command.ts';
export { rssFormats, type RssFormat } from './format.ts';
export type { FeedItem } from './item.ts';
export type { ChannelOptions, FeedContent, FeedOptions, FeedSubject, FilterOptions } from './options.ts';
export { toAtom, toFeed, toJsonFeed, toRss } from './to-feed.ts';
