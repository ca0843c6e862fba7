import type { Analysis } from '../language/analysis.ts';
import { loadWordClusters } from '../language/load-word-clusters.ts';
import { PROSE_ROLES } from '../language/select-zones.ts';
import { sentenceOf } from '../language/walk-tree.ts';
import type { BlockRole } from '../models/block.ts';
import type { RecognizedMention } from './recognized-mention.ts';
import { loadGazetteer } from './recognizer/load-gazetteer.ts';
import { loadMentionNetwork, loadMentionWeights, loadRevisionWeights } from './recognizer/load-mention-weights.ts';
import { OUTSIDE } from './recognizer/mention-labels.ts';
import { PageLabeler } from './recognizer/page-labeler.ts';
import { readPageWords } from './recognizer/page-words.ts';
import { settleMentions } from './recognizer/settle-mentions.ts';

/** Finds the names in an analysed page, in reading order, none overlapping. Another of this type may be passed to the pipeline. */
export type MentionRecognizer = (analysis: Analysis) => RecognizedMention[];

export interface RecognizeOptions {
  /** Roles of the blocks that are searched. Default: {@link PROSE_ROLES}. */
  readonly roles?: ReadonlySet<BlockRole>;
}

/** Confidence in a word that a rule makes part of a name, against the labels. */
const ADDED_CONFIDENCE = 0.7;

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
  return settleMentions(labels, searched, analysis, page).map(({ start, end, type }) => {
    const sentence = sentenceOf(analysis, start);
    let confidence = 1;
    for (let token = start; token < end; token++) confidence = Math.min(confidence, labels[token] === OUTSIDE ? ADDED_CONFIDENCE : confidences[token]!);
    return { start: tokens.start[start]!, end: tokens.end[end - 1]!, type, sentence, zone: zones[sentences.zone[sentence]!]!.kind, confidence };
  });
}
