import { createCorpusBuilder, parseSeed, processPage, type Entity, type EntityType, type EventMention, type Page } from '@corpus/core';
import { readPages } from './read-gold.ts';

/** Names of the types in the scorer's words. */
const TYPES: Readonly<Record<EntityType, string>> = {
  person: 'PERSON', organization: 'ORGANIZATION', location: 'LOCATION', nationality: 'NATIONALITY',
  event: 'EVENT', product: 'MISC', work: 'MISC', other: 'MISC',
};

/** Predictions for `eval/seeds/score.mjs`: every page on its own, entities and events merged over all of them. */
export async function* predictPages(gold: string, limit: number): AsyncGenerator<string> {
  const builder = createCorpusBuilder();
  const pages = new Map<string, Page>();
  for await (const { id, seed } of readPages(gold)) {
    if (pages.size >= limit) break;
    const page = processPage({ document: parseSeed(seed, { source: id }), url: null, publisher: null });
    pages.set(id, page);
    builder.add(page);
  }
  const merged = [...builder.finish()];
  const entities = new Map(merged.filter((record) => record.kind === 'entity').map((entity) => [entity.id as string, entity]));
  const eventOf = new Map(merged.filter((record) => record.kind === 'event-mention').map(({ id, eventId }) => [id, eventId]));
  for (const [id, page] of pages) yield JSON.stringify(describePage(id, page, entities, eventOf));
}

function describePage(id: string, page: Page, entities: ReadonlyMap<string, Entity>, eventOf: ReadonlyMap<string, string | null>): unknown {
  const { article, blocks, mentions } = page;
  return {
    id,
    lines: blocks.map(({ start, end, role }) => ({ start, end, role })),
    article: {
      title: article.title,
      dek: article.dek,
      byline: article.byline,
      authors: article.authors.map(({ name }) => name),
      captions: article.captions.map(({ text }) => text),
      paragraphs: article.paragraphs.map(({ start, end }) => page.document.text.slice(start, end)),
      tags: article.tags,
      related: article.related.map(({ title, date }) => ({ title: title?.text ?? null, date })),
    },
    mentions: mentions.map(({ start, end, type, form, entityId }) => ({ start, end, type: TYPES[type], form, entity: entityId })),
    entities: [...new Set(mentions.map(({ entityId }) => entityId))].flatMap((entityId) => {
      const entity = entityId === null ? undefined : entities.get(entityId);
      return entity === undefined ? [] : [{ id: entity.id, name: entity.name, type: TYPES[entity.type], country: entity.country }];
    }),
    events: page.eventMentions.map((mention) => describeEvent(mention, eventOf.get(mention.id) ?? null)),
  };
}

function describeEvent(mention: EventMention, cluster: string | null): unknown {
  const participant = ({ entityId, text, span }: EventMention['actors'][number]): unknown => ({ entity: entityId, text, ...span });
  return {
    trigger: { start: mention.trigger.start, end: mention.trigger.end },
    plover: mention.type,
    mode: mention.mode,
    cameo: mention.cameoCode,
    actors: mention.actors.map(participant),
    recipients: mention.recipients.map(participant),
    date: dateValue(mention.date),
    place: mention.location === null ? null : { entity: mention.location.entityId, text: mention.location.text },
    modality: mention.modality,
    related: mention.related,
    ...(cluster === null ? {} : { cluster }),
  };
}

/** The scorer's form of a date: a day, an ISO week, a month or a year, as exactly as it is known. */
function dateValue(date: EventMention['date']): string | null {
  if (date === null) return null;
  if (date.precision === 'year') return date.start.slice(0, 4);
  if (date.precision === 'month') return date.start.slice(0, 7);
  return date.precision === 'week' ? isoWeek(date.start) : date.start;
}

const DAY = 86_400_000;

/** ISO week of its Monday: "2023-W50". */
function isoWeek(monday: string): string {
  const thursday = Date.parse(`${monday}T00:00:00Z`) + 3 * DAY;
  const year = new Date(thursday).getUTCFullYear();
  return `${year}-W${String(1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY))).padStart(2, '0')}`;
}

