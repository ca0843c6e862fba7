import { participantName, type EntityNames, type Event, type Participant } from '@corpus/core';
import type { Column } from '../column.ts';

/** What an event and a report of it have in common, with the names of the entities so far. */
export interface CodingRow {
  readonly coding: Pick<Event, 'type' | 'mode' | 'contexts' | 'cameoCode' | 'modality' | 'date' | 'location' | 'size' | 'actors' | 'recipients'>;
  readonly names: EntityNames;
}

function participantColumns(
  plural: string,
  singular: string,
  what: string,
  pick: (row: CodingRow) => readonly Participant[],
): Column<CodingRow>[] {
  return [
    { name: plural, type: 'list', description: `${what}: names.`, get: (row) => pick(row).map((participant) => participantName(participant, row.names)) },
    { name: `${singular}_ids`, type: 'list', description: 'Their entities.', get: (row) => pick(row).map((participant) => participant.entityId) },
    { name: `${singular}_texts`, type: 'list', description: 'Their words.', get: (row) => pick(row).map((participant) => participant.text) },
    { name: `${singular}_roles`, type: 'list', description: 'Offices printed with them.', get: (row) => pick(row).map((participant) => participant.role) },
    { name: `${singular}_countries`, type: 'list', description: 'Countries they act for.', get: (row) => pick(row).map((participant) => participant.country) },
    {
      name: `${singular}_sectors`, type: 'list', description: 'PLOVER sectors of each, separated by spaces.',
      get: (row) => pick(row).map((participant) => (participant.sectors.length > 0 ? participant.sectors.join(' ') : null)),
    },
  ];
}

export const codingColumns: readonly Column<CodingRow>[] = [
  { name: 'type', type: 'string', description: 'PLOVER 0.8 event type.', get: ({ coding }) => coding.type },
  { name: 'mode', type: 'string', description: 'PLOVER mode.', get: ({ coding }) => coding.mode },
  { name: 'contexts', type: 'list', description: 'PLOVER contexts.', get: ({ coding }) => coding.contexts },
  { name: 'cameo_code', type: 'string', description: 'CAMEO code; read it as text, its leading zero counts.', get: ({ coding }) => coding.cameoCode },
  { name: 'modality', type: 'string', description: 'actual, historical, future, hypothetical or negated.', get: ({ coding }) => coding.modality },
  { name: 'date_start', type: 'date', description: 'First day.', get: ({ coding }) => coding.date && coding.date.start },
  { name: 'date_end', type: 'date', description: 'Last day.', get: ({ coding }) => coding.date && coding.date.end },
  { name: 'date_precision', type: 'string', description: 'day, week, month or year.', get: ({ coding }) => coding.date && coding.date.precision },
  { name: 'date_basis', type: 'string', description: 'explicit, relative (to the page date) or publication.', get: ({ coding }) => coding.date && coding.date.basis },
  { name: 'date_text', type: 'string', description: 'The words it was read from.', get: ({ coding }) => coding.date && coding.date.text },
  ...participantColumns('actors', 'actor', 'Who acts', ({ coding }) => coding.actors),
  ...participantColumns('recipients', 'recipient', 'Who is acted on', ({ coding }) => coding.recipients),
  { name: 'location_name', type: 'string', description: 'Where it happened.', get: ({ coding }) => coding.location && coding.location.name },
  { name: 'location_id', type: 'string', description: 'That place as an entity.', get: ({ coding }) => coding.location && coding.location.entityId },
  { name: 'location_text', type: 'string', description: 'The words.', get: ({ coding }) => coding.location && coding.location.text },
  { name: 'location_country', type: 'string', description: 'ISO 3166-1 alpha-3.', get: ({ coding }) => coding.location && coding.location.country },
  { name: 'location_admin1', type: 'string', description: 'First-level division.', get: ({ coding }) => coding.location && coding.location.admin1 },
  { name: 'location_latitude', type: 'number', description: 'WGS 84; empty where unknown.', get: ({ coding }) => coding.location && coding.location.latitude },
  { name: 'location_longitude', type: 'number', description: 'WGS 84; empty where unknown.', get: ({ coding }) => coding.location && coding.location.longitude },
  { name: 'location_precision', type: 'string', description: 'facility, city, region, country or unknown.', get: ({ coding }) => coding.location && coding.location.precision },
  { name: 'size_dead', type: 'integer', description: 'Killed.', get: ({ coding }) => coding.size && coding.size.dead },
  { name: 'size_injured', type: 'integer', description: 'Injured.', get: ({ coding }) => coding.size && coding.size.injured },
  { name: 'size_arrested', type: 'integer', description: 'Arrested or detained.', get: ({ coding }) => coding.size && coding.size.arrested },
  { name: 'size_participants', type: 'integer', description: 'Taking part.', get: ({ coding }) => coding.size && coding.size.participants },
];
