import type { Analysis } from '../language/analysis.ts';
import { loadWordClusters } from '../language/load-word-clusters.ts';
import { PROSE_ROLES } from '../language/select-zones.ts';
import { sentenceOf } from '../language/walk-tree.ts';
import type { BlockRole } from '../models/block.ts';
import type { RecognizedMention } from './recognized-mention.ts';
import { addSyllables } from './recognizer/add-syllables.ts';
import { joinCampuses } from './recognizer/join-campuses.ts';
import { loadGazetteer } from './recognizer/load-gazetteer.ts';
import { loadMentionNetwork, loadMentionWeights, loadRevisionWeights } from './recognizer/load-mention-weights.ts';
import { PageLabeler } from './recognizer/page-labeler.ts';
import { readPageWords } from './recognizer/page-words.ts';
import { readMentions } from './recognizer/read-mentions.ts';
import { settleInstitution } from './recognizer/settle-institution.ts';
import { settleAbbreviations } from './recognizer/settle-abbreviations.ts';
import { settleCountries } from './recognizer/settle-countries.ts';
import { trimMention } from './recognizer/trim-mention.ts';

/** Finds the names in an analysed page, in reading order, none overlapping. Another of this type may be passed to the pipeline. */
export type MentionRecognizer = (analysis: Analysis) => RecognizedMention[];

export interface RecognizeOptions {
  /** Roles of the blocks that are searched. Default: {@link PROSE_ROLES}. */
  readonly roles?: ReadonlySet<BlockRole>;
}

let labeler: PageLabeler | undefined;

/** Recognises persons, organisations, locations and nationalities with the shipped weights. */
export function recognizeMentions(analysis: Analysis, options: RecognizeOptions = {}): RecognizedMention[] {
  const { roles = PROSE_ROLES } = options;
  labeler ??= new PageLabeler(loadMentionWeights(), loadRevisionWeights(), loadMentionNetwork());
  const { tokens, sentences, zones } = analysis;
  const page = readPageWords(analysis, loadWordClusters(), loadGazetteer());
  const searched = Array.from({ length: sentences.count }, (_, sentence) => sentence).filter((sentence) =>
    roles.has(zones[sentences.zone[sentence]!]!.kind),
  );
  const { labels, confidences } = labeler.label(analysis, page, searched);
  const found = searched.flatMap((sentence) =>
    readMentions(labels, sentences.start[sentence]!, sentences.end[sentence]!).flatMap((mention) => {
      const trimmed = trimMention(mention, page.words);
      return trimmed === null ? [] : settleInstitution(addSyllables(trimmed, page.words, analysis), page.words);
    }),
  );
  return settleCountries(settleAbbreviations(joinCampuses(found, page.words), page), page).map(({ start, end, type }) => {
    const sentence = sentenceOf(analysis, start);
    return {
      start: tokens.start[start]!,
      end: tokens.end[end - 1]!,
      type,
      sentence,
      zone: zones[sentences.zone[sentence]!]!.kind,
      confidence: confidences.subarray(start, end).reduce((least, value) => Math.min(least, value), 1),
    };
  });
}
