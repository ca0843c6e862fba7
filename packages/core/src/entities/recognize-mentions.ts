import type { Analysis } from '../language/analysis.ts';
import { loadWordClusters } from '../language/load-word-clusters.ts';
import type { BlockRole } from '../models/block.ts';
import { SequenceDecoder } from '../sequence/index.ts';
import type { RecognizedMention } from './recognized-mention.ts';
import { loadGazetteer } from './recognizer/load-gazetteer.ts';
import { loadMentionWeights } from './recognizer/load-mention-weights.ts';
import { mentionFeatures } from './recognizer/mention-features.ts';
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
  'title', 'dek', 'caption', 'paragraph', 'subheading', 'list-item', 'quote', 'correction', 'related-title', 'related-summary',
]);

let decoder: SequenceDecoder | undefined;

/** Recognises persons, organisations, locations and nationalities with the shipped weights. */
export function recognizeMentions(analysis: Analysis, options: RecognizeOptions = {}): RecognizedMention[] {
  const { roles = PROSE_ROLES } = options;
  decoder ??= new SequenceDecoder(loadMentionWeights());
  const page = readPageWords(analysis, loadWordClusters(), loadGazetteer());
  const { tokens, sentences, zones } = analysis;
  const labels = new Uint8Array(tokens.count);
  const confidences = new Float32Array(tokens.count);
  const mentions: RecognizedMention[] = [];
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const zone = zones[sentences.zone[sentence]!]!.kind;
    if (!roles.has(zone)) continue;
    const from = sentences.start[sentence]!;
    const to = sentences.end[sentence]!;
    decoder.decode(to - from, mentionFeatures(analysis, page, sentence), labels.subarray(from, to), confidences.subarray(from, to));
    for (const found of readMentions(labels, from, to)) {
      const mention = trimMention(found, page.words);
      if (mention === null) continue;
      const confidence = confidences.subarray(mention.start, mention.end).reduce((least, value) => Math.min(least, value), 1);
      mentions.push({ start: tokens.start[mention.start]!, end: tokens.end[mention.end - 1]!, type: mention.type, sentence, zone, confidence });
    }
  }
  return mentions;
}
