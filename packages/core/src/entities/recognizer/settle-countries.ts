import { NAME_LISTS } from './gazetteer.ts';
import type { PageWords } from './page-words.ts';
import type { TokenMention } from './read-mentions.ts';

/** Names of countries and regions that are also those of persons, companies and papers. */
const SHARED_NAMES = new Set(['georgia', 'jordan', 'chad', 'kenya', 'india', 'asia', 'holland', 'emirates', 'atlantic', 'pacific']);

/**
 * Makes a name that is just that of a country a location, whatever else it was taken for: a country that acts is still the
 * country. Persons keep it if the page gives them a longer name with the same word ("Austin Ireland … Ireland said").
 */
export function settleCountries(mentions: readonly TokenMention[], page: PageWords): TokenMention[] {
  const inNames = new Set<number>();
  for (const { type, start, end } of mentions) {
    if (type !== 'person' || end - start === 1) continue;
    for (let token = start; token < end; token++) inNames.add(page.words[token]!.lower);
  }
  return mentions.map((mention) => {
    if (mention.type !== 'person' && mention.type !== 'organization') return mention;
    if (!isCountry(mention, page)) return mention;
    const isNamesake = mention.type === 'person' && inNames.has(page.words[mention.start]!.lower);
    return isNamesake ? mention : { ...mention, type: 'location' };
  });
}

function isCountry({ start, end }: TokenMention, { words, nameLists, namePart }: PageWords): boolean {
  const isWhole = end - start === 1 ? namePart[start] === 4 : namePart[start] === 1 && namePart[end - 1] === 3;
  return isWhole && (nameLists[start]! & NAME_LISTS.country) !== 0 && !SHARED_NAMES.has(words[start]!.lowerText);
}
