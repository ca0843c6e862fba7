import type { Sector } from '../models/entity.ts';
import type { CountryCode } from '../models/formats.ts';
import type { PageCountries } from './count-countries.ts';
import { findEmployer, findPaper } from './find-employer.ts';
import { isTaggedByParty } from './is-tagged-by-party.ts';
import type { Cluster, PageMention } from './page-mention.ts';
import type { Role } from './read-role.ts';
import { ROLE_HEADS, TRAVELLER_HEADS } from './role-words.ts';

/** Sectors of those who serve a state: on a page about one country they serve that one. */
export const CIVIC: ReadonlySet<Sector | null> = new Set<Sector | null>(['GOV', 'LEG', 'JUD', 'COP', 'MIL', 'PTY']);

/** Sets country and sectors of a person: those of the knowledge base, else what is printed with the names, `told` first. */
export function describePerson(text: string, cluster: Cluster, mentions: readonly PageMention[], told: () => CountryCode | null, countries: PageCountries): void {
  const { entry } = cluster;
  if (entry !== null) {
    cluster.country = entry.country;
    cluster.sectors = entry.sectors;
    return;
  }
  const roles = cluster.mentions.flatMap((mention) => mention.role ?? []);
  const sectors = sectorsOf(roles);
  cluster.sectors = sectors.length > 0 ? sectors : sectorsBeside(text, cluster, mentions);
  cluster.country = told() ?? homeOf(roles, countries);
}

/** The sectors of roles. An office with its body tells more than the bare one: "University President" than "President". */
function sectorsOf(roles: readonly Role[]): Sector[] {
  const isUsual = ({ head, sector }: Role) => sector === (ROLE_HEADS.get(head) ?? null);
  const placed = new Set(roles.filter((role) => role.sector !== null && !isUsual(role)).map(({ head }) => head));
  return [...new Set(roles.flatMap((role) => (role.sector === null || (isUsual(role) && placed.has(role.head)) ? [] : role.sector)))];
}

/** Sectors of a person without a role: those of the employer, or of a legislator. */
function sectorsBeside(text: string, cluster: Cluster, mentions: readonly PageMention[]): readonly Sector[] {
  for (const { index, end } of cluster.mentions) {
    if (isTaggedByParty(text, end)) return ['LEG'];
    const employer = findEmployer(text, mentions, index) ?? findPaper(text, mentions, index);
    const [sector] = employer?.cluster?.sectors ?? [];
    if (sector !== undefined) return [sector];
  }
  return [];
}

/** The country of the page that those who bear these roles are of; those whose work is abroad are of none that a page tells. */
function homeOf(roles: readonly Role[], { sole, only }: PageCountries): CountryCode | null {
  const settled = roles.filter(({ sector, head }) => sector !== 'JRN' && !TRAVELLER_HEADS.has(head));
  if (settled.some(({ sector }) => CIVIC.has(sector))) return sole;
  return settled.length > 0 ? only : null;
}
