import type { Analysis } from '../language/analysis.ts';
import { loadWordClusters } from '../language/load-word-clusters.ts';
import type { BlockRole } from '../models/block.ts';
import type { RecognizedMention } from './recognized-mention.ts';
import { loadGazetteer } from './recognizer/load-gazetteer.ts';
import { loadMentionWeights } from './recognizer/load-mention-weights.ts';
import { PageLabeler } from './recognizer/page-labeler.ts';
import { readPageWords } from './recognizer/page-words.ts';
import { readMentions } from './recognizer/read-mentions.ts';
import { trimMention } from './recognizer/trim-mention.ts';

/** Finds the names in an analysed page, in reading order, none overlapping. Another of this type may be passed to the pipeline. */
export type MentionRecognizer = (analysis: Analysis) => readonly RecognizedMention[];

export interface RecognizeOptions {
  /** Roles of the blocks that are searched. Default: {@link PROSE_ROLES}. */
  readonly roles?: ReadonlySet<BlockRole>;
}

/** Blocks that are written by people about the world: never chrome, and credits only by their own grammar. */
export const PROSE_ROLES: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'title', 'dek', 'caption', 'paragraph', 'subheading', 'list-item', 'quote', 'correction', 'related-title', 'related-summary', 'section', 'related-kicker', 'tags',
]);

let labeler: PageLabeler | undefined;

/** Recognises persons, organisations, locations and nationalities with the shipped weights. */
export function recognizeMentions(analysis: Analysis, options: RecognizeOptions = {}): RecognizedMention[] {
  const { roles = PROSE_ROLES } = options;
  labeler ??= new PageLabeler(loadMentionWeights(), null);
  const { tokens, sentences, zones } = analysis;
  const page = readPageWords(analysis, loadWordClusters(), loadGazetteer());
  const searched = Array.from({ length: sentences.count }, (_, sentence) => sentence).filter((sentence) =>
    roles.has(zones[sentences.zone[sentence]!]!.kind),
  );
  const { labels, confidences } = labeler.label(analysis, page, searched);
  const mentions: RecognizedMention[] = [];
  for (const sentence of searched) {
    const zone = zones[sentences.zone[sentence]!]!.kind;
    for (const found of readMentions(labels, sentences.start[sentence]!, sentences.end[sentence]!)) {
      const mention = trimMention(found, page.words);
      if (mention === null) continue;
      const confidence = confidences.subarray(mention.start, mention.end).reduce((least, value) => Math.min(least, value), 1);
      mentions.push({ start: tokens.start[mention.start]!, end: tokens.end[mention.end - 1]!, type: mention.type, sentence, zone, confidence });
    }
  }
  return mentions;
}
