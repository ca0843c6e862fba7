import type { CountryCode, IsoDate } from '../models/formats.ts';
import type { PageCountries } from './count-countries.ts';
import type { Knowledge, KnowledgeEntry } from './knowledge/index.ts';
import { foldOffice } from './knowledge/office-names.ts';
import type { PageMention } from './page-mention.ts';
import { keyOfName, readPersonName, sameFullName, type PersonName } from './person-name.ts';

/** From this fame on a person is linked without further evidence. */
export const FAMOUS = 8;
/** A surname of this length is linked alone to the one known holder of an office who bears it. */
const DISTINCT_LENGTH = 5;

/** What a page tells of a person beside the name. */
export interface PersonEvidence {
  /** The country that the roles of the person are of. */
  readonly country: CountryCode | null;
  readonly countries: PageCountries;
  /** Day of the page. */
  readonly date: IsoDate | null;
}

/** The known person that a name means on this page; null if none fits, or more than one. */
export function choosePerson(name: PersonName, mentions: readonly PageMention[], knowledge: Knowledge, { country, countries, date }: PersonEvidence): KnowledgeEntry | null {
  const fitting = personsNamed(name, knowledge).filter((entry) => {
    const current = name.words.length === 1 && name.family.length >= DISTINCT_LENGTH && isInOffice(entry, date);
    const supported = current || countries.has(entry.country) || mentions.some((mention) => mention.role !== null && holdsOffice(entry, mention.role.text, date));
    if (entry.fame >= FAMOUS) return country === null || country === entry.country || supported;
    if (country !== null && country.length === 3 && country !== entry.country && !supported) return false;
    return supported || country === entry.country;
  });
  return fitting.length === 1 || (fitting[0]?.fame ?? 0) > (fitting[1]?.fame ?? 0) ? fitting[0]! : null;
}

/** Known persons of this very name, "Jr" and all, else of the name without it. */
export function personsCalled(name: PersonName, knowledge: Knowledge): KnowledgeEntry[] {
  const whole = name.suffix === null ? [] : personsUnder(keyOfName(name), knowledge);
  return whole.length > 0 ? whole : personsUnder(name.words.join(' '), knowledge);
}

function personsUnder(key: string, knowledge: Knowledge): KnowledgeEntry[] {
  return knowledge.find(key).filter((entry) => entry.type === 'person');
}

/** Known persons of this name; of a full name also those whose printed form differs a little: "Steve Mnuchin". */
function personsNamed(name: PersonName, knowledge: Knowledge): KnowledgeEntry[] {
  const exact = personsCalled(name, knowledge);
  if (exact.length > 0 || name.words.length < 2) return exact;
  return knowledge.find(name.family).filter((entry) => entry.type === 'person' && sameFullName(readPersonName(entry.name), name));
}

/** Whether a person holds an office on the day. */
export function isInOffice(entry: KnowledgeEntry, date: IsoDate | null): boolean {
  return date !== null && entry.offices.some(({ from, to }) => from <= date && (to === null || date < to));
}

function holdsOffice(entry: KnowledgeEntry, printed: string, date: IsoDate | null): boolean {
  const role = foldOffice(printed);
  return entry.offices.some(({ title, from, to }) => {
    const office = foldOffice(title);
    const folded = role.endsWith(office) || foldOffice(printed.split(' ').slice(-2).join(' ')) === office;
    return folded && (date === null || (from <= date && (to === null || date < to)));
  });
}
