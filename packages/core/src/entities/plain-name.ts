import { kindOfOrganization } from './organization-kinds.ts';

const LEGAL_FORMS = / (?:inc|corp|corporation|co|cos|company|ltd|limited|plc|llc|gmbh|ag|sa|spa|holdings|group)$/;

/** A name without article and legal form, in American spelling, "and" for "&"; the form stays where nothing else tells the name from a common noun: "News Corp". */
export function plainName(key: string): string {
  const plain = key.replace(/^the /, '').replace(/^united states /, 'us ').replace(/\bdefence\b/, 'defense').replace(/organisation\b/, 'organization').replace(/\bcentre\b/, 'center').replaceAll(' & ', ' and ');
  const bare = plain.replace(LEGAL_FORMS, '');
  const isNoun = !bare.includes(' ') && kindOfOrganization(bare) !== null;
  return bare.length > 3 && !isNoun ? bare : plain;
}

const COMPANY_FORMS = / (?:inc|corp|corporation|co|cos|company|ltd|limited|plc|llc|gmbh|holdings|(?:investment|media|financial|energy|insurance|hotel|property|technology|label) group)$/;

/** Whether a folded name ends in the legal form of a company. */
export function hasLegalForm(key: string): boolean {
  return COMPANY_FORMS.test(key);
}
