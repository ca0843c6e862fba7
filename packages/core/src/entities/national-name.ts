import { countryByAlpha3 } from '../ontology/countries.ts';
import { foldName } from './fold-name.ts';
import type { Cluster } from './page-mention.ts';

/** Chambers and courts that nothing but their country tells apart. */
const GENERIC = /^(?:senate|parliament|supreme court|constitutional court|high court|national assembly|house of representatives)$/;
const WITH_ARTICLE = /^United|s$|Republic$/;

/** The name to show of a body that every country has: "Senate of Nigeria" where pages print "Senate"; any other as it is printed. */
export function nationalName({ body, country }: Cluster, printed: string): string {
  if (body === null || country === null || !GENERIC.test(foldName(printed))) return printed;
  const name = countryByAlpha3(country)?.name;
  return name === undefined ? printed : `${printed} of ${WITH_ARTICLE.test(name) ? 'the ' : ''}${name}`;
}
