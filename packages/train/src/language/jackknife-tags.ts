import { FINE_TAGS, loadWordClusters, SentenceWords, TAG_TEMPLATES, writeTagFeatures } from '@corpus/core/language';
import { parseWeights, SequenceDecoder, stringifyWeights } from '@corpus/core/sequence';
import { quantizeWeights, type TrainedWeights } from '../sequence/index.ts';
import { addStyles } from './restyle-sentence.ts';
import type { TreebankSentence } from './read-treebank.ts';
import { recordTagSequences, trainTagger } from './train-tagger.ts';

const FOLDS = 4;

/** Rounds a trained tagger for shipping. Rare but large weights are common enough that clipping them costs accuracy. */
export function quantizeTagger(trained: TrainedWeights): ReturnType<typeof quantizeWeights> {
  return quantizeWeights(trained, { templates: TAG_TEMPLATES, prune: 0.02, clip: 0 });
}

/** Tags sentences with a trained tagger, rounded as it is shipped. */
function applyTagger(trained: TrainedWeights, sentences: readonly TreebankSentence[]): Uint8Array[] {
  const bytes = stringifyWeights(quantizeTagger(trained));
  const decoder = new SequenceDecoder(parseWeights(Buffer.from(bytes).toString('base64')));
  const words = new SentenceWords(loadWordClusters());
  if (decoder.weights.labels.length !== FINE_TAGS.length) throw new RangeError('weights of another tag set');
  return sentences.map((sentence) => {
    const { length } = sentence.start;
    const tags = new Uint8Array(length);
    words.fill(sentence.text, sentence, 0, length);
    decoder.decode(length, (position, features) => { writeTagFeatures(words, position, features); }, tags);
    return tags;
  });
}

/** Tags each sentence by a tagger that has not seen it, so that the parser learns from tags as wrong as it will meet. */
export function jackknifeTags(sentences: readonly TreebankSentence[]): Uint8Array[] {
  const tags: Uint8Array[] = sentences.map(() => new Uint8Array(0));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = [...sentences.keys()].filter((index) => index % FOLDS === fold);
    const rest = sentences.filter((_, index) => index % FOLDS !== fold);
    const tagged = applyTagger(trainTagger(recordTagSequences(addStyles(rest))), held.map((index) => sentences[index]!));
    held.forEach((index, at) => { tags[index] = tagged[at]!; });
  }
  return tags;
}
