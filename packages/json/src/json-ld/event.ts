import { describeEvent, eventUri, participantName, type EntityNames, type Event, type EventMention, type Participant } from '@corpus/core';
import type { EventLeaf, PlaceLeaf, PropertyValueLeaf, ThingLeaf } from 'schema-dts';
import { articleReference, entityReference, omitUnknown } from './node.ts';

function place({ location }: Event): PlaceLeaf | null {
  if (location === null) return null;
  const { name, country, latitude, longitude, entityId } = location;
  return omitUnknown({
    '@type': 'Place' as const,
    '@id': entityId === null ? null : entityReference(entityId)['@id'],
    name,
    address: country && { '@type': 'PostalAddress' as const, addressCountry: country },
    geo: latitude === null || longitude === null ? null : { '@type': 'GeoCoordinates' as const, latitude, longitude },
  });
}

function code(propertyID: string, value: string): PropertyValueLeaf {
  return { '@type': 'PropertyValue', propertyID, value };
}

const isLinked = ({ entityId }: Participant): boolean => entityId !== null;

/**
 * An event as schema.org Event. Actors that are known entities are its performers; whom it is done to, and whoever is no
 * known entity, it is about. `subjectOf` lists the articles that report it.
 */
export function eventNode(event: Event, reports: readonly EventMention[], names: EntityNames): EventLeaf {
  const unlinked = (participant: Participant): ThingLeaf => ({ '@type': 'Thing', name: participantName(participant, names) });
  const reference = ({ entityId }: Participant): ReturnType<typeof entityReference> => entityReference(entityId ?? '');
  return omitUnknown({
    '@type': 'Event' as const,
    '@id': eventUri(event),
    name: describeEvent(event, names),
    startDate: event.date && event.date.start,
    endDate: event.date && event.date.end,
    location: place(event),
    performer: event.actors.filter(isLinked).map(reference),
    about: [
      ...event.recipients.filter(isLinked).map(reference),
      ...[...event.actors, ...event.recipients].filter((participant) => !isLinked(participant)).map(unlinked),
    ],
    keywords: [event.type, ...(event.mode === null ? [] : [event.mode]), ...event.contexts, event.modality],
    identifier: [code('PLOVER', event.type), ...(event.cameoCode === null ? [] : [code('CAMEO', event.cameoCode)])],
    subjectOf: [...new Set(reports.map(({ articleId }) => articleId))].map(articleReference),
  });
}
