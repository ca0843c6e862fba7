import { CAMEO_ACTOR_CODES, countryByAlpha3, SUPRANATIONAL_CODES } from '@corpus/core/ontology';
import { participantName, type EntityNames, type Participant, type Sector } from '@corpus/core';

/** CAMEO 1.1b3 role of a PLOVER 0.8 sector, where CAMEO has one. PLOVER's MED is medical, CAMEO's MED is media. */
const ROLES: Partial<Record<Sector, string>> = {
  GOV: 'GOV', MIL: 'MIL', COP: 'COP', JUD: 'JUD', LEG: 'LEG', PRM: 'UAF', REB: 'REB', SPY: 'SPY', UAF: 'UAF', OPP: 'OPP', AGR: 'AGR',
  BUS: 'BUS', CRM: 'CRM', CVL: 'CVL', EDU: 'EDU', ELI: 'ELI', LAB: 'LAB', REF: 'REF', JRN: 'MED', MED: 'HLH', SOC: 'CVL',
};
const MOST_ROLES = 3;
/** "IGO" or "NGO" at the head of an organization's code, and what follows it. */
const KIND = [0, 3] as const;
const GROUP = [3, 6] as const;

/** CAMEO codes of organizations by name: "United Nations" is IGOUNO. */
const ORGANIZATIONS = new Map(
  CAMEO_ACTOR_CODES.filter(({ scope }) => scope === 'organization').map(({ name, code }) => [name.replace(/ \(.*/, '').toLowerCase(), code]),
);

/** The actor columns of a GDELT event; "" where unknown. */
export interface GdeltActor {
  readonly code: string;
  readonly name: string;
  readonly country: string;
  readonly group: string;
  readonly roles: readonly string[];
}

/** Codes a participant as GDELT does: an organization by its own code, anyone else by country and roles. */
export function toGdeltActor(participant: Participant | undefined, names: EntityNames): GdeltActor {
  if (participant === undefined) return { code: '', name: '', country: '', group: '', roles: [] };
  const name = participantName(participant, names).toUpperCase();
  const code = participant.country ?? '';
  const sectorRoles = participant.sectors.flatMap((sector) => ROLES[sector] ?? []);
  const organization = ORGANIZATIONS.get(name.toLowerCase()) ?? (code === 'UNO' ? 'IGOUNO' : null);
  if (organization !== null) {
    const roles = [...new Set([organization.slice(...KIND), ...sectorRoles])].slice(0, MOST_ROLES);
    return { code: organization, name, country: '', group: organization.slice(...GROUP), roles };
  }
  const country = code === 'EUR' ? code : (countryByAlpha3(code)?.cameo ?? '');
  const standIn = country === '' && code in SUPRANATIONAL_CODES ? [code] : [];
  const roles = [...new Set([...standIn, ...sectorRoles])].slice(0, MOST_ROLES);
  return { code: country + roles.join(''), name, country, group: '', roles };
}
