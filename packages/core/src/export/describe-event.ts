import type { Event } from '../models/index.ts';

type Described = Pick<Event, 'type' | 'mode' | 'modality' | 'location'> & {
  readonly actors: readonly DescribedParticipant[];
  readonly recipients: readonly DescribedParticipant[];
};

interface DescribedParticipant {
  readonly entityId: string | null;
  readonly text: string;
}

/** Name to show for an entity id; null or undefined where it is not known. */
export type EntityNames = Pick<ReadonlyMap<string, string>, 'get'>;

const NO_NAMES: EntityNames = new Map<string, string>();

/** The entity's name where it is known, else the words of the page. */
export function participantName(participant: DescribedParticipant, names: EntityNames = NO_NAMES): string {
  return (participant.entityId !== null && names.get(participant.entityId)) || participant.text;
}

/**
 * An event in one line: "Russia → Ukraine: assault (drone) in Kyiv", "Vladimir Putin, Assimi Goita: consult (phone)".
 * Whatever did not simply happen says so: "consult (visit, future)".
 */
export function describeEvent(event: Described, names: EntityNames = NO_NAMES): string {
  const list = (participants: readonly DescribedParticipant[]): string =>
    [...new Set(participants.map((participant) => participantName(participant, names)))].join(', ');
  const qualities = [event.mode, event.modality === 'actual' ? null : event.modality].filter((quality) => quality !== null);
  const recipients = list(event.recipients);
  const who = `${list(event.actors)}${recipients === '' ? '' : ` → ${recipients}`}`.trimStart();
  const what = event.type.toLowerCase() + (qualities.length > 0 ? ` (${qualities.join(', ')})` : '');
  const where = event.location === null ? '' : ` in ${event.location.name}`;
  return `${who === '' ? '' : `${who}: `}${what}${where}`;
}
