import { CorpusError, type CommandOptionValues, type Exporter, type ExportTarget, type PloverType } from '@corpus/core';
import type { RssFormat } from './format.ts';
import { resolveFeedOptions, type FeedContent, type FeedOptions, type FeedSubject } from './options.ts';
import { writeFeed } from './to-feed.ts';

/** The options as given; {@link resolveFeedOptions} checks their values. */
function readOptions(values: CommandOptionValues, target: ExportTarget): FeedOptions {
  const text = <Name extends keyof FeedOptions>(name: string, option: Name): Partial<Record<Name, string>> => {
    const value = values[name];
    return typeof value === 'string' ? ({ [option]: value } as Record<Name, string>) : {};
  };
  const list = (name: string): readonly string[] => (values[name] ?? []) as readonly string[];
  return {
    ...text('title', 'title'),
    ...text('link', 'link'),
    ...text('description', 'description'),
    ...text('self', 'self'),
    ...text('language', 'language'),
    ...text('author', 'author'),
    ...text('since', 'since'),
    ...text('before', 'before'),
    ...(text('of', 'of') as { of?: FeedSubject }),
    ...(text('content', 'content') as { content?: FeedContent }),
    entities: list('entity'),
    eventTypes: list('event-type').map((type) => type.toUpperCase() as PloverType),
    sections: list('section'),
    ...(target.limit === null ? {} : { limit: target.limit }),
  };
}

/** Picks the exporter that the command line asks for. */
export function createRssExporter(values: CommandOptionValues, target: ExportTarget): Exporter {
  if (target.fields !== null) throw new CorpusError('OPTION_INVALID', '--fields does not go with feeds (see --content)');
  const options = readOptions(values, target);
  resolveFeedOptions(options);
  const file = target.kind === 'folder' ? `feed${target.format.extension}` : null;
  return async function* (records) {
    const { text, items } = await writeFeed(records, target.format.id as RssFormat, options);
    yield { file, text, articles: items };
  };
}
