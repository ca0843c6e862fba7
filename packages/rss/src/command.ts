import type { ExporterCommand } from '@corpus/core';
import manifest from '../package.json' with { type: 'json' };
import { rssFormats } from './format.ts';

/** The exporter as a program. Loads nothing until it runs. */
export const rssCommand: ExporterCommand = {
  name: 'corpus-rss',
  version: manifest.version,
  summary: 'Turns pages into a feed of the newest articles or events.',
  formats: rssFormats,
  limits: 'items',
  /** The categories of an article are entities that it is about. */
  needs: (values) => (values['of'] === 'events' || values['event-type'] !== undefined ? 'events' : 'entities'),
  options: {
    title: { type: 'string', value: 'text', description: 'Title of the feed. Default: Corpus.' },
    link: { type: 'string', value: 'url', description: 'Page that the feed belongs to.' },
    description: { type: 'string', value: 'text', description: 'What the feed is about.' },
    self: { type: 'string', value: 'url', description: 'Address of the feed itself.' },
    language: { type: 'string', value: 'tag', description: 'Language of the feed. Default: that of its items, if they share one.' },
    author: { type: 'string', value: 'name', description: 'Who answers for the feed. Default: its title.' },
    of: { type: 'string', value: 'what', description: 'What an item is: articles (default) or events.' },
    content: { type: 'string', value: 'how', description: 'How much text: full (default), summary or none.' },
    entity: { type: 'string', value: 'name', multiple: true, description: 'Items with this entity only, by id or any name.' },
    'event-type': { type: 'string', value: 'type', multiple: true, description: 'Items with an event of this PLOVER type only.' },
    section: { type: 'string', value: 'name', multiple: true, description: 'Articles of this section only.' },
    since: { type: 'string', value: 'day', description: 'Nothing before this day, YYYY-MM-DD.' },
    before: { type: 'string', value: 'day', description: 'Nothing of this day or later, YYYY-MM-DD.' },
  },
  createExporter: async (values, target) => {
    const { createRssExporter } = await import('./create-exporter.ts');
    return createRssExporter(values, target);
  },
};
