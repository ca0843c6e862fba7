import type { MentionParticipant } from '../models/event.ts';
import type { Parties } from './candidate.ts';
import type { Cast } from './code-actor.ts';
import { MEETINGS } from './lexicon/code-sets.ts';


/** Leaves out the places in their own country where parties meet: nobody visits Texas as its guest ("Biden visited Brownsville"), but Kyiv may stand for Ukraine. */
export function leaveOutVenues(code: string, { actors, recipients, targets }: Parties, cast: Cast): Parties {
  if (!MEETINGS.test(code)) return { actors, recipients, targets };
  const all = [...actors, ...recipients];
  const isVenue = (party: MentionParticipant): boolean => {
    const place = party.entityId === null ? undefined : cast.entities.get(party.entityId);
    const isPlace = place !== undefined && place.latitude !== null && place.subtype !== 'country';
    return isPlace && all.some((other) => other !== party && other.country !== null && other.country === party.country);
  };
  return { actors: actors.filter((party) => !isVenue(party)), recipients: recipients.filter((party) => !isVenue(party)), targets };
}
