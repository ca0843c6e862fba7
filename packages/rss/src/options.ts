import { CorpusError, isoDate, PLOVER_TYPES, type PloverType } from '@corpus/core';

/** What the feed says of itself. */
export interface ChannelOptions {
  /** Default: "Corpus". */
  readonly title?: string;
  /** Page that the feed belongs to. Default: the home page of Corpus. */
  readonly link?: string;
  /** Default: "News articles, newest first." or "News events, newest first.". */
  readonly description?: string;
  /** Address of the feed itself. Default: null. */
  readonly self?: string | null;
  /** BCP 47 tag. Default: the language of the items, if they share one. */
  readonly language?: string | null;
  /** Who answers for the feed. Default: its title. */
  readonly author?: string;
}

/** Which items. Several values of one filter widen it, several filters narrow it. */
export interface FilterOptions {
  /** Ids or names of entities; case and diacritics do not matter. Default: any. */
  readonly entities?: readonly string[];
  /** PLOVER types of the events reported. Default: any. */
  readonly eventTypes?: readonly PloverType[];
  /** Sections of articles; case and diacritics do not matter. Default: any. */
  readonly sections?: readonly string[];
  /** First day, YYYY-MM-DD. Default: any. */
  readonly since?: string | null;
  /** The day after the last one, YYYY-MM-DD. Default: any. */
  readonly before?: string | null;
}

export const FEED_SUBJECTS = ['articles', 'events'] as const;
export type FeedSubject = (typeof FEED_SUBJECTS)[number];
export const FEED_CONTENTS = ['full', 'summary', 'none'] as const;
export type FeedContent = (typeof FEED_CONTENTS)[number];

export interface FeedOptions extends ChannelOptions, FilterOptions {
  /** What an item is. Default: "articles". */
  readonly of?: FeedSubject;
  /** How much of the text to give. Default: "full". */
  readonly content?: FeedContent;
  /** Most items, newest first. Default: 100. */
  readonly limit?: number;
}

/** Options with every default in place. */
export interface ResolvedFeedOptions extends Required<ChannelOptions>, Required<FilterOptions> {
  readonly of: FeedSubject;
  readonly content: FeedContent;
  readonly limit: number;
}

const HOME_PAGE = 'https://github.com/corpus-news/corpus';

function choose<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new CorpusError('OPTION_INVALID', `${option}: there is no "${value}" (there are ${choices.join(', ')})`);
  return choice;
}

function checkAddress(option: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new CorpusError('OPTION_INVALID', `${option}: "${value}" is no address (give one that starts with https://)`);
  }
  return value;
}

function checkDay(option: string, value: string | null): string | null {
  if (value !== null && !isoDate.is(value)) throw new CorpusError('OPTION_INVALID', `${option}: "${value}" is no day (give it as YYYY-MM-DD)`);
  return value;
}

/** Throws a CorpusError with code OPTION_INVALID on a value that makes no sense. */
export function resolveFeedOptions(options: FeedOptions = {}): ResolvedFeedOptions {
  const of = choose('of', options.of ?? 'articles', FEED_SUBJECTS);
  const { title = 'Corpus', link = HOME_PAGE, self = null, language = null, limit = 100, sections = [], eventTypes = [] } = options;
  if (of === 'events' && sections.length > 0) {
    throw new CorpusError('OPTION_INVALID', 'section: events have none (leave it out, or make a feed of articles)');
  }
  if (!(limit >= 0)) throw new CorpusError('OPTION_INVALID', `limit: "${limit}" is no number of items`);
  return {
    of,
    title,
    link: checkAddress('link', link),
    description: options.description ?? `News ${of}, newest first.`,
    self: self === null ? null : checkAddress('self', self),
    language,
    author: options.author ?? title,
    entities: options.entities ?? [],
    eventTypes: eventTypes.map((type) => choose('event-type', type, PLOVER_TYPES)),
    sections,
    since: checkDay('since', options.since ?? null),
    before: checkDay('before', options.before ?? null),
    content: choose('content', options.content ?? 'full', FEED_CONTENTS),
    limit,
  };
}
