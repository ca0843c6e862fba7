import { WORD_LISTS } from './gazetteer.ts';
import type { PageWords } from './page-words.ts';
import type { TokenMention } from './read-mentions.ts';

/** Last words of the names of bodies that are no surnames. */
const INSTITUTIONS = new Set(
  ('school university college institute academy foundation council committee commission ministry association federation society corporation company ' +
    'agency party orchestra embassy union league alliance archive archives shimbun airlines airways').split(' '),
);

/** Makes a person whose last word says that it is a body one: "Hamad bin Abdullah School", "Miller Kaplan LLP". */
export function settleInstitution(mention: TokenMention, words: PageWords['words']): TokenMention {
  if (mention.type !== 'person' || mention.end - mention.start < 2 || words[mention.end]?.lowerText === '-') return mention;
  const { lowerText, lists } = words[mention.end - 1]!;
  return INSTITUTIONS.has(lowerText) || (lists & WORD_LISTS.organizationEnd) !== 0 ? { ...mention, type: 'organization' } : mention;
}
