import { describeEvent, type EntityNames, type Event, type EventMention } from '@corpus/core';
import { countryCodeOf, omitEmpty, type FollowTheMoneyEntity, type FollowTheMoneySchema } from './entity.ts';

const DATE_LENGTH = { day: 'YYYY-MM-DD', week: 'YYYY-MM-DD', month: 'YYYY-MM', year: 'YYYY' } as const;
const ACTING: ReadonlySet<FollowTheMoneySchema | undefined> = new Set<FollowTheMoneySchema>(['Person', 'Organization', 'PublicBody', 'Company']);

/** What the entities that came before an event tell about its participants. */
export interface KnownEntities {
  readonly names: EntityNames;
  readonly schemas: ReadonlyMap<string, FollowTheMoneySchema>;
}

/** An event with all who take part in it; proof are the articles that report it. Dates are as short as what is known. */
export function eventToFollowTheMoney(event: Event, reports: readonly EventMention[], { names, schemas }: KnownEntities): FollowTheMoneyEntity {
  const participants = [...event.actors, ...event.recipients];
  const day = (value: string): string => value.slice(0, DATE_LENGTH[event.date?.precision ?? 'day'].length);
  return {
    id: event.id,
    schema: 'Event',
    properties: omitEmpty({
      name: [describeEvent(event, names)],
      startDate: [event.date && day(event.date.start)],
      endDate: [event.date && day(event.date.end)],
      location: [event.location && event.location.name],
      country: [countryCodeOf(event.location?.country ?? null)],
      involved: participants.map(({ entityId }) => (ACTING.has(schemas.get(entityId ?? '')) ? entityId : null)),
      keywords: [event.type, event.mode, ...event.contexts, event.modality, event.cameoCode && `CAMEO ${event.cameoCode}`],
      description: reports.map((report) => report.text),
      proof: reports.map((report) => report.articleId),
    }),
  };
}
