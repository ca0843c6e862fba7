import type { ExportFormat } from '@corpus/core';

/** Formats of this package; the first is the default. */
export const rssFormats = [
  { id: 'rss', name: 'RSS 2.0', extension: '.xml', mediaType: 'application/rss+xml' },
  { id: 'atom', name: 'Atom 1.0', extension: '.atom', mediaType: 'application/atom+xml' },
  { id: 'jsonfeed', name: 'JSON Feed 1.1', extension: '.json', mediaType: 'application/feed+json' },
] as const satisfies readonly ExportFormat[];

export type RssFormat = (typeof rssFormats)[number]['id'];
