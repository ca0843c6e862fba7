import type { EntitySubtype, Sector } from '../models/entity.ts';
import type { IsoDate } from '../models/formats.ts';
import { isInOffice } from './choose-person.ts';
import { isCommonName } from './common-names.ts';
import { type PageCountries, weighCountries } from './count-countries.ts';
import { CIVIC } from './describe-person.ts';
import type { Knowledge, KnowledgeEntry } from './knowledge/index.ts';
import { isAbbreviation } from './merge-organizations.ts';
import { kindOfOrganization } from './organization-kinds.ts';
import type { PageMention } from './page-mention.ts';

/** From this fame on a person or body is taken for what its name means, before the page is resolved. */
const FAMOUS = 8;
const KNOWN = 6;
/** Bodies that stand for the country they are of; companies and media are named everywhere. */
const STATE_BODIES: ReadonlySet<EntitySubtype | null> = new Set<EntitySubtype | null>(['government', 'ministry', 'parliament', 'court', 'police', 'military', 'university']);
/** Of former heads of state and the like. */
const ELITE: Sector = 'ELI';

/** Counts the countries of a page by its linked places and peoples, its statesmen and the bodies of its states: "Trump", "the White House". */
export function countStates(mentions: readonly PageMention[], knowledge: Knowledge, date: IsoDate | null): PageCountries {
  const statesmen = new Map<string, KnowledgeEntry>();
  for (const { type, key } of mentions) {
    const statesman = type === 'person' && key.includes(' ') ? findStatesman(key, knowledge, date) : null;
    if (statesman !== null) statesmen.set(key.split(' ').at(-1)!, statesman);
  }
  return weighCountries(mentions, (mention) => {
    if (mention.cluster?.entry?.type === 'location') return mention.cluster.entry;
    if (mention.type === 'person') return findStatesman(mention.key, knowledge, date) ?? statesmen.get(mention.key) ?? null;
    return mention.type === 'organization' ? findStateBody(mention, knowledge) : null;
  });
}

/** A famous statesman, or one in office on the day whose full name not many bear. */
function findStatesman(key: string, knowledge: Knowledge, date: IsoDate | null): KnowledgeEntry | null {
  const [known, other] = knowledge.find(key).filter((entry) => entry.type === 'person');
  if (known === undefined || !known.sectors.some((sector) => CIVIC.has(sector) || sector === ELITE)) return null;
  return known.fame >= FAMOUS || (other === undefined && key.includes(' ') && !isCommonName(key) && isInOffice(known, date)) ? known : null;
}

/** A body that no other country has one named like. */
function findStateBody({ key, text }: PageMention, knowledge: Knowledge): KnowledgeEntry | null {
  if (isAbbreviation(text) || kindOfOrganization(key)?.national === true) return null;
  const [known, other] = knowledge.find(key).filter((entry) => entry.type === 'organization');
  return known !== undefined && other === undefined && known.fame >= KNOWN && STATE_BODIES.has(known.subtype) ? known : null;
}
