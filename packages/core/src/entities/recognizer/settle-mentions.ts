import type { Analysis } from '../../language/analysis.ts';
import { addSyllables } from './add-syllables.ts';
import { joinCampuses } from './join-campuses.ts';
import type { PageWords } from './page-words.ts';
import { readMentions, type TokenMention } from './read-mentions.ts';
import { settleAbbreviations } from './settle-abbreviations.ts';
import { settleCountries } from './settle-countries.ts';
import { settleInstitution } from './settle-institution.ts';
import { trimMention } from './trim-mention.ts';

/** Reads the names off the labels of some sentences, by the rules that hold whatever was learned. */
export function settleMentions(labels: Uint8Array, searched: readonly number[], analysis: Analysis, page: PageWords): TokenMention[] {
  const { sentences } = analysis;
  const found = searched.flatMap((sentence) =>
    readMentions(labels, sentences.start[sentence]!, sentences.end[sentence]!).flatMap((mention) => {
      const trimmed = trimMention(mention, page.words);
      return trimmed === null ? [] : settleInstitution(addSyllables(trimmed, page.words, analysis), page.words);
    }),
  );
  const ranges = searched.map((sentence) => ({ start: sentences.start[sentence]!, end: sentences.end[sentence]! }));
  return settleCountries(settleAbbreviations(joinCampuses(found, page.words), page.words, ranges), page);
}
