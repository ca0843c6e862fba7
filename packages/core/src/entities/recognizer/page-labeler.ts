import type { Analysis } from '../../language/analysis.ts';
import { type AddScores, SequenceDecoder, type SequenceWeights, type WriteFeatures } from '../../sequence/index.ts';
import { mentionFeatures } from './mention-features.ts';
import { MentionNetwork } from './mention-network.ts';
import type { MentionNetworkWeights } from './mention-network-weights.ts';
import { type LabeledTokens, PageVotes } from './page-votes.ts';
import type { PageWords } from './page-words.ts';
import { revisionFeatures } from './revision-features.ts';

/**
 * Labels the words of a page in two passes: each sentence by itself, then in the light of the whole page. In the second
 * pass a network has a say too.
 */
export class PageLabeler {
  readonly #first: SequenceDecoder;
  readonly #second: SequenceDecoder | null;
  readonly #network: MentionNetwork | null;

  /** Without `revision` there is no second pass, without `network` it decides alone. */
  constructor(weights: SequenceWeights, revision: SequenceWeights | null, network: MentionNetworkWeights | null) {
    this.#first = new SequenceDecoder(weights);
    this.#second = revision === null ? null : new SequenceDecoder(revision);
    this.#network = network === null ? null : new MentionNetwork(network);
  }

  /** Labels the tokens of the given sentences; the others count for nothing. */
  label(analysis: Analysis, page: PageWords, sentences: readonly number[]): LabeledTokens {
    const first = decodeSentences(this.#first, analysis, sentences, (sentence) => mentionFeatures(analysis, page, sentence));
    if (this.#second === null) return first;
    const votes = new PageVotes(page, analysis.sentences, sentences, first);
    const { scale } = this.#second.weights;
    return decodeSentences(
      this.#second,
      analysis,
      sentences,
      (sentence) => revisionFeatures(analysis, page, votes, first, sentence),
      this.#network?.readPage(analysis, page, scale),
    );
  }
}

function decodeSentences(
  decoder: SequenceDecoder,
  { tokens, sentences }: Analysis,
  chosen: readonly number[],
  featuresOf: (sentence: number) => WriteFeatures,
  scoresOf?: (sentence: number) => AddScores,
): LabeledTokens {
  const labels = new Uint8Array(tokens.count);
  const confidences = new Float32Array(tokens.count);
  for (const sentence of chosen) {
    const from = sentences.start[sentence]!;
    const to = sentences.end[sentence]!;
    decoder.decode(to - from, featuresOf(sentence), labels.subarray(from, to), confidences.subarray(from, to), scoresOf?.(sentence));
  }
  return { labels, confidences };
}
