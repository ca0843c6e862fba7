import { isCommonName } from './common-names.ts';
import { kindOfOrganization } from './organization-kinds.ts';
import type { Cluster } from './page-mention.ts';

/** Words that are a body by themselves where a page has said which: "the Board". */
const BODIES: ReadonlySet<string> = new Set('city town county state house board club team league committee panel center centre union hospital church mosque library museum institute district region community local news health department'.split(' '));
/** Buildings and streets that most towns have. */
const EVERYWHERE = /^(?:(?:city|town|village|county|civic|main|high|public|central|memorial|community|church|station|market|kings?|queens?) )*(?:hall|street|road|square|park|station|library|hospital|stadium|court|courthouse|jail|church|school|bridge|market|airport)$/;
/** Those of one country in another. */
const ABROAD = /\b(?:embassy|consulate)$/;

/** Whether a folded name is one that many bear, so that on two pages it rarely is of the same: "Kovac", "Supreme Court", "the Times", "City Hall". */
export function isSharedName({ type, country, sectors }: Cluster, name: string): boolean {
  const key = name.replace(/^the /, '');
  const isWord = !key.includes(' ');
  if (type === 'person') return isWord || (isCommonName(key) && country === null && sectors.length === 0);
  if (type === 'location') return EVERYWHERE.test(key) || ABROAD.test(key);
  if (type !== 'organization') return false;
  const kind = kindOfOrganization(key);
  return kind?.national === true || (isWord && (kind !== null || BODIES.has(key)));
}
