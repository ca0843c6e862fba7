import { describe, expect, it } from 'vitest';
import type { Cast, KnownEntity } from '../../src/events/code-actor.ts';
import { leaveOutVenues } from '../../src/events/leave-out-venues.ts';
import type { CountryCode, EntityId, MentionParticipant } from '../../src/models/index.ts';

const PLACES: Readonly<Record<string, Pick<KnownEntity, 'subtype' | 'country'>>> = {
  Texas: { subtype: 'region', country: 'USA' as CountryCode },
  Kyiv: { subtype: 'city', country: 'UKR' as CountryCode },
  Ukraine: { subtype: 'country', country: 'UKR' as CountryCode },
};
const id = (name: string): EntityId => `ent:${name}` as EntityId;
const entities = new Map(Object.entries(PLACES).map(([name, place]) => [id(name), { id: id(name), name, sectors: [], latitude: 0, longitude: 0, ...place } as KnownEntity]));
const cast: Cast = { mentions: [], entities, home: null, antecedentOf: () => null, pairOf: () => [] };
const party = (text: string, country: string | null): MentionParticipant => ({ span: { start: 0, end: 1 }, entityId: id(text), text, role: null, country: country as CountryCode | null, sectors: [] });

const hosts = (code: string, visitor: MentionParticipant, host: MentionParticipant): string[] =>
  leaveOutVenues(code, { actors: [visitor], recipients: [host], targets: [] }, cast).recipients.map(({ text }) => text);

describe('leaveOutVenues', () => {
  const biden = party('Biden', 'USA');
  it('takes no place of a visitor\'s own country for a host', () => expect(hosts('042', biden, party('Texas', 'USA'))).toEqual([]));
  it('lets a city abroad stand for its country', () => expect(hosts('042', biden, party('Kyiv', 'UKR'))).toEqual(['Kyiv']));
  it('keeps countries, and places of whom nothing is known', () => {
    expect(hosts('042', party('Zelensky', 'UKR'), party('Ukraine', 'UKR'))).toEqual(['Ukraine']);
    expect(hosts('042', party('somebody', null), party('Texas', 'USA'))).toEqual(['Texas']);
  });
  it('leaves other events alone', () => expect(hosts('190', biden, party('Texas', 'USA'))).toEqual(['Texas']));
});
